import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RouteId } from '../../domain/course.ts';
import { isRouteId } from '../../domain/stored-progress.ts';
import { type Html, plainText } from '../../domain/text.ts';
import { followUpText } from '../../i18n/nl-follow-up.ts';
import { $cardNote } from '../../stores/card-notes.ts';
import { $route } from '../../stores/route.ts';
import { $task } from '../../stores/texts.ts';
import { pageHref } from '../progress/page-href.ts';
import { useStored } from '../progress/use-stored.ts';
import { planPart } from './kept-text.ts';
import { MissingNote, missingId } from './MissingNote.tsx';
import { OwnField } from './OwnField.tsx';
import { TransferForm } from './TransferForm.tsx';

/** What a card needs to know of a lesson. */
export interface CardLesson {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly tasks: Readonly<Record<RouteId, Html>>;
  readonly hasScenario: boolean;
  readonly exercise: string;
}

interface Props {
  readonly cardId: string;
  readonly lessons: readonly CardLesson[];
  readonly openItems: number;
}

const text = followUpText.plan;

/**
 * Choosing one transfer task and making an if-then plan for it; the plan stands in the action plan as well.
 * Tasks that were chosen in the lessons come first, the others are one press away.
 */
export function MakePlan({ cardId, lessons, openItems }: Props) {
  const root = useRef<HTMLFieldSetElement>(null);
  const note = $cardNote(cardId, 'task');
  const chosen = useStored(note);
  const route = useStored($route);
  // As it was when the page opened: nothing may move under the learner's hand.
  const [inLessons, setInLessons] = useState<readonly string[]>([]);
  const radios = () => [...(root.current?.querySelectorAll<HTMLInputElement>('input[name=taak]') ?? [])];

  useLayoutEffect(() => {
    // Chosen before this island woke.
    const early = radios().find(({ checked }) => checked);
    if (early) note.set(early.value);
    setInLessons(lessons.filter(({ id }) => $task(id).get() !== '').map(({ id }) => id));
  }, []);
  useLayoutEffect(() => {
    for (const radio of radios()) radio.checked = radio.value === chosen;
  }, [chosen, inLessons]);

  const own = lessons.filter(({ id }) => inLessons.includes(id));
  const others = lessons.filter(({ id }) => !inLessons.includes(id));
  const list = (listed: readonly CardLesson[]) => (
    <div class="opts">
      {listed.map((lesson) => (
        <div class="opt" key={lesson.id}>
          <label>
            <input
              type="radio"
              name="taak"
              value={lesson.id}
              autocomplete="off"
              onChange={() => note.set(lesson.id)}
            />
            <span>
              <b>{text.lesson(lesson.number, lesson.title)}</b>
              <span class="small">{taskInWords(lesson, route)}</span>
            </span>
          </label>
        </div>
      ))}
    </div>
  );
  return (
    <TransferForm
      cardId={cardId}
      kind="plan"
      openItems={openItems}
      findMissing={() => {
        if (!lessons.some(({ id }) => id === note.get())) return { say: text.noTask, at: 'taak' };
        if (planPart(cardId, 'when').get().trim() === '') return { say: text.noWhen, at: 'plan-als' };
        if (planPart(cardId, 'action').get().trim() === '') return { say: text.noThen, at: 'plan-dan' };
        return null;
      }}
    >
      <fieldset aria-describedby={missingId('taak')} ref={root}>
        <legend>{own.length > 0 ? text.chosen : text.choose}</legend>
        <MissingNote at="taak" />
        {route === null && (
          <p class="small" data-route-choice>
            {text.noRoute} <a href={pageHref('#route-kop')}>{text.chooseRoute}</a>
          </p>
        )}
        {list(own.length > 0 ? own : others)}
        {own.length > 0 && others.length > 0 && (
          <details open={others.some(({ id }) => id === chosen)}>
            <summary>{text.others}</summary>
            {list(others)}
          </details>
        )}
      </fieldset>
      <OwnField id="plan-als" label={text.when} text={planPart(cardId, 'when')} describedBy="tekst-blijft" />
      <OwnField
        id="plan-dan"
        label={text.action}
        text={planPart(cardId, 'action')}
        describedBy="tekst-blijft"
      />
      <p class="small js-only">
        <a href={pageHref('actieplan')}>{text.toPlan}</a>
      </p>
    </TransferForm>
  );
}

/** The task as it was chosen in the lesson, else that of the learner's route; empty while there is neither. */
export function taskInWords({ id, tasks }: CardLesson, route: RouteId | null): string {
  const kept = $task(id).get();
  const whose = isRouteId(kept) ? kept : route;
  return whose === null ? '' : plainText(tasks[whose]);
}
