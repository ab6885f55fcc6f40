import type { Question } from '../../domain/quiz.ts';
import { quizText } from '../../i18n/nl-quiz.ts';
import { Explanation, VerdictWord } from './Feedback.tsx';
import { Rich } from './Rich.tsx';
import { RightAnswer } from './RightAnswer.tsx';
import { shownOptions } from './start-state.ts';

/**
 * Answer and explanation, folded, for readers without JavaScript and on paper. The early script copies from it the
 * feedback on an option that is chosen before the island wakes: `data-option`, `data-tone`, `.verdict` and `.said`.
 */
export function Answers({ question }: { readonly question: Question }) {
  return (
    <details class="answers no-js-only">
      <summary>{question.type === 'open' ? quizText.modelTitle : quizText.answersTitle}</summary>
      <Content question={question} />
    </details>
  );
}

function Content({ question }: { readonly question: Question }) {
  switch (question.type) {
    case 'single':
    case 'multi':
    case 'true-false':
      return (
        <ul>
          {shownOptions(question).map(({ id, text, correct, feedback }) => {
            const tone = correct ? 'good' : 'retry';
            return (
              <li data-option={id} data-tone={tone} key={id}>
                <Rich as="span" html={text} />{' '}
                <strong class="verdict">
                  <VerdictWord tone={tone} title={quizText.verdict[correct ? 'right' : 'wrong']} />
                </strong>
                <div class="said">
                  <Explanation lines={[]} html={feedback} />
                </div>
              </li>
            );
          })}
        </ul>
      );
    case 'estimate':
      return (
        <>
          <RightAnswer question={question} />
          {question.bands.map(({ from, to, feedback }) => (
            <div key={from}>
              <p>{quizText.between(String(from), `${to} ${question.unit}`.trim())}</p>
              <Rich html={feedback} />
            </div>
          ))}
          <Rich html={question.feedback} />
        </>
      );
    case 'open':
      return <Rich html={question.model} />;
    default:
      return (
        <>
          <RightAnswer question={question} />
          <Rich html={question.feedback} />
        </>
      );
  }
}
