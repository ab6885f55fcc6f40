import type { Html } from './text.ts';

/** What the learner does at the end of a card: make a plan, look back on it, or look ahead. */
export type TransferKind = 'plan' | 'look-back' | 'look-ahead';

/** A short repetition some days after the course: recall first, then items, then transfer. */
export interface FollowUpCard {
  /** Permanent: `[a-z0-9-]+`. */
  readonly id: string;
  readonly title: string;
  /** Days after completion. */
  readonly afterDays: number;
  readonly minutes: number;
  /**
   * Asked before anything is shown; what the learner writes stays on this device. `question` is inline, `answer` is block HTML.
   * The id is unique within its card.
   */
  readonly recall: readonly { readonly id: string; readonly question: Html; readonly answer: Html }[];
  /** Objectives of which an item is asked, from the bank and not drawn before. */
  readonly objectives: readonly string[];
  /** `task` is block HTML. */
  readonly transfer: { readonly kind: TransferKind; readonly task: Html };
}

/** What the whole course is for; learners rate themselves on it at completion and on the last card. */
export interface Competence {
  readonly id: string;
  /** A sentence that starts with "Ik". */
  readonly text: Html;
}

export interface FollowUp {
  readonly competences: readonly Competence[];
  /** By number of days. */
  readonly cards: readonly FollowUpCard[];
}
