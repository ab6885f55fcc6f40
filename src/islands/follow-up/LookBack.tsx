import { useLayoutEffect, useRef } from 'preact/hooks';
import { parsePlan } from '../../domain/if-then-plan.ts';
import { followUpText } from '../../i18n/nl-follow-up.ts';
import { $cardNote } from '../../stores/card-notes.ts';
import { $plan } from '../../stores/own-notes.ts';
import { $route } from '../../stores/route.ts';
import { useStored } from '../progress/use-stored.ts';
import { type CardLesson, taskInWords } from './MakePlan.tsx';
import { MissingNote, missingId } from './MissingNote.tsx';
import { OwnField } from './OwnField.tsx';
import { TransferForm } from './TransferForm.tsx';

interface Props {
  readonly cardId: string;
  /** The card on which the plan was made; `null` when the course has none. */
  readonly planCardId: string | null;
  readonly lessons: readonly CardLesson[];
  readonly openItems: number;
}

const text = followUpText.lookBack;
const OUTCOMES = ['yes', 'partly', 'no'] as const;

/** Looking back on the plan: did it work, and why. No answer is better than another. */
export function LookBack({ cardId, planCardId, lessons, openItems }: Props) {
  const root = useRef<HTMLFieldSetElement>(null);
  const outcome = $cardNote(cardId, 'outcome');

  useLayoutEffect(() => {
    const radios = [...(root.current?.querySelectorAll('input') ?? [])];
    // Chosen before this island woke.
    const early = radios.find(({ checked }) => checked);
    if (early) outcome.set(early.value);
    return outcome.subscribe((kept) => {
      for (const radio of radios) radio.checked = radio.value === kept;
    });
  }, []);

  return (
    <TransferForm
      cardId={cardId}
      kind="look-back"
      openItems={openItems}
      findMissing={() => (outcome.get() === '' ? { say: text.missing, at: 'gelukt' } : null)}
    >
      {planCardId !== null && <MadePlan {...{ planCardId, lessons }} />}
      <fieldset aria-describedby={missingId('gelukt')} ref={root}>
        <legend>{text.question}</legend>
        <MissingNote at="gelukt" />
        <div class="opts outcomes">
          {OUTCOMES.map((value) => (
            <div class="opt" key={value}>
              <label>
                <input
                  type="radio"
                  name="gelukt"
                  value={value}
                  autocomplete="off"
                  onChange={() => outcome.set(value)}
                />
                <span>{text.outcomes[value]}</span>
              </label>
            </div>
          ))}
        </div>
      </fieldset>
      <OwnField
        id="terug-want"
        label={text.because}
        text={$cardNote(cardId, 'because')}
        describedBy="tekst-blijft"
      />
    </TransferForm>
  );
}

/** The plan of the earlier card, to read. */
function MadePlan({
  planCardId,
  lessons,
}: {
  readonly planCardId: string;
  readonly lessons: readonly CardLesson[];
}) {
  const { when, action } = parsePlan(useStored($plan(planCardId)));
  const chosen = useStored($cardNote(planCardId, 'task'));
  const route = useStored($route);
  const lesson = lessons.find(({ id }) => id === chosen);
  return (
    <div class="made-plan">
      <h3>{text.yourPlan}</h3>
      {lesson && <p>{taskInWords(lesson, route)}</p>}
      <p>{when === '' && action === '' ? text.noPlan : text.sentence(when.trim(), action.trim())}</p>
    </div>
  );
}
