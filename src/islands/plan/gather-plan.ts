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
}

export interface PlanSource {
  readonly lessons: readonly PlanLesson[];
  readonly cards: readonly PlanCard[];
}

/** What this device holds; empty where nothing is stored. */
export interface KeptNotes {
  readonly task: (lessonId: string) => string;
  /** By the id of a lesson or a card. */
  readonly plan: (id: string) => string;
  /** The lesson whose task was chosen on a card. */
  readonly lessonOfCard: (cardId: string) => string;
  readonly route: RouteId | null;
  readonly reflection: (lessonId: string, id: string) => string;
}

export interface PlannedTask {
  /** Of the lesson or the card: its plan is stored under it. */
  readonly id: string;
  readonly heading: string;
  /** The page of the lesson or the card, without `.html`. */
  readonly path: string;
  /** Block HTML; empty when the task is not chosen and never was while the page is open. */
  readonly task: Html;
  /** The route of the task, to choose it again; `null` for a card, or when only a plan is left. */
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
    ...cards.map((card) => taskOfCard(card, lessons, kept)),
  ];
  return {
    tasks: tasks.filter((task) => isPlanned(task) || before?.tasks.some(({ id }) => id === task.id)),
    notes: lessons.map((lesson) => notesOf(lesson, kept, before)).filter(({ notes }) => notes.length > 0),
  };
}

/** Whether there is nothing to show. */
export function isEmpty({ tasks, notes }: ActionPlanView): boolean {
  return tasks.length === 0 && notes.length === 0;
}

/** Whether a task is part of the plan: chosen, or with a plan. */
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

/** The task is the one chosen in the lesson, else that of the learner's route. */
function taskOfCard(card: PlanCard, lessons: readonly PlanLesson[], kept: KeptNotes): PlannedTask {
  const lesson = lessons.find(({ id }) => id === kept.lessonOfCard(card.id));
  const choice = lesson ? kept.task(lesson.id) : '';
  const route = isRouteId(choice) ? choice : kept.route;
  return {
    id: card.id,
    heading: planText.card(card.title),
    path: `herhalen/${card.id}`,
    task: lesson && route ? lesson.tasks[route] : '',
    route: null,
    chosen: false,
    plan: parsePlan(kept.plan(card.id)),
  };
}

function notesOf(lesson: PlanLesson, kept: KeptNotes, before: ActionPlanView | null): LessonNotes {
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
