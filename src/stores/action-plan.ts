import type { WritableAtom } from 'nanostores';
import { $cardNote } from './card-notes.ts';
import { $plan } from './own-notes.ts';
import { $reflection, $task } from './texts.ts';

/** What an action plan can be made of: the transfer task and the reflections of each lesson, and follow-up cards with a plan. */
export interface PlanParts {
  readonly lessons: readonly {
    readonly id: string;
    readonly reflections: readonly { readonly id: string }[];
  }[];
  readonly cards: readonly { readonly id: string }[];
}

/** Every store from which the action plan is made. All of them stay on this device. */
export function actionPlanStores({ lessons, cards }: PlanParts): readonly WritableAtom<string>[] {
  return [
    ...lessons.flatMap(({ id, reflections }) => [
      $task(id),
      $plan(id),
      ...reflections.map((reflection) => $reflection(id, reflection.id)),
    ]),
    ...cards.flatMap(({ id }) => [$plan(id), $cardNote(id, 'task')]),
  ];
}

/** Removes the whole action plan from this device. Progress, open answers and self-ratings stay. */
export function eraseActionPlan(parts: PlanParts): void {
  for (const store of actionPlanStores(parts)) store.set('');
}
