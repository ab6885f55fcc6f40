import type { ChoiceQuestion, EstimateQuestion } from '../../domain/quiz.ts';
import { DONT_KNOW } from '../../domain/start-quiz.ts';
import { startText } from '../../i18n/nl-start.ts';
import { Certainty } from '../quiz/Certainty.tsx';
import { EstimateField } from '../quiz/EstimateField.tsx';
import { followEstimate } from '../quiz/follow-estimate.ts';
import { Place } from '../quiz/Place.tsx';
import { Rich } from '../quiz/Rich.tsx';
import { shownOptions } from '../quiz/start-state.ts';
import { Task } from '../quiz/Task.tsx';

/** A question that the start quiz can ask. */
export type StartQuestion = ChoiceQuestion | EstimateQuestion;

interface Props<Q extends StartQuestion> {
  readonly question: Q;
  readonly onChange: (question: Q, form: HTMLFormElement) => void;
}

/** One item: its options, "Weet ik nog niet" below them, and how sure the learner is. Kept at every change, never judged here. */
export function StartItem({
  question,
  number,
  total,
  onChange,
}: Props<ChoiceQuestion> & { readonly number: number; readonly total: number }) {
  return (
    <div class="card quiz" id={`vraag-${question.id}`}>
      <form
        noValidate
        data-question={question.id}
        onSubmit={(event) => event.preventDefault()}
        onInput={(event) => onChange(question, event.currentTarget)}
      >
        <Place number={number} total={total} place="toets" />
        <fieldset class="field">
          <legend>
            <Rich as="span" html={question.prompt} />
          </legend>
          <div class="opts">
            {[...shownOptions(question), { id: DONT_KNOW, text: startText.dontKnow }].map(({ id, text }) => (
              <div class="opt" key={id}>
                <label>
                  <input type="radio" name="answer" value={id} />
                  <Rich as="span" html={text} />
                </label>
              </div>
            ))}
          </div>
        </fieldset>
        <Certainty />
      </form>
    </div>
  );
}

/** The last question: how often the learner works with others. There is no right or wrong. */
export function FrequencyItem({ question, onChange }: Props<EstimateQuestion>) {
  const base = `vraag-${question.id}`;
  return (
    <div class="card quiz" id={base}>
      <form
        noValidate
        data-question={question.id}
        onSubmit={(event) => event.preventDefault()}
        onInput={(event) => {
          followEstimate(event.target as HTMLInputElement);
          onChange(question, event.currentTarget);
        }}
      >
        <p class="small muted">{startText.last}</p>
        <fieldset class="field" aria-describedby={`${base}-task`}>
          <legend>
            <Rich as="span" html={question.prompt} />
          </legend>
          <Task id={`${base}-task`} question={question} />
          <EstimateField question={question} base={base} checked={null} revealed={false} />
        </fieldset>
      </form>
    </div>
  );
}
