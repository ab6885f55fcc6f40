import type { LessonOutline, Step } from './course.ts';
import type { LessonProgress } from './progress.ts';
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
 * when all was seen. A lesson that was done stays done, also when questions were added since: they show as open, and
 * are no duty. More progress never lowers the outcome.
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
  const done = known.done || (holdsWork ? workDone : stepsDone.length === lesson.steps.length);
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
