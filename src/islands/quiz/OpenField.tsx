import type { OpenQuestion } from '../../domain/quiz.ts';
import { servedText } from '../../i18n/nl-quiz-served.ts';
import { AsServed } from './AsServed.tsx';
import type { FieldProps } from './field-props.ts';

/** Room to think in writing. Nothing of it is scored or sent. */
export function OpenField({ base }: FieldProps<OpenQuestion>) {
  return import.meta.env.SSR ? (
    <div class="words">
      <label for={`${base}-words`}>{servedText.yourWords}</label>
      <textarea id={`${base}-words`} name="answer" rows={4} />
    </div>
  ) : (
    <AsServed />
  );
}
