import type { FinalTestSettings } from './final-test.ts';
import type { QuestionType } from './quiz.ts';
import type { Html } from './text.ts';

/** The three audiences. A route decides hook, scenario role, transfer tasks and which lessons are core. */
export const ROUTE_IDS = ['opsporing', 'liaison', 'zorg-onderwijs'] as const;
export type RouteId = (typeof ROUTE_IDS)[number];

export interface Route {
  readonly id: RouteId;
  readonly name: string;
  /** Who it is for, one sentence. */
  readonly audience: string;
  /** Lesson ids in the advised order. Completion asks for these. */
  readonly core: readonly string[];
  /** Lesson ids below the core, in the advised order. */
  readonly extra: readonly string[];
}

export interface Theme {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly lessons: readonly string[];
}

export interface Term {
  readonly id: string;
  readonly term: string;
  readonly definition: Html;
  /** Ids in `sources`. */
  readonly sources: readonly string[];
}

/**
 * On whose authority a claim stands: the factsheet, another source, or this course itself.
 * The class is visible to the learner wherever a claim is made.
 */
export type EvidenceClass = 'factsheet' | 'other' | 'course';

export interface Source {
  readonly id: string;
  readonly evidence: EvidenceClass;
  /** Full description: makers, title, year. */
  readonly description: Html;
  readonly url: string;
  /** What the course uses it for. */
  readonly usedFor: Html;
}

/** A time-bound fact, rendered from one file so that it is checked in one place. Dates are `YYYY-MM-DD`. */
export interface Fact {
  readonly id: string;
  readonly text: Html;
  readonly source: string;
  readonly checkedOn: string;
  readonly reviewBy: string;
}

/** What home, shell and completion need to know of a lesson; small enough to travel without the lesson's text. */
export interface LessonOutline {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly steps: readonly Step[];
  /** The questions that count for "gedaan": all but open ones, in the order of the text. */
  readonly questions: readonly QuestionOutline[];
  readonly scenario: ScenarioOutline | null;
}

export interface QuestionOutline {
  readonly id: string;
  readonly type: QuestionType;
}

export interface ScenarioOutline {
  readonly id: string;
  readonly minutes: number;
  /** It has a content note, so skipping counts as done. */
  readonly skippable: boolean;
}

/**
 * A part of a lesson under one level-2 heading.
 * A step that holds work (questions, the scenario) is done when that work is done; a step of text only, when it was seen.
 */
export interface Step {
  readonly id: string;
  readonly title: string;
  /** Ids of the counted questions that stand in this step: those it places one by one, and those of the quiz. */
  readonly questions: readonly string[];
  /** The card of the scenario stands in this step. */
  readonly holdsScenario: boolean;
}

export interface CourseOutline {
  /** Constant for ever: storage keys and the manifest item are made from it. */
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly routes: readonly Route[];
  readonly themes: readonly Theme[];
  readonly lessons: readonly LessonOutline[];
  /** `null` when the course has no final test: then the lessons alone complete it. */
  readonly finalTest: FinalTestSettings | null;
}
