import { describe, expect, it } from 'vitest';
import { knownSteps, revealNow } from '../../../src/islands/scenario/reveal.ts';

const tellings = (timing: 'direct' | 'paired' | 'afterwards', length: number) =>
  Array.from({ length: length + 1 }, (_, made) => revealNow(timing, made, made === length));

describe('revealNow', () => {
  it('tells each choice at once when the timing is direct', () => {
    expect(tellings('direct', 3)).toEqual([null, { from: 0, to: 1 }, { from: 1, to: 2 }, { from: 2, to: 3 }]);
  });

  it('tells two choices together when paired, and what is left before the ending', () => {
    expect(tellings('paired', 5)).toEqual([
      null,
      null,
      { from: 0, to: 2 },
      null,
      { from: 2, to: 4 },
      { from: 4, to: 5 },
    ]);
  });

  it('tells the last pair once when a paired story ends on an even choice', () => {
    expect(tellings('paired', 4)).toEqual([null, null, { from: 0, to: 2 }, null, { from: 2, to: 4 }]);
  });

  it('tells nothing before the debrief when the timing is afterwards, not even at the end', () => {
    expect(tellings('afterwards', 4)).toEqual([null, null, null, null, null]);
  });

  it('tells every choice exactly once, whatever the length', () => {
    for (const timing of ['direct', 'paired'] as const)
      for (let length = 1; length <= 9; length += 1) {
        const told = tellings(timing, length).flatMap((range) =>
          range ? Array.from({ length: range.to - range.from }, (_, index) => range.from + index) : [],
        );
        expect(told).toEqual(Array.from({ length }, (_, index) => index));
      }
  });
});

describe('knownSteps', () => {
  it('keeps the meters at the last telling while a pair is half-way', () => {
    expect([0, 1, 2, 3, 4].map((made) => knownSteps('paired', made, false))).toEqual([0, 0, 2, 2, 4]);
    expect(knownSteps('paired', 3, true)).toBe(3);
    expect([1, 2].map((made) => knownSteps('direct', made, false))).toEqual([1, 2]);
    expect(knownSteps('afterwards', 5, true)).toBe(0);
  });
});
