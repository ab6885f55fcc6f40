import type { Answer, Question } from '../../domain/quiz.ts';
import { plainText } from '../../domain/text.ts';
import { testText } from '../../i18n/nl-test.ts';
import { Rich } from '../quiz/Rich.tsx';
import { answerLines } from './answer-lines.ts';

/** An answer in words: one line, a list, or for an order a numbered list. */
export function AnswerText({ question, answer }: { readonly question: Question; readonly answer: Answer }) {
  const lines = answerLines(question, answer);
  const [only] = lines;
  if (!only) return <p>{testText.result.notAnswered}</p>;
  if (lines.length === 1 && only.to === null) {
    return (
      <p>
        <Rich as="span" html={only.html} />
      </p>
    );
  }
  const List = question.type === 'order' ? 'ol' : 'ul';
  return (
    <List>
      {lines.map(({ id, html, to }) => (
        <li key={id}>
          <Rich as="span" html={html} />
          {to !== null && (
            <>
              {' →\u00a0'}
              <strong>{to === '' ? testText.result.nothing : plainText(to)}</strong>
            </>
          )}
        </li>
      ))}
    </List>
  );
}
