import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DrawOptions, drawTest } from '../../src/domain/draw-test.ts';
import type { BankItemOutline } from '../../src/domain/final-test.ts';
import { aBank, aSeed, fullBank } from './final-test-arbitraries.ts';

const allLessons = Array.from({ length: 10 }, (_, index) => `les-${index + 1}`);

function draw(options: Partial<DrawOptions> = {}): readonly BankItemOutline[] {
  const bank = options.bank ?? fullBank;
  const ids = drawTest({ bank, lessons: allLessons, count: 20, seed: 'a', drawnBefore: [], ...options });
  return ids.map((id) => bank.find((item) => item.id === id) as BankItemOutline);
}

/** How many items stand on each lesson or objective. */
function countBy(items: readonly BankItemOutline[], key: 'lesson' | 'objective'): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item[key], (counts.get(item[key]) ?? 0) + 1);
  return counts;
}

describe('drawTest, from the bank of the course', () => {
  it('asks two items of each of ten lessons, on different objectives', () => {
    fc.assert(
      fc.property(aSeed, (seed) => {
        const drawn = draw({ seed });
        expect([...countBy(drawn, 'lesson').values()]).toEqual(Array(10).fill(2));
        expect(countBy(drawn, 'objective').size).toBe(20);
      }),
    );
  });

  it.each([
    [6, [3, 3, 3, 3, 3, 3]],
    [7, [2, 2, 2, 3, 3, 3, 3]],
  ])('spreads 18 items over %i core lessons', (count, expected) => {
    fc.assert(
      fc.property(aSeed, (seed) => {
        const drawn = draw({ seed, lessons: allLessons.slice(0, count), count: 18 });
        expect([...countBy(drawn, 'lesson').values()].sort()).toEqual(expected);
        expect(countBy(drawn, 'objective').size).toBe(18);
      }),
    );
  });

  it('asks what was not asked before as far as different objectives allow it', () => {
    fc.assert(
      fc.property(aSeed, aSeed, (seed, next) => {
        const before = draw({ seed }).map(({ id }) => id);
        const drawn = draw({ seed: next, drawnBefore: before });
        expect(countBy(drawn, 'objective').size).toBe(20);
        // Of five items two were asked, so each lesson has two others; only on one objective, in some cases.
        for (const lesson of allLessons) {
          const fresh = fullBank.filter((item) => item.lesson === lesson && !before.includes(item.id));
          const again = drawn.filter((item) => item.lesson === lesson && before.includes(item.id));
          expect(again.length).toBe(Math.max(0, 2 - countBy(fresh, 'objective').size));
        }
      }),
    );
  });

  it('asks first what was asked least often', () => {
    const bank = fullBank.filter(({ lesson }) => lesson === 'les-1');
    const drawnBefore = bank.flatMap(({ id }) => (id === 'item-2' ? [id] : [id, id]));
    expect(draw({ bank, count: 1, drawnBefore }).map(({ id }) => id)).toEqual(['item-2']);
  });

  it('lets the seed decide which items, which lessons give more, and in which order', () => {
    const seeds = ['a', 'b', 'c', 'd', 'e'];
    const draws = seeds.map((seed) => draw({ seed, count: 18 }));
    const variants = (read: (drawn: readonly BankItemOutline[]) => string) => new Set(draws.map(read)).size;
    expect(variants((drawn) => drawn.map(({ id }) => id).join())).toBe(5);
    const short = (drawn: readonly BankItemOutline[]) =>
      [...countBy(drawn, 'lesson')].filter(([, count]) => count === 1).join();
    expect(variants(short)).toBeGreaterThan(1);
    const inBlocks = draws.filter((drawn) =>
      drawn.every((item, index) => index % 2 === 0 || item.lesson === drawn[index - 1]?.lesson),
    );
    expect(inBlocks).toEqual([]);
  });
});

describe('drawTest, from any bank', () => {
  const aDraw = fc
    .tuple(aBank, fc.uniqueArray(fc.constantFrom(...allLessons)), fc.nat({ max: 25 }), aSeed)
    .chain(([bank, lessons, count, seed]) => {
      const ids = bank.map(({ id }) => id);
      const before = ids.length > 0 ? fc.array(fc.constantFrom(...ids)) : fc.constant([]);
      return before.map((drawnBefore) => ({ bank, lessons, count, seed, drawnBefore }));
    });

  it('gives as many items of these lessons as asked or there are, none twice, and the same for the same input', () => {
    fc.assert(
      fc.property(aDraw, (options) => {
        const drawn = draw(options);
        const available = options.bank.filter(({ lesson }) => options.lessons.includes(lesson));
        expect(new Set(drawn).size).toBe(Math.min(options.count, available.length));
        expect(available).toEqual(expect.arrayContaining([...drawn]));
        expect(draw(options)).toEqual(drawn);
      }),
    );
  });

  it('takes more of one lesson than of another only when the other has no more', () => {
    fc.assert(
      fc.property(aDraw, (options) => {
        const counts = countBy(draw(options), 'lesson');
        const most = Math.max(0, ...counts.values());
        for (const lesson of options.lessons) {
          const available = options.bank.filter((item) => item.lesson === lesson).length;
          expect(counts.get(lesson) ?? 0).toBeGreaterThanOrEqual(Math.min(available, most - 1));
        }
      }),
    );
  });

  it('asks an objective again only when the lesson has no other', () => {
    fc.assert(
      fc.property(aDraw, (options) => {
        const drawn = draw(options);
        const counts = countBy(drawn, 'objective');
        for (const item of options.bank.filter(({ lesson }) => options.lessons.includes(lesson))) {
          const same = drawn.filter(({ lesson }) => lesson === item.lesson);
          const most = Math.max(0, ...same.map(({ objective }) => counts.get(objective) ?? 0));
          // What is left of this objective could have come instead of the second of another.
          if (!drawn.includes(item)) expect(most - (counts.get(item.objective) ?? 0)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
