import type { Question } from '../../domain/quiz.ts';
import { plainText } from '../../domain/text.ts';
import { servedText } from '../../i18n/nl-quiz-served.ts';
import { withUnit } from './describe-result.ts';
import { Rich } from './Rich.tsx';
import { shownItems } from './start-state.ts';

/** The right answer as text, rows as in the question, where options do not say it themselves. Nothing where there is none. */
export function RightAnswer({ question }: { readonly question: Question }) {
  switch (question.type) {
    case 'order':
      return (
        <ol>
          {question.items.map((item) => (
            <li key={item.id}>
              <Rich as="span" html={item.text} />
            </li>
          ))}
        </ol>
      );
    case 'match':
      return <Pairs pairs={question.pairs.map(({ id, left, right }) => [id, left, right])} />;
    case 'categorize': {
      const label = (id: string) => question.categories.find((category) => category.id === id)?.label ?? '';
      return (
        <Pairs pairs={shownItems(question).map(({ id, text, category }) => [id, text, label(category)])} />
      );
    }
    case 'estimate': {
      if (!question.answer) return null;
      const { value, margin } = question.answer;
      const from = String(Math.max(question.min, value - margin));
      const to = String(Math.min(question.max, value + margin));
      return (
        <p>
          {margin
            ? servedText.between(withUnit(from, ''), withUnit(to, question.unit))
            : withUnit(String(value), question.unit)}
        </p>
      );
    }
    case 'fill-in':
      return <p>{servedText.accepted(question.accepted[0] ?? '', question.accepted.length > 1)}</p>;
    default:
      return null;
  }
}

function Pairs({ pairs }: { readonly pairs: readonly (readonly [id: string, from: string, to: string])[] }) {
  return (
    <ul>
      {pairs.map(([id, from, to]) => (
        <li key={id}>
          <Rich as="span" html={from} />
          {' →\u00a0'}
          <strong>{plainText(to)}</strong>
        </li>
      ))}
    </ul>
  );
}
