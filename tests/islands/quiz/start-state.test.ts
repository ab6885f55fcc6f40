import { describe, expect, it } from 'vitest';
import type { OrderQuestion } from '../../../src/domain/quiz.ts';
import { completeOrder, middleOf, shownOptions, startOrder } from '../../../src/islands/quiz/start-state.ts';
import * as questions from './questions.ts';

function orderOf(size: number, id: string): OrderQuestion {
  const items = Array.from({ length: size }, (_, i) => ({ id: `i${i}`, text: `Stap ${i}` }));
  return { ...questions.order, id, items };
}

describe('startOrder', () => {
  it('is never the right order, whatever the id', () => {
    for (const size of [2, 3, 4]) {
      for (let i = 0; i < 50; i++) {
        const question = orderOf(size, `vraag-${i}`);
        const right = question.items.map((item) => item.id);
        expect(startOrder(question)).not.toEqual(right);
        expect(startOrder(question).toSorted()).toEqual(right);
      }
    }
  });

  it('is the same at every visit', () => {
    expect(startOrder(questions.order)).toEqual(startOrder(questions.order));
  });
});

describe('shownOptions', () => {
  it('mixes the options of some questions and loses none', () => {
    const orders = Array.from({ length: 20 }, (_, i) =>
      shownOptions({ ...questions.multi, id: `v${i}` })
        .map((option) => option.id)
        .join(''),
    );
    expect(new Set(orders).size).toBeGreaterThan(1);
    for (const order of orders) expect([...order].toSorted().join('')).toBe('abcd');
  });
});

describe('completeOrder', () => {
  it('gives back a kept order', () => {
    expect(completeOrder(questions.order, ['d', 'c', 'b', 'a'])).toEqual(['d', 'c', 'b', 'a']);
  });

  it('drops items that are gone and puts new ones last', () => {
    const order = completeOrder(questions.order, ['d', 'weg', 'a']);
    expect(order.slice(0, 2)).toEqual(['d', 'a']);
    expect(order.toSorted()).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('middleOf', () => {
  it('stands on a step of the scale', () => {
    expect(middleOf(questions.estimate)).toBe(50);
    expect(middleOf({ ...questions.estimate, min: 0, max: 5, step: 1 })).toBe(3);
    expect(middleOf({ ...questions.estimate, min: 10, max: 15, step: 5 })).toBe(15);
  });
});
