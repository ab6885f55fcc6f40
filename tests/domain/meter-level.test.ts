import fc from 'fast-check';
import { expect, it } from 'vitest';
import { meterLevel, trend } from '../../src/domain/meter-level.ts';

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

it('tells which way a meter went', () => {
  expect([trend(4, 5), trend(5, 4), trend(5, 5)]).toEqual(['up', 'down', 'same']);
});
