import type { FillInQuestion } from '../../domain/quiz.ts';
import { quizText } from '../../i18n/nl-quiz.ts';
import type { FieldProps } from './field-props.ts';

/** A line to type what stands on the dots of the question. */
export function FillInField({ base }: FieldProps<FillInQuestion>) {
  return (
    <div class="words">
      <label for={`${base}-words`}>{quizText.yourWords}</label>
      <input type="text" id={`${base}-words`} name="answer" autoComplete="off" autoCapitalize="off" />
    </div>
  );
}
