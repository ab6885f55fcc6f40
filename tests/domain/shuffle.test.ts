import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shuffle } from '../../src/domain/shuffle.ts';

it('keeps every item, and gives the same order for the same seed', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.string(), (items, seed) => {
      const shuffled = shuffle(items, seed);
      expect(shuffled.toSorted()).toEqual(items.toSorted());
      expect(shuffle(items, seed)).toEqual(shuffled);
    }),
  );
});

it('puts each of four items in each place about equally often', () => {
  const counts = new Map<string, number>();
  for (let seed = 0; seed < 4000; seed++) {
    for (const [place, item] of shuffle(['a', 'b', 'c', 'd'], `les-1/vraag-${seed}`).entries()) {
      counts.set(item + place, (counts.get(item + place) ?? 0) + 1);
    }
  }
  expect(counts.size).toBe(16);
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(120);
});
