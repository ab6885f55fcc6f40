import type { EstimateQuestion } from '../../domain/quiz.ts';
import { servedText } from '../../i18n/nl-quiz-served.ts';
import { AsServed } from './AsServed.tsx';
import type { FieldProps } from './field-props.ts';
import { middleOf } from './start-state.ts';

/** A number to type, which is the answer, and a slider; `followEstimate` keeps them together. */
export function EstimateField({ question, base }: FieldProps<EstimateQuestion>) {
  return import.meta.env.SSR ? <Served question={question} base={base} /> : <AsServed />;
}

function Served({ question, base }: Pick<FieldProps<EstimateQuestion>, 'question' | 'base'>) {
  const { min, max, step, unit } = question;
  const scale = { min, max, step };
  const number = `${base}-number`;
  return (
    <div class="estimate">
      <label for={number}>{servedText.yourEstimate}</label>
      <span class="number">
        <input
          type="number"
          inputMode={Number.isInteger(step) && min >= 0 ? 'numeric' : undefined}
          id={number}
          name="answer"
          {...scale}
          // Lets the style sheet see that nothing was filled in.
          placeholder=" "
          aria-describedby={unit ? `${number}-unit` : undefined}
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
          aria-label={servedText.slider}
        />
        <span aria-hidden="true">{max}</span>
      </div>
    </div>
  );
}
