import type { Question } from '../../domain/quiz.ts';
import { servedText } from '../../i18n/nl-quiz-served.ts';
import { AsServed } from './AsServed.tsx';

/** Checks the answer; where nothing is right or wrong its word promises no check. */
export function SubmitButton({ question }: { readonly question: Question }) {
  return import.meta.env.SSR ? (
    <div class="row js-only">
      <button type="submit" class="btn">
        {servedText[submitWord(question)]}
      </button>
    </div>
  ) : (
    <AsServed />
  );
}

function submitWord(question: Question): 'check' | 'compare' | 'view' {
  if (question.type === 'open' && question.model) return 'compare';
  return question.type === 'estimate' && !question.answer ? 'view' : 'check';
}
