import type { RouteId } from './course.ts';
import type {
  Certainty,
  LessonProgress,
  QuestionProgress,
  ScenarioProgress,
  ScenarioRun,
} from './progress.ts';
import type { Answer } from './quiz.ts';

/** How many runs of one scenario are kept, so that all progress keeps fitting in an LMS. */
export const MOST_RUNS = 6;

/** A lesson that was never touched. */
export const emptyLessonProgress: LessonProgress = {
  stepsSeen: [],
  lastStep: '',
  questions: {},
  scenario: null,
};

/** What is stored of one question. Out: `undefined` when no answer was checked yet. */
export function questionProgress(progress: LessonProgress, questionId: string): QuestionProgress | undefined {
  // An id may be a word like `constructor`.
  return Object.hasOwn(progress.questions, questionId) ? progress.questions[questionId] : undefined;
}

/** Records a checked answer. In: its points (`null`: never scored). Out: one attempt more; the best points never go down. */
export function withAnswer(
  progress: LessonProgress,
  questionId: string,
  answer: Answer,
  points: number | null,
  certainty: Certainty | null,
): LessonProgress {
  const before = questionProgress(progress, questionId);
  const best = before?.best ?? null;
  const after: QuestionProgress = {
    answer,
    attempts: (before?.attempts ?? 0) + 1,
    best: points === null ? best : Math.max(points, best ?? 0),
    certainty,
  };
  return { ...progress, questions: { ...progress.questions, [questionId]: after } };
}

/** Records that the learner saw the end of a step, and is there now. */
export function withStepSeen(progress: LessonProgress, stepId: string): LessonProgress {
  if (progress.lastStep === stepId && progress.stepsSeen.includes(stepId)) return progress;
  const stepsSeen = [...new Set([...progress.stepsSeen, stepId])];
  return { ...progress, stepsSeen, lastStep: stepId };
}

/** Starts a new run in a role, from the first scene. */
export function withRun(progress: LessonProgress, role: RouteId): LessonProgress {
  return withNewest(progress, runsOf(progress), { role, path: [] });
}

/** Adds a choice to the run that is being played. Without a run nothing changes. */
export function withChoice(progress: LessonProgress, choiceId: string): LessonProgress {
  const runs = runsOf(progress);
  const current = runs.at(-1);
  if (!current) return progress;
  return withNewest(progress, runs.slice(0, -1), { ...current, path: [...current.path, choiceId] });
}

/**
 * Goes back to a decision: a new run starts that shares the first `kept` choices; the run it came from stays,
 * so that both paths can be seen. Without a run nothing changes.
 */
export function rewindRun(progress: LessonProgress, kept: number): LessonProgress {
  const runs = runsOf(progress);
  const current = runs.at(-1);
  if (!current) return progress;
  return withNewest(progress, runs, { ...current, path: current.path.slice(0, kept) });
}

/** Records that a run reached an ending, or that the scenario was skipped. Nothing takes it back. */
export function withScenarioDone(progress: LessonProgress): LessonProgress {
  return { ...progress, scenario: { runs: runsOf(progress), done: true } };
}

/** Remembers that the lesson is done, whatever a later version of the course asks. Nothing takes it back. */
export function withLessonDone(progress: LessonProgress): LessonProgress {
  return progress.done ? progress : { ...progress, done: true };
}

function runsOf(progress: LessonProgress): readonly ScenarioRun[] {
  return progress.scenario?.runs ?? [];
}

function withNewest(
  progress: LessonProgress,
  earlier: readonly ScenarioRun[],
  newest: ScenarioRun,
): LessonProgress {
  // A run that the newest continues or repeats tells nothing of its own any more.
  const kept = earlier.filter((run) => !isBeginningOf(run, newest));
  const scenario: ScenarioProgress = {
    runs: [...kept, newest].slice(-MOST_RUNS),
    done: progress.scenario?.done ?? false,
  };
  return { ...progress, scenario };
}

function isBeginningOf(run: ScenarioRun, other: ScenarioRun): boolean {
  if (run.path.length === 0) return true;
  return run.role === other.role && run.path.every((choiceId, index) => choiceId === other.path[index]);
}
