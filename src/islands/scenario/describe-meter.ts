import { meterLevel } from '../../domain/meter-level.ts';
import type { MeterValues } from '../../domain/play-scenario.ts';
import type { Meter } from '../../domain/scenario.ts';
import { scenarioText } from '../../i18n/nl-scenario.ts';

const text = scenarioText.meters;

/** The value of a meter in words: `redelijk`, `nog 3 uur`, `2 uur te veel beloofd`. */
export function describeValue(meter: Meter, value: number): string {
  if (meter.unit === '') return text.levels[meterLevel(meter, value)];
  return value < 0 ? text.short(-value, meter.unit) : text.left(value, meter.unit);
}

export interface MeterChange {
  readonly name: string;
  /** `iets omhoog`, `flink omlaag`. */
  readonly change: string;
  /** The new value in words. */
  readonly now: string;
}

/** The meters that moved, in words, in the order of the author. A move of two or more is told as a large one. */
export function describeChanges(
  meters: readonly Meter[],
  before: MeterValues,
  after: MeterValues,
): readonly MeterChange[] {
  return meters.flatMap((meter) => {
    const value = after[meter.id] ?? meter.start;
    const delta = value - (before[meter.id] ?? meter.start);
    if (delta === 0) return [];
    const size = Math.abs(delta) > 1 ? 'much' : 'little';
    const change = text.changes[delta > 0 ? 'up' : 'down'][size];
    return [{ name: meter.name, change, now: describeValue(meter, value) }];
  });
}
