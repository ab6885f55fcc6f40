import type { Html } from './text.ts';

/** What a question asks the learner to do. Dutch author words are mapped to these in `authoring` only. */
export type QuestionType =
  | 'single'
  | 'multi'
  | 'true-false'
  | 'order'
  | 'match'
  | 'categorize'
  | 'estimate'
  | 'fill-in'
  | 'open';

interface QuestionBase {
  /** Permanent, unique within its lesson: `[a-z0-9-]+`. Progress is stored under it. */
  readonly id: string;
  /** The learning objective it practises, e.g. `1.2`. */
  readonly objective: string;
  readonly prompt: Html;
  /** Shown one by one when the learner asks. */
  readonly hints: readonly Html[];
  /** Ask "zeker / twijfel" with the answer. */
  readonly asksCertainty: boolean;
}

export interface Option {
  readonly id: string;
  readonly text: Html;
  readonly correct: boolean;
  /** Why this option is right or wrong; shown once the learner has chosen. */
  readonly feedback: Html;
}

/** One or more boxes to tick. `true-false` has the two options Waar and Niet waar. */
export interface ChoiceQuestion extends QuestionBase {
  readonly type: 'single' | 'multi' | 'true-false';
  readonly options: readonly Option[];
}

export interface OrderQuestion extends QuestionBase {
  readonly type: 'order';
  /** In the right order. */
  readonly items: readonly { readonly id: string; readonly text: Html }[];
  readonly feedback: Html;
}

export interface MatchQuestion extends QuestionBase {
  readonly type: 'match';
  /** `left` belongs with `right`; the pair's id stands for both sides. */
  readonly pairs: readonly { readonly id: string; readonly left: Html; readonly right: Html }[];
  readonly feedback: Html;
}

export interface CategorizeQuestion extends QuestionBase {
  readonly type: 'categorize';
  readonly categories: readonly { readonly id: string; readonly label: Html }[];
  readonly items: readonly { readonly id: string; readonly text: Html; readonly category: string }[];
  readonly feedback: Html;
}

/** A number on a scale. Without `answer` it is a self-estimate: never scored, feedback per band. */
export interface EstimateQuestion extends QuestionBase {
  readonly type: 'estimate';
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly unit: string;
  readonly answer: { readonly value: number; readonly margin: number } | null;
  /** Inclusive on both sides; together they cover the scale when there is no `answer`. */
  readonly bands: readonly { readonly from: number; readonly to: number; readonly feedback: Html }[];
  /** Shown after any answer; empty for a self-estimate with bands. */
  readonly feedback: Html;
}

export interface FillInQuestion extends QuestionBase {
  readonly type: 'fill-in';
  readonly accepted: readonly string[];
  readonly feedback: Html;
}

/** Open reflection on paper of this device: never scored, never sent to an LMS. */
export interface OpenQuestion extends QuestionBase {
  readonly type: 'open';
  /** One possible answer, shown after the learner's own. May be empty. */
  readonly model: Html;
}

export type Question =
  | ChoiceQuestion
  | OrderQuestion
  | MatchQuestion
  | CategorizeQuestion
  | EstimateQuestion
  | FillInQuestion
  | OpenQuestion;

/**
 * A learner's answer as tokens, one form for every type, so that storage, scoring and the LMS share it:
 * - single, true-false: `[optionId]` · multi: option ids, any order
 * - order: item ids in the learner's order
 * - match: `leftPairId.rightPairId` per pair · categorize: `itemId.categoryId` per item
 * - estimate: `[number as text, decimal point]` · fill-in, open: `[text]`
 */
export type Answer = readonly string[];

export interface Quiz {
  readonly title: string;
  readonly questions: readonly Question[];
}
