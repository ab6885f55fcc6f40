import fc from 'fast-check';
import { expect, it } from 'vitest';
import { longestInOrder } from '../../src/domain/longest-in-order.ts';

const rises = (numbers: readonly number[]) =>
  numbers.every((number, index) => index === 0 || (numbers[index - 1] ?? number) < number);

it('finds a rising subsequence, and none is longer', () => {
  const subsequences = (numbers: readonly number[]) =>
    Array.from({ length: 2 ** numbers.length }, (_, picks) =>
      numbers.filter((_number, index) => picks & (1 << index)),
    );
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat({ max: 9 }), { maxLength: 7 }), (numbers) => {
      const found = longestInOrder(numbers);
      const longest = Math.max(
        ...subsequences(numbers)
          .filter(rises)
          .map((chain) => chain.length),
      );
      expect(rises(found)).toBe(true);
      expect(found).toHaveLength(longest);
      expect(numbers.filter((number) => found.includes(number))).toEqual(found);
    }),
  );
});
