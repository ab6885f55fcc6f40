import { foldText, readEstimate, readPlacements } from './answer.ts';
import { longestInOrder } from './longest-in-order.ts';
import type { Answer, Question } from './quiz.ts';

export type Verdict = 'right' | 'partly' | 'wrong' | 'unscored';

export interface Score {
  /** 0, 0.5 or 1; `null` when the question is never scored. */
  readonly points: number | null;
  readonly verdict: Verdict;
  /**
   * Per option, item or pair id: is this part right? An option is right when it is ticked as it should be,
   * an order item when it can stay while others move; in a list that is wholly reversed none is. Empty for numbers and text.
   */
  readonly parts: Readonly<Record<string, boolean>>;
}

const UNSCORED: Score = { points: null, verdict: 'unscored', parts: {} };

/**
 * Judges an answer. In: a question and the learner's tokens; tokens the question does not know are ignored.
 * Rules (docs/decisions/0007): single, true-false, fill-in and estimate 1 or 0; multi, match, order and categorize
 * 1 when all is right, 0.5 with exactly one error, else 0. One error is one tick too many or too few, one misplaced
 * item, or one item to move. Open questions and estimates without an answer are never scored.
 */
export function scoreAnswer(question: Question, answer: Answer): Score {
  switch (question.type) {
    case 'single':
    case 'true-false':
    case 'multi': {
      const parts = toParts(question.options, (option) => answer.includes(option.id) === option.correct);
      // Nothing ticked is no answer, even where one missing tick would be the only error.
      if (answer.length === 0) return toScore(0, parts);
      return question.type === 'multi' ? withPartialCredit(parts) : allOrNothing(!hasError(parts), parts);
    }
    case 'order': {
      const rank = new Map(question.items.map((item, index) => [item.id, index]));
      const places = answer.flatMap((id) => rank.get(id) ?? []);
      const run = longestInOrder(places);
      // A run of one says nothing: each item by itself is in order.
      const inPlace = new Set(run.length > 1 ? run : []);
      return withPartialCredit(toParts(question.items, (item) => inPlace.has(rank.get(item.id) ?? -1)));
    }
    case 'match': {
      const placed = readPlacements(answer);
      const right = new Map(question.pairs.map((pair) => [pair.id, pair.right]));
      // Two pairs may share the words on the right: either is right then.
      return withPartialCredit(
        toParts(question.pairs, (pair) => right.get(placed.get(pair.id) ?? '') === pair.right),
      );
    }
    case 'categorize': {
      const placed = readPlacements(answer);
      return withPartialCredit(toParts(question.items, (item) => placed.get(item.id) === item.category));
    }
    case 'estimate': {
      if (!question.answer) return UNSCORED;
      const value = readEstimate(answer);
      // The tiny addition keeps 0.4 within 0.1 of 0.3.
      const reach = question.answer.margin + 1e-9;
      return allOrNothing(value !== null && Math.abs(value - question.answer.value) <= reach, {});
    }
    case 'fill-in': {
      const given = foldText(answer[0] ?? '');
      return allOrNothing(given !== '' && question.accepted.some((text) => foldText(text) === given), {});
    }
    case 'open':
      return UNSCORED;
  }
}

type Parts = Readonly<Record<string, boolean>>;

function toParts<T extends { readonly id: string }>(things: readonly T[], isRight: (thing: T) => boolean) {
  return Object.fromEntries(things.map((thing) => [thing.id, isRight(thing)]));
}

function countErrors(parts: Parts): number {
  return Object.values(parts).filter((right) => !right).length;
}

function hasError(parts: Parts): boolean {
  return countErrors(parts) > 0;
}

function withPartialCredit(parts: Parts): Score {
  const errors = countErrors(parts);
  // With a single part, "one error" would be everything wrong.
  const half = errors === 1 && Object.keys(parts).length > 1;
  return toScore(errors === 0 ? 1 : half ? 0.5 : 0, parts);
}

function allOrNothing(right: boolean, parts: Parts): Score {
  return toScore(right ? 1 : 0, parts);
}

function toScore(points: 0 | 0.5 | 1, parts: Parts): Score {
  return { points, verdict: points === 1 ? 'right' : points === 0 ? 'wrong' : 'partly', parts };
}
