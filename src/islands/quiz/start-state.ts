import type {
  CategorizeQuestion,
  ChoiceQuestion,
  EstimateQuestion,
  Option,
  OrderQuestion,
} from '../../domain/quiz.ts';
import { shuffle } from '../../domain/shuffle.ts';

/**
 * The options in the order the learner sees: mixed by the question's id, so that server and browser agree and nothing
 * jumps or is un-ticked when the island wakes. Waar and Niet waar stay as they are.
 */
export function shownOptions(question: ChoiceQuestion): readonly Option[] {
  return question.type === 'true-false' ? question.options : shuffle(question.options, question.id);
}

/** What is to be sorted into groups, in the order the learner sees: authors list it per group. */
export function shownItems({ items, id }: CategorizeQuestion): CategorizeQuestion['items'] {
  return shuffle(items, id);
}

/**
 * Item ids in the order an order question starts with: mixed by its id, and never the right order, for then there
 * would be nothing to do. A question of one item has only that order.
 */
export function startOrder(question: OrderQuestion): readonly string[] {
  const right = question.items.map((item) => item.id);
  const mixed = shuffle(right, question.id);
  const isRight = mixed.every((id, place) => id === right[place]);
  return isRight ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed;
}

/** The middle of the scale, on a step: where the slider stands while nothing was chosen. */
export function middleOf({ min, max, step }: EstimateQuestion): number {
  return min + Math.round((max - min) / 2 / step) * step;
}

/** A kept order, made fit for the question as it is now: ids it no longer has go, new ones come last. */
export function completeOrder(question: OrderQuestion, kept: readonly string[]): readonly string[] {
  const ids = startOrder(question);
  return [...kept.filter((id) => ids.includes(id)), ...ids.filter((id) => !kept.includes(id))];
}
