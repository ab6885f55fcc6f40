import type { FillInQuestion } from '../../domain/quiz.ts';
import { servedText } from '../../i18n/nl-quiz-served.ts';
import { AsServed } from './AsServed.tsx';
import type { FieldProps } from './field-props.ts';

/** A line to type what stands on the dots of the question. */
export function FillInField({ base }: FieldProps<FillInQuestion>) {
  return import.meta.env.SSR ? (
    <div class="words">
      <label for={`${base}-words`}>{servedText.yourWords}</label>
      <input type="text" id={`${base}-words`} name="answer" autoComplete="off" autoCapitalize="off" />
    </div>
  ) : (
    <AsServed />
  );
}
