import type { Question } from '../../domain/quiz.ts';
import { quizText } from '../../i18n/nl-quiz.ts';
import { servedText } from '../../i18n/nl-quiz-served.ts';
import { AsServed } from './AsServed.tsx';
import { Explanation, VerdictWord } from './Feedback.tsx';
import { Rich } from './Rich.tsx';
import { RightAnswer } from './RightAnswer.tsx';
import { shownOptions } from './start-state.ts';

interface AnswersProps {
  readonly base: string;
  readonly question: Question;
  /** The learner asked for it: unfolded, also where JavaScript runs. */
  readonly asked: boolean;
}

/**
 * Answer and explanation, folded, for readers without JavaScript, on paper, and for who asks.
 * The early script copies from it the feedback on an option that is chosen before the island wakes: `data-option`,
 * `data-tone`, `.said`, and `.verdict`, which stands there for it only: of an option nobody chose it would not be true.
 */
export function Answers({ base, question, asked }: AnswersProps) {
  return (
    <details class={asked ? 'answers' : 'answers no-js-only'} open={asked}>
      <summary id={`${base}-answers`}>{quizText.answersTitle}</summary>
      {import.meta.env.SSR ? (
        <div>
          <AnswerText question={question} />
        </div>
      ) : (
        <AsServed />
      )}
    </details>
  );
}

/** The right answer of a question with every explanation, as the server writes it. */
export function AnswerText({ question }: { readonly question: Question }) {
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
                <strong class="mark">
                  <VerdictWord tone={tone} title={correct ? quizText.verdict.right : servedText.fitsNot} />
                </strong>
                {question.type !== 'multi' && (
                  <span class="verdict" hidden>
                    <VerdictWord tone={tone} title={quizText.verdict[correct ? 'right' : 'wrong']} />
                  </span>
                )}
                <div class="said">
                  <Explanation intro="" html={feedback} outro="" />
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
              <p>{servedText.between(String(from), `${to} ${question.unit}`.trim())}</p>
              <Rich html={feedback} />
            </div>
          ))}
          <Rich html={question.feedback} />
        </>
      );
    case 'open':
      return (
        <>
          <p>{question.model ? servedText.model : quizText.openNoted}</p>
          <Rich html={question.model} />
        </>
      );
    default:
      return (
        <>
          <RightAnswer question={question} />
          <Rich html={question.feedback} />
        </>
      );
  }
}
