import type { RouteId } from '../../domain/course.ts';
import { type IfThenPlan, parsePlan } from '../../domain/if-then-plan.ts';
import type { ReflectionPrompt } from '../../domain/lesson.ts';
import { isRouteId } from '../../domain/stored-progress.ts';
import type { Html } from '../../domain/text.ts';
import { planText } from '../../i18n/nl-plan.ts';

/** What a lesson can bring to the plan. */
export interface PlanLesson {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly reflections: readonly ReflectionPrompt[];
  readonly tasks: Readonly<Record<RouteId, Html>>;
}

/** A follow-up card that asks for a plan. */
export interface PlanCard {
  readonly id: string;
  readonly title: string;
  readonly task: Html;
}

export interface PlanSource {
  readonly lessons: readonly PlanLesson[];
  readonly cards: readonly PlanCard[];
}

/** What this device holds; empty where nothing is stored. */
export interface KeptNotes {
  readonly task: (lessonId: string) => string;
  readonly plan: (id: string) => string;
  readonly reflection: (lessonId: string, id: string) => string;
}

export interface PlannedTask {
  /** Of the lesson or the card: its plan is stored under it. */
  readonly id: string;
  readonly heading: string;
  /** Page it comes from, without `.html`; empty when it has none. */
  readonly path: string;
  /** Block HTML; empty when the task is not chosen and never was while the page is open. */
  readonly task: Html;
  /** The route of the task, to choose it again; `null` for a card. */
  readonly route: RouteId | null;
  readonly chosen: boolean;
  readonly plan: IfThenPlan;
}

export interface LessonNotes {
  readonly lessonId: string;
  readonly heading: string;
  readonly path: string;
  readonly notes: readonly { readonly id: string; readonly question: Html; readonly text: string }[];
}

export interface ActionPlanView {
  readonly tasks: readonly PlannedTask[];
  readonly notes: readonly LessonNotes[];
}

/**
 * Puts the plan together from what is kept, in the order of the lessons. What is empty is left out, unless `before` had it:
 * then its field stays, since somebody may be busy in it. In: `before`, the view until now, or `null`.
 */
export function gatherPlan(
  { lessons, cards }: PlanSource,
  kept: KeptNotes,
  before: ActionPlanView | null,
): ActionPlanView {
  const tasks = [
    ...lessons.map((lesson) => taskOfLesson(lesson, kept, before)),
    ...cards.map((card) => taskOfCard(card, kept)),
  ];
  const hadTask = (id: string) => before?.tasks.some((task) => task.id === id);
  return {
    tasks: tasks.filter(({ id, route, chosen }) => (route && chosen) || kept.plan(id) !== '' || hadTask(id)),
    notes: lessons
      .map((lesson) => notesOfLesson(lesson, kept, before))
      .filter(({ notes }) => notes.length > 0),
  };
}

/** Whether there is nothing to show. */
export function isEmpty({ tasks, notes }: ActionPlanView): boolean {
  return tasks.length === 0 && notes.length === 0;
}

/** Whether a task has something to say on paper: what was not chosen and has no plan is left out there. */
export function isPlanned({ chosen, plan }: PlannedTask): boolean {
  return chosen || plan.when !== '' || plan.action !== '';
}

function taskOfLesson(lesson: PlanLesson, kept: KeptNotes, before: ActionPlanView | null): PlannedTask {
  const choice = kept.task(lesson.id);
  const chosen = isRouteId(choice);
  const route = chosen ? choice : (before?.tasks.find(({ id }) => id === lesson.id)?.route ?? null);
  return {
    id: lesson.id,
    heading: planText.lesson(lesson.number, lesson.title),
    path: `lessen/${lesson.id}`,
    task: route ? lesson.tasks[route] : '',
    route,
    chosen,
    plan: parsePlan(kept.plan(lesson.id)),
  };
}

function taskOfCard(card: PlanCard, kept: KeptNotes): PlannedTask {
  return {
    id: card.id,
    heading: planText.followUp(card.title),
    path: '',
    task: card.task,
    route: null,
    chosen: false,
    plan: parsePlan(kept.plan(card.id)),
  };
}

function notesOfLesson(lesson: PlanLesson, kept: KeptNotes, before: ActionPlanView | null): LessonNotes {
  const had = before?.notes.find(({ lessonId }) => lessonId === lesson.id)?.notes;
  return {
    lessonId: lesson.id,
    heading: planText.lesson(lesson.number, lesson.title),
    path: `lessen/${lesson.id}`,
    notes: lesson.reflections
      .map(({ id, question }) => ({ id, question, text: kept.reflection(lesson.id, id) }))
      .filter(({ id, text }) => text !== '' || had?.some((note) => note.id === id)),
  };
}
