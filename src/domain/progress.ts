import type { RouteId } from './course.ts';
import type { TestProgress } from './final-test.ts';
import type { Answer } from './quiz.ts';

export type Certainty = 'sure' | 'doubt';

export interface QuestionProgress {
  /** The last answer that was checked. */
  readonly answer: Answer;
  /** How often an answer was checked; at least 1. */
  readonly attempts: number;
  /** Best points so far, 0..1; `null` when the question is never scored. Never goes down. */
  readonly best: number | null;
  readonly certainty: Certainty | null;
}

/** One walk through a scenario. The choice ids alone give back scene, meters and ending. */
export interface ScenarioRun {
  readonly role: RouteId;
  readonly path: readonly string[];
}

export interface ScenarioProgress {
  /** Oldest first; the last one is being played. */
  readonly runs: readonly ScenarioRun[];
  /** Some run reached an ending, or the learner skipped it where that is allowed. Never goes back to false. */
  readonly done: boolean;
}

export interface LessonProgress {
  /** Steps whose end was seen, in no order. */
  readonly stepsSeen: readonly string[];
  /** Where the learner was last, or empty. */
  readonly lastStep: string;
  readonly questions: Readonly<Record<string, QuestionProgress>>;
  readonly scenario: ScenarioProgress | null;
  /** The lesson was done once, and stays so when a later version of the course asks more. Absent before that. */
  readonly done?: true;
}

/** All that counts and travels: to this device's storage, or to the LMS. Free text is not in it, by design. */
export interface LearnerState {
  readonly route: RouteId | null;
  /** Page to return to, relative to the course root, e.g. `lessen/les-1.html`; empty at the start. */
  readonly bookmark: string;
  /** By lesson id, and by `BANK_ID` and `START_QUIZ_ID` for what stands outside the lessons; absent when never touched. */
  readonly lessons: Readonly<Record<string, LessonProgress>>;
  readonly test: TestProgress;
}
