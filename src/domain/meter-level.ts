import type { Meter } from './scenario.ts';

/** 0 is the lowest fifth of the meter's range, 4 the highest. The words for it are in `i18n`. */
export type MeterLevel = 0 | 1 | 2 | 3 | 4;

/** In which fifth of its range a meter stands. Values outside the range count as its edge. */
export function meterLevel(meter: Meter, value: number): MeterLevel {
  const share = (value - meter.min) / (meter.max - meter.min);
  return Math.min(4, Math.max(0, Math.floor(share * 5))) as MeterLevel;
}

/** Which way a meter went, from a value to a later one. */
export function trend(before: number, after: number): 'up' | 'down' | 'same' {
  if (after === before) return 'same';
  return after > before ? 'up' : 'down';
}
