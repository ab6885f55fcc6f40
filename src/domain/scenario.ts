import type { RouteId } from './course.ts';
import type { Html } from './text.ts';

/** A quantity the learner sees move, e.g. trust. Values are whole numbers, clamped to `min`..`max` after each choice. */
export interface Meter {
  readonly id: string;
  readonly name: string;
  readonly start: number;
  readonly min: number;
  readonly max: number;
  /** Unit to count in ("uur"), or empty: then the level is told in words. */
  readonly unit: string;
}

export interface Person {
  readonly name: string;
  readonly role: string;
  readonly wants: string;
}

/** Narration or a line of speech; `roles` empty means: for every role. */
export type Block =
  | { readonly kind: 'narration'; readonly html: Html; readonly roles: readonly RouteId[] }
  | {
      readonly kind: 'speech';
      readonly person: string;
      readonly html: Html;
      readonly roles: readonly RouteId[];
    };

export interface Choice {
  /** Permanent, unique within its scene. */
  readonly id: string;
  readonly text: Html;
  /** Meter id to change. */
  readonly effects: Readonly<Record<string, number>>;
  /** Crosses a legal or professional line. Counted in secret; friendly choices later cannot undo it. */
  readonly crossesLine: boolean;
  readonly consequence: readonly Block[];
  /** The next scene, or `null`: the story ends and the ending rules decide. */
  readonly next: string | null;
}

export interface Scene {
  readonly id: string;
  readonly title: string;
  /** Time and place, or empty. */
  readonly setting: string;
  readonly blocks: readonly Block[];
  readonly question: Html;
  readonly choices: readonly Choice[];
}

export type Comparison = '<' | '<=' | '=' | '>=' | '>';

/** `left` is a meter id, or `grens`: the hidden count of lines crossed. */
export type Condition =
  | { readonly kind: 'compare'; readonly left: string; readonly op: Comparison; readonly value: number }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] };

/** The name under which conditions read the hidden counter of crossed lines. */
export const LINE_COUNTER = 'grens';

/**
 * Under this id a lesson's scenario is told to an LMS and numbered in the register, `les-1/casus`, whatever scenario the
 * lesson has: a lesson may get another scenario, its place in the reports stays. No question has this id.
 */
export const SCENARIO_ID = 'casus';

export interface Ending {
  readonly id: string;
  readonly title: string;
  readonly tone: 'strong' | 'mixed' | 'harmful';
  /** `null` holds always. The first ending in the list whose condition holds is the one. */
  readonly condition: Condition | null;
  readonly blocks: readonly Block[];
}

/** When the learner hears what a choice brought about: at once, after every second scene, or in the debrief. */
export type FeedbackTiming = 'direct' | 'paired' | 'afterwards';

export interface DebriefPoint {
  readonly text: Html;
  readonly objectives: readonly string[];
}

export interface Scenario {
  readonly id: string;
  readonly title: string;
  readonly intro: Html;
  readonly minutes: number;
  readonly timing: FeedbackTiming;
  /** What the learner may want to know beforehand; empty when there is nothing. A scenario with a note may be skipped. */
  readonly contentNote: Html;
  /** Who the learner is, per route. */
  readonly roles: Readonly<Record<RouteId, Html>>;
  readonly people: readonly Person[];
  readonly meters: readonly Meter[];
  readonly start: string;
  readonly scenes: readonly Scene[];
  readonly endings: readonly Ending[];
  readonly debrief: readonly DebriefPoint[];
}
