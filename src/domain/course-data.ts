import type { CourseOutline, Fact, Source, Term } from './course.ts';
import type { BankItem } from './final-test.ts';
import type { FollowUp } from './follow-up.ts';
import type { StartQuiz } from './start-quiz.ts';
import type { Html } from './text.ts';

/** A clip that a lesson may show. Nothing is loaded from YouTube before the learner asks for it. */
export interface Video {
  readonly id: string;
  readonly title: string;
  /** YouTube id, or empty when there is only a file. */
  readonly youtube: string;
  /** Paths in `public/`, or empty. */
  readonly mp4: string;
  readonly webm: string;
  readonly captions: string;
  /** What is said in the clip, written by somebody who saw it; empty when nobody did. */
  readonly transcript: Html;
}

/** A card with the steps of one lesson, to keep at hand during a scenario. */
export interface CueCard {
  readonly id: string;
  readonly title: string;
  readonly lesson: string;
  readonly steps: readonly Html[];
  /** The sentence below the steps; may be empty. */
  readonly closing: Html;
}

/** Every answerable id of the course with its number: `les-1/tempo-en-taak` → 4. Numbers are only ever appended. */
export type Register = Readonly<Record<string, number>>;

/** One remark of the content check. `code` is permanent; the texts are for the author, in Dutch. */
export interface ContentFinding {
  readonly code: string;
  readonly level: 'error' | 'warning' | 'info';
  /** Path from the project root, `/` between folders. */
  readonly file: string;
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
  /** What is wrong. */
  readonly message: string;
  /** What to do about it. */
  readonly advice: string;
}

/** All that is course-wide: what pages need besides the lessons. */
export interface Course {
  readonly outline: CourseOutline;
  readonly subtitle: string;
  /** What the learner can do afterwards, one or two sentences. */
  readonly promise: Html;
  readonly disclaimer: Html;
  readonly terms: readonly Term[];
  readonly sources: readonly Source[];
  readonly facts: readonly Fact[];
  readonly videos: readonly Video[];
  readonly cards: readonly CueCard[];
  /** The items of the final test, in the order of the file; empty when there is none. */
  readonly bank: readonly BankItem[];
  /** `null` when the course has none. */
  readonly startQuiz: StartQuiz | null;
  readonly followUp: FollowUp | null;
  readonly register: Register;
}

/** How an organisation makes the course look. */
export interface HouseStyle {
  /** Values for tokens, on `:root`; empty without a house style. */
  readonly css: string;
  /** The ground of a page, when the house style sets it: browsers colour their own bars with it. */
  readonly paper: readonly [light: string, dark: string] | null;
}
