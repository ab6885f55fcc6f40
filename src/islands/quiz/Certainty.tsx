import { servedText } from '../../i18n/nl-quiz-served.ts';
import { AsServed } from './AsServed.tsx';

/** Asks how sure the learner is of the answer; may be left open. */
export function Certainty() {
  return import.meta.env.SSR ? (
    <fieldset class="certainty js-only">
      <legend>{servedText.certainty.question}</legend>
      {(['sure', 'doubt'] as const).map((value) => (
        <label key={value}>
          <input type="radio" name="certainty" value={value} />
          {servedText.certainty[value]}
        </label>
      ))}
    </fieldset>
  ) : (
    <AsServed as="fieldset" />
  );
}
