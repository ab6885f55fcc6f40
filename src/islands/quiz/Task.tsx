import type { Question } from '../../domain/quiz.ts';
import { plainText } from '../../domain/text.ts';
import { servedText } from '../../i18n/nl-quiz-served.ts';
import { AsServed } from './AsServed.tsx';
import { WhereKept } from './WhereKept.tsx';

/** What to do with a question, on screen or with a pen; `id` is for the description of its controls. */
export function Task({ id, question }: { readonly id: string; readonly question: Question }) {
  return import.meta.env.SSR ? (
    <p class="hint" id={id}>
      <span class="on-screen">
        {servedText.task[question.type]}
        {question.type === 'open' && (
          <>
            {' '}
            <WhereKept {...servedText.openPrivacy} />
          </>
        )}
      </span>
      <span class="on-paper">{onPaper(question)}</span>
    </p>
  ) : (
    <AsServed as="p" />
  );
}

/** A list that unfolds cannot be opened on paper: what can be chosen is said in full. */
function onPaper(question: Question): string {
  const { task, paper } = servedText;
  switch (question.type) {
    case 'match':
      return paper.choose(question.pairs.map(({ right }) => plainText(right)).toSorted());
    case 'categorize':
      return paper.choose(question.categories.map(({ label }) => plainText(label)));
    case 'order':
    case 'estimate':
      return paper[question.type];
    default:
      return task[question.type];
  }
}
