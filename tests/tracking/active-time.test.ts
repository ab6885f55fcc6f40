import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ActiveTime } from '../../src/tracking/active-time.ts';

const MINUTE = 60_000;

test('counts pauses of up to ten minutes, and nothing of a longer one', () => {
  let now = 1000;
  const active = new ActiveTime(() => now);
  now += 10 * MINUTE;
  expect(active.ms).toBe(10 * MINUTE);
  active.touch();
  now += 10 * MINUTE + 1;
  expect(active.ms).toBe(10 * MINUTE);
  active.touch();
  now += MINUTE;
  expect(active.ms).toBe(11 * MINUTE);
});

test('counts nothing of a night with the lid closed, nor of a clock that was set back', () => {
  let now = 1000;
  const active = new ActiveTime(() => now);
  now += 14 * 60 * MINUTE;
  active.touch();
  now -= 60 * MINUTE;
  active.touch();
  expect(active.ms).toBe(0);
  now += 2 * MINUTE;
  expect(active.ms).toBe(2 * MINUTE);
});

test('is the sum of the pauses that were short enough, whenever it is read', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: -MINUTE, max: 20 * MINUTE }), fc.boolean())), (steps) => {
      let now = 0;
      const active = new ActiveTime(() => now);
      let expected = 0;
      let pause = 0;
      const counted = () => (pause > 0 && pause <= 10 * MINUTE ? pause : 0);
      for (const [step, touches] of steps) {
        now += step;
        pause += step;
        expect(active.ms).toBe(expected + counted());
        if (!touches) continue;
        active.touch();
        expected += counted();
        pause = 0;
      }
    }),
  );
});
