import type { CourseOutline, LessonOutline, RouteId, Step } from './course.ts';
import type { LearnerState, LessonProgress } from './progress.ts';
import { emptyLessonProgress, questionProgress } from './progress-changes.ts';

export interface LessonStatus {
  readonly status: 'new' | 'busy' | 'done';
  /** Ids of counted questions of which no answer was checked yet. */
  readonly openQuestions: readonly string[];
  /** There is a scenario, and it is neither played to an ending nor skipped. */
  readonly scenarioOpen: boolean;
  /** Ids of the steps that are done: seen, or for steps that hold work: that work done. */
  readonly stepsDone: readonly string[];
  /** Estimate, from the author's minutes; 0 when the lesson is done. */
  readonly minutesLeft: number;
}

/**
 * Where a learner stands in a lesson. A lesson is done when every counted question was checked once and its scenario
 * is done; reading counts for the strip of steps only, except where a lesson holds no work at all: then it is done
 * when all was seen. More progress never lowers the outcome.
 */
export function lessonStatus(lesson: LessonOutline, progress: LessonProgress | undefined): LessonStatus {
  const known = progress ?? emptyLessonProgress;
  const isOpen = (questionId: string) => questionProgress(known, questionId) === undefined;
  const scenarioOpen = lesson.scenario !== null && !known.scenario?.done;
  const isDone = (step: Step) =>
    step.questions.length > 0 || step.holdsScenario
      ? !step.questions.some(isOpen) && !(step.holdsScenario && scenarioOpen)
      : known.stepsSeen.includes(step.id);

  const openQuestions = lesson.questions.map(({ id }) => id).filter(isOpen);
  const stepsDone = lesson.steps.filter(isDone).map(({ id }) => id);
  const holdsWork = lesson.questions.length > 0 || lesson.scenario !== null;
  const workDone = openQuestions.length === 0 && !scenarioOpen;
  const done = holdsWork ? workDone : stepsDone.length === lesson.steps.length;
  const touched =
    known.stepsSeen.length > 0 || Object.keys(known.questions).length > 0 || known.scenario !== null;

  return {
    status: done ? 'done' : touched ? 'busy' : 'new',
    openQuestions,
    scenarioOpen,
    stepsDone,
    minutesLeft: done ? 0 : estimateMinutes(lesson, stepsDone.length, scenarioOpen),
  };
}

/** The scenario weighs its own minutes, all steps together the rest. */
function estimateMinutes(lesson: LessonOutline, stepsDone: number, scenarioOpen: boolean): number {
  const scenario = lesson.scenario?.minutes ?? 0;
  const openShare = lesson.steps.length === 0 ? 1 : 1 - stepsDone / lesson.steps.length;
  const open = Math.max(0, lesson.minutes - scenario) * openShare + (scenarioOpen ? scenario : 0);
  return Math.max(1, Math.round(open));
}

export interface RouteProgress {
  /** Every core lesson that exists is done. */
  readonly completed: boolean;
  /** How much of the work is done, 0..1; 1 only when completed. */
  readonly share: number;
  readonly doneLessons: readonly string[];
  readonly openLessons: readonly string[];
  /** Mean of the best points over the scored questions, 0..1; `null` until completed, or when nothing is scored. */
  readonly score: number | null;
}

/**
 * Where a learner stands in the course. In: the chosen route decides which lessons count: its core lessons as far as
 * they exist; without a route all lessons. Scenarios never count for the score (curriculum, "Scenario engine").
 */
export function routeProgress(
  course: CourseOutline,
  route: RouteId | null,
  state: LearnerState,
): RouteProgress {
  const counted = countedLessons(course, route).map((lesson) => {
    const progress = state.lessons[lesson.id];
    const status = lessonStatus(lesson, progress);
    return { lesson, progress, done: status.status === 'done', share: workShare(lesson, status) };
  });
  const completed = counted.length > 0 && counted.every(({ done }) => done);
  const points = counted.flatMap(({ lesson, progress }) =>
    lesson.questions.flatMap(({ id }) => (progress && questionProgress(progress, id)?.best) ?? []),
  );
  return {
    completed,
    share: completed ? 1 : mean(counted.map(({ share }) => share)),
    doneLessons: counted.filter(({ done }) => done).map(({ lesson }) => lesson.id),
    openLessons: counted.filter(({ done }) => !done).map(({ lesson }) => lesson.id),
    score: completed && points.length > 0 ? mean(points) : null,
  };
}

function countedLessons(course: CourseOutline, route: RouteId | null): readonly LessonOutline[] {
  const chosen = course.routes.find(({ id }) => id === route);
  return chosen ? pickLessons(course, chosen.core) : course.lessons;
}

/** The lessons with these ids, in this order; ids of lessons that do not exist (yet) are left out. */
export function pickLessons(course: CourseOutline, ids: readonly string[]): readonly LessonOutline[] {
  return ids.flatMap((id) => course.lessons.find((lesson) => lesson.id === id) ?? []);
}

function workShare(lesson: LessonOutline, status: LessonStatus): number {
  if (status.status === 'done') return 1;
  const all = lesson.questions.length + (lesson.scenario ? 1 : 0);
  const open = status.openQuestions.length + (status.scenarioOpen ? 1 : 0);
  return all === 0 ? 0 : (all - open) / all;
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
