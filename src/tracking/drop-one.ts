import type { TestAttempt } from '../domain/final-test.ts';
import type { LearnerState, LessonProgress } from '../domain/progress.ts';

interface Less {
  readonly state: LearnerState;
  /** What went, e.g. `run:les-1`, `answers:course 2` (the second attempt of all), `steps:les-2`. */
  readonly dropped: string;
}

/**
 * Takes one thing out of a state that is too long to store. In this order, what counts least first:
 * 1. scenario runs: the oldest of the lesson that has most of them, and never a lesson's newest;
 * 2. what was answered in a test that was handed in, oldest first, but not in the last one of its scope: that is the
 *    one that passed, or the one the learner reads back. Its draw and its points stay;
 * 3. step marks, lesson by lesson.
 * Answers in lessons and in a test that is being taken always stay. Out: `null` when nothing may go any more.
 */
export function dropOne(state: LearnerState): Less | null {
  return dropRun(state) ?? dropTestAnswers(state) ?? dropSteps(state);
}

function dropRun(state: LearnerState): Less | null {
  const runsOf = ({ scenario }: LessonProgress) => scenario?.runs ?? [];
  const most = Math.max(0, ...Object.values(state.lessons).map((lesson) => runsOf(lesson).length));
  const found = Object.entries(state.lessons).find(([, lesson]) => runsOf(lesson).length === most);
  if (most < 2 || !found) return null;
  const [id, lesson] = found;
  const scenario = { runs: runsOf(lesson).slice(1), done: lesson.scenario?.done ?? false };
  return { state: withLesson(state, id, { ...lesson, scenario }), dropped: `run:${id}` };
}

function dropTestAnswers(state: LearnerState): Less | null {
  const { attempts } = state.test;
  const index = attempts.findIndex(
    (attempt, at) =>
      isSubmitted(attempt) &&
      Object.keys(attempt.answers).length > 0 &&
      attempts.slice(at + 1).some((later) => later.scope === attempt.scope && isSubmitted(later)),
  );
  const attempt = attempts[index];
  if (!attempt) return null;
  const test = { attempts: attempts.with(index, { ...attempt, answers: {} }) };
  return { state: { ...state, test }, dropped: `answers:${attempt.scope} ${index + 1}` };
}

function dropSteps(state: LearnerState): Less | null {
  const found = Object.entries(state.lessons).find(([, { stepsSeen }]) => stepsSeen.length > 0);
  if (!found) return null;
  const [id, lesson] = found;
  return { state: withLesson(state, id, { ...lesson, stepsSeen: [] }), dropped: `steps:${id}` };
}

function isSubmitted({ submittedAt }: TestAttempt): boolean {
  return submittedAt !== null;
}

function withLesson(state: LearnerState, id: string, lesson: LessonProgress): LearnerState {
  return { ...state, lessons: { ...state.lessons, [id]: lesson } };
}
