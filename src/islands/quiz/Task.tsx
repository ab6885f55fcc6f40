import type { QuestionType } from '../../domain/quiz.ts';
import { servedText } from '../../i18n/nl-quiz-served.ts';
import { AsServed } from './AsServed.tsx';

/** What to do with a question of this type; `id` is for the description of its controls. */
export function Task({ id, type }: { readonly id: string; readonly type: QuestionType }) {
  return import.meta.env.SSR ? (
    <p class="hint" id={id}>
      {servedText.task[type]}
    </p>
  ) : (
    <AsServed as="p" />
  );
}
