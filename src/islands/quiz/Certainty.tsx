import { quizText } from '../../i18n/nl-quiz.ts';

/** Asks how sure the learner is of the answer; may be left open. In: `base`, start of every id inside the question. */
export function Certainty({ base }: { readonly base: string }) {
  return (
    <fieldset class="certainty" id={`${base}-certainty`}>
      <legend>{quizText.certainty.question}</legend>
      {(['sure', 'doubt'] as const).map((value) => (
        <label key={value}>
          <input type="radio" name="certainty" value={value} />
          {quizText.certainty[value]}
        </label>
      ))}
    </fieldset>
  );
}
