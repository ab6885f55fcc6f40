import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filledMarks, meterLevel, trend } from '../../src/domain/meter-level.ts';

const meter = { id: 'm', name: 'Vertrouwen', start: 5, min: 0, max: 10, unit: '' };

it.each([
  [-3, 0],
  [0, 0],
  [3, 1],
  [5, 2],
  [7, 3],
  [8, 4],
  [10, 4],
  [12, 4],
])('puts %i of ten on level %i', (value, level) => {
  expect(meterLevel(meter, value)).toBe(level);
});

it('never rises when the value falls, also below zero', () => {
  const low = { ...meter, min: -5 };
  fc.assert(
    fc.property(fc.integer({ min: -9, max: 14 }), (value) => {
      expect(meterLevel(low, value)).toBeLessThanOrEqual(meterLevel(low, value + 1));
    }),
  );
  expect(meterLevel(low, -5)).toBe(0);
});

it('fills one mark more than the level of a meter without a unit', () => {
  expect([0, 5, 10].map((value) => filledMarks(meter, value))).toEqual([1, 3, 5]);
});

describe('a stock', () => {
  const hours = { ...meter, name: 'Uren die je nog hebt', start: 4, min: -5, unit: 'uur' };

  it.each([
    [4, 5],
    [3, 4],
    [2, 3],
    [1, 2],
    [0, 0],
    [-3, 0],
    [5, 5],
  ])('of four shows %i as %i of five marks', (value, marks) => {
    expect(filledMarks(hours, value)).toBe(marks);
  });

  it('is full at its start, shows anything that is left, and never fills when it falls', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: -9, max: 40 }), (start, value) => {
        const stock = { ...hours, start, max: 40 };
        expect(filledMarks(stock, start)).toBe(5);
        expect(filledMarks(stock, value) > 0).toBe(value > 0);
        expect(filledMarks(stock, value - 1)).toBeLessThanOrEqual(filledMarks(stock, value));
      }),
    );
  });

  it('that begins with nothing is full at its most', () => {
    const gathered = { ...hours, start: 0 };
    expect([0, 5, 10].map((value) => filledMarks(gathered, value))).toEqual([0, 3, 5]);
  });
});

it('tells which way a meter went', () => {
  expect([trend(4, 5), trend(5, 4), trend(5, 5)]).toEqual(['up', 'down', 'same']);
});
