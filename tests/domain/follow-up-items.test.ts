import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BankItemOutline, TestProgress } from '../../src/domain/final-test.ts';
import { emptyTestProgress } from '../../src/domain/final-test.ts';
import type { FollowUpCard } from '../../src/domain/follow-up.ts';
import { followUpItems } from '../../src/domain/follow-up-items.ts';
import type { LessonProgress } from '../../src/domain/progress.ts';
import { emptyLessonProgress, withAnswer } from '../../src/domain/progress-changes.ts';
import { attemptOf, fullBank } from './final-test-arbitraries.ts';

const cardOf = (id: string, afterDays: number, objectives: readonly string[]): FollowUpCard => ({
  id,
  title: id,
  afterDays,
  minutes: 5,
  recall: [],
  objectives,
  transfer: { kind: 'plan', task: '' },
});

const bankOf = (ids: Record<string, string>): readonly BankItemOutline[] =>
  Object.entries(ids).map(([id, objective]) => ({ id, objective, lesson: 'les-1', type: 'single' }));

/** Objective 1.1 has two items, 1.2 and 1.3 one. */
const bank = bankOf({ een: '1.1', twee: '1.1', drie: '1.2', vier: '1.3' });
const cards = [
  cardOf('dag-1', 1, ['1.1', '1.2']),
  cardOf('dag-7', 7, ['1.3']),
  cardOf('dag-30', 30, ['1.1']),
];

function items(
  card: string,
  points: Record<string, number> = {},
  test: TestProgress = emptyTestProgress,
): readonly string[] {
  const answers = Object.entries(points).reduce<LessonProgress>(
    (progress, [id, each]) => withAnswer(progress, id, ['a'], each, null),
    emptyLessonProgress,
  );
  return followUpItems({ cards, bank, test, answers }, card).map(
    ({ id, objective, cameBack }) => `${id} ${objective}${cameBack ? ' again' : ''}`,
  );
}

describe('followUpItems', () => {
  it('asks one item per objective, and on a later card another one', () => {
    expect(items('dag-1')).toEqual(['een 1.1', 'drie 1.2']);
    expect(items('dag-30')).toEqual(['twee 1.1']);
  });

  it('prefers an item that no test drew, and takes a drawn one when there is no other', () => {
    const test = { attempts: [attemptOf({ items: ['een', 'drie'] })] };
    expect(items('dag-1', {}, test)).toEqual(['twee 1.1', 'drie 1.2']);
    // Rather one from the test than the one from the first card.
    expect(items('dag-30', {}, test)).toEqual(['een 1.1']);
  });

  it('brings back, on the next card, the objectives that went wrong', () => {
    expect(items('dag-7', { een: 0, drie: 1 })).toEqual(['vier 1.3', 'twee 1.1 again']);
    expect(items('dag-7', { een: 0.5, drie: 0 })).toEqual(['vier 1.3', 'drie 1.2 again']);
  });

  it('brings an objective back once more when it goes wrong once more, and asks it once', () => {
    expect(items('dag-30', { een: 0, twee: 0, vier: 1 })).toEqual(['een 1.1 again']);
  });

  it('brings back what was right at a further try only, but not again after it came back', () => {
    const tries = (...points: readonly number[]) =>
      points.reduce<LessonProgress>(
        (progress, each) => withAnswer(progress, 'drie', ['a'], each, null),
        emptyLessonProgress,
      );
    const read = (card: string, answers: LessonProgress) =>
      followUpItems({ cards, bank, test: emptyTestProgress, answers }, card).filter(
        ({ id }) => id === 'drie',
      );
    const again = { id: 'drie', objective: '1.2', cameBack: true };
    expect(read('dag-7', tries(0, 1))).toEqual([{ ...again, asking: 2 }]);
    expect(read('dag-30', tries(0, 1))).toEqual([]);
    expect(read('dag-30', tries(0, 0))).toEqual([{ ...again, asking: 3 }]);
    expect(read('dag-30', tries(0, 0, 1))).toEqual([{ ...again, asking: 3 }]);
  });

  it('keeps on a card what was answered on it, though a test drew it since', () => {
    const test = { attempts: [attemptOf({ items: ['een'] })] };
    expect(items('dag-1', {}, test)).toEqual(['twee 1.1', 'drie 1.2']);
    expect(items('dag-1', { een: 1 }, test)).toEqual(['een 1.1', 'drie 1.2']);
  });

  it('has nothing for a card or an objective that does not exist', () => {
    expect(items('dag-99')).toEqual([]);
    const input = { bank, test: emptyTestProgress, answers: emptyLessonProgress };
    expect(followUpItems({ ...input, cards: [cardOf('dag-1', 1, ['9.9'])] }, 'dag-1')).toEqual([]);
  });

  it('does not change its mind while a card is answered', () => {
    const objectives = [...new Set(fullBank.map(({ objective }) => objective))];
    const aCard = fc.uniqueArray(fc.constantFrom(...objectives), { maxLength: 6 });
    const aDraw = fc.uniqueArray(fc.constantFrom(...fullBank.map(({ id }) => id)), { minLength: 1 });
    const points = fc.array(fc.constantFrom(0, 0.5, 1), { minLength: 36, maxLength: 36 });
    fc.assert(
      fc.property(fc.array(aCard, { minLength: 1, maxLength: 3 }), aDraw, points, (lists, drawn, given) => {
        const all = lists.map((list, index) => cardOf(`kaart-${index}`, index, list));
        const test = { attempts: [attemptOf({ items: drawn })] };
        const left = [...given];
        let answers: LessonProgress = emptyLessonProgress;
        const read = (card: string) =>
          followUpItems({ cards: all, bank: fullBank, test, answers }, card).map(({ id }) => id);
        for (const { id: card } of all) {
          const asked = read(card);
          expect(new Set(asked).size).toBe(asked.length);
          for (const id of asked) {
            answers = withAnswer(answers, id, ['a'], left.pop() ?? 0, null);
            expect(read(card)).toEqual(asked);
          }
        }
      }),
    );
  });
});
