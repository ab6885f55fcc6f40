import type { OpenQuestion } from '../../domain/quiz.ts';
import { quizText } from '../../i18n/nl-quiz.ts';
import type { FieldProps } from './field-props.ts';

/** Room to think in writing. Nothing of it is scored or sent. */
export function OpenField({ base }: FieldProps<OpenQuestion>) {
  return (
    <div class="words">
      <label for={`${base}-words`}>{quizText.yourWords}</label>
      <textarea id={`${base}-words`} name="answer" rows={4} />
    </div>
  );
}
