import type { Meter } from './scenario.ts';

/** 0 is the lowest fifth of the meter's range, 4 the highest. The words for it are in `i18n`. */
export type MeterLevel = 0 | 1 | 2 | 3 | 4;

/** In which fifth of its range a meter stands. Values outside the range count as its edge. */
export function meterLevel(meter: Meter, value: number): MeterLevel {
  const share = (value - meter.min) / (meter.max - meter.min);
  return Math.min(4, Math.max(0, Math.floor(share * 5))) as MeterLevel;
}

/**
 * How many of five marks a meter fills. What counts in a unit is a stock: full with what the learner begins with, empty at
 * nothing, whatever may be promised beyond it. Any other meter fills its level.
 */
export function filledMarks(meter: Meter, value: number): number {
  if (meter.unit === '') return meterLevel(meter, value) + 1;
  if (value <= 0) return 0;
  // Who begins with nothing gathers, up to the most.
  const full = meter.start > 0 ? meter.start : meter.max;
  return Math.min(5, Math.ceil((value * 5) / full));
}

/** Which way a meter went, from a value to a later one. */
export function trend(before: number, after: number): 'up' | 'down' | 'same' {
  if (after === before) return 'same';
  return after > before ? 'up' : 'down';
}
