import { BANK_ID } from './final-test.ts';
import type { LearnerState } from './progress.ts';
import { START_QUIZ_ID } from './start-quiz.ts';

/** How much of each kind a learner's progress holds. */
export interface ProgressCounts {
  readonly lessons: number;
  /** Questions of lessons that were answered. */
  readonly answers: number;
  /** Walks through a scenario. */
  readonly runs: number;
  readonly startAnswers: number;
  /** Sittings of the final test, an open one too. */
  readonly sittings: number;
  /** Questions that were answered on follow-up cards. */
  readonly followUpAnswers: number;
}

/** Counts what is there, lessons that this course does not know included. */
export function countProgress({ lessons, test }: LearnerState): ProgressCounts {
  const answersIn = (id: string): number => Object.keys(lessons[id]?.questions ?? {}).length;
  const ids = Object.keys(lessons).filter((id) => id !== BANK_ID && id !== START_QUIZ_ID);
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  return {
    lessons: ids.length,
    answers: sum(ids.map(answersIn)),
    runs: sum(ids.map((id) => lessons[id]?.scenario?.runs.length ?? 0)),
    startAnswers: answersIn(START_QUIZ_ID),
    sittings: test.attempts.length,
    followUpAnswers: answersIn(BANK_ID),
  };
}
