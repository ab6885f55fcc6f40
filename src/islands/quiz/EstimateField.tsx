import type { EstimateQuestion } from '../../domain/quiz.ts';
import { quizText } from '../../i18n/nl-quiz.ts';
import type { FieldProps } from './field-props.ts';
import { middleOf } from './start-state.ts';

/** A number to type, which is the answer, and a slider that follows it and is followed by it. */
export function EstimateField({ question, base }: FieldProps<EstimateQuestion>) {
  const { min, max, step, unit } = question;
  const scale = { min, max, step };
  const number = `${base}-number`;

  function follow(event: { readonly currentTarget: HTMLInputElement }) {
    const { form, value, name } = event.currentTarget;
    const other = form?.elements.namedItem(
      name === 'answer' ? 'slider' : 'answer',
    ) as HTMLInputElement | null;
    if (other) other.value = value || other.defaultValue;
  }

  return (
    <div class="estimate">
      <label for={number}>{quizText.yourEstimate}</label>
      <span class="number">
        <input
          type="number"
          inputMode={Number.isInteger(step) && min >= 0 ? 'numeric' : undefined}
          id={number}
          name="answer"
          {...scale}
          aria-describedby={unit ? `${number}-unit` : undefined}
          onInput={follow}
        />
        {unit && <span id={`${number}-unit`}>{unit}</span>}
      </span>
      <div class="slider">
        <span aria-hidden="true">{min}</span>
        <input
          type="range"
          name="slider"
          {...scale}
          defaultValue={middleOf(question)}
          aria-label={quizText.slider}
          onInput={follow}
        />
        <span aria-hidden="true">{max}</span>
      </div>
    </div>
  );
}
