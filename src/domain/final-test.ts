import type { RouteId } from './course.ts';
import type { Answer, Question, QuestionType } from './quiz.ts';
import type { Html } from './text.ts';

/** What a trainer sets about the final test; `eindtoets` in `cursus.yaml`. */
export interface FinalTestSettings {
  /** Share of the points that passes, 0..1. The points needed are rounded up: 0.75 of 18 is 14. */
  readonly passMark: number;
  /** How many times the test may be taken again, with a fresh draw. */
  readonly resits: number;
  /** Hours between handing in a test and starting the next; 0 for none. */
  readonly waitHours: number;
  /** How many items are drawn. */
  readonly items: { readonly course: number; readonly route: number };
}

/** One item of the bank. Its question carries no feedback, neither per option nor as a whole: the rationale speaks for the item. */
export interface BankItem {
  readonly question: Question;
  /** Id of the lesson whose objective it tests. */
  readonly lesson: string;
  /** Why the right answer is right; shown after the test only. */
  readonly rationale: Html;
}

/** What drawing and the LMS need to know of an item. */
export interface BankItemOutline {
  readonly id: string;
  readonly lesson: string;
  readonly objective: string;
  readonly type: QuestionType;
}

/** What a test covers: the core lessons of one route, or all lessons. */
export type TestScope = RouteId | 'course';

/** One sitting of the test. `items` is the draw itself, so that a changed bank never changes a test that was begun. */
export interface TestAttempt {
  readonly scope: TestScope;
  /** Decides the draw and the order of options; `[a-z0-9]{1,8}`. */
  readonly seed: string;
  /** Wall clock, in ms. */
  readonly startedAt: number;
  /** `null` while the test is being taken. */
  readonly submittedAt: number | null;
  /** Ids of the drawn items, in the order in which they are asked. */
  readonly items: readonly string[];
  /** By item id; items that were not answered are absent. Changes until the test is handed in, never after. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** Sum of the points, out of one per item; `null` until handed in. */
  readonly points: number | null;
}

/** All sittings, oldest first. Never more than one is open. */
export interface TestProgress {
  readonly attempts: readonly TestAttempt[];
}

/** No test was ever begun. */
export const emptyTestProgress: TestProgress = { attempts: [] };

/** Under this name the answers to bank items outside a test (follow-up) are kept, as those of a lesson are. */
export const BANK_ID = 'eindtoets';
