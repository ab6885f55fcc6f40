/** What a number was over the runs. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** In: at least one number. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const [low = Number.NaN, high = low] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return { median: (low + high) / 2, min: sorted[0] ?? Number.NaN, max: sorted.at(-1) ?? Number.NaN };
}

/** `812 (790–840)`: the median, and between which numbers it lay. */
export function formatSpread({ median, min, max }: Spread, format: (value: number) => string): string {
  const one = format(median);
  return min === max ? one : `${one} (${format(min)}–${format(max)})`;
}

/** `formatSpread` of one measure of several runs. */
export function overRuns<T>(
  runs: readonly T[],
  read: (run: T) => number,
  format: (value: number) => string,
): string {
  return formatSpread(spreadOf(runs.map(read)), format);
}

/** The median of one measure of several runs. */
export function medianOf<T>(runs: readonly T[], read: (run: T) => number): number {
  return spreadOf(runs.map(read)).median;
}

/** `1,234`: whole milliseconds, bytes or times. */
export const whole = (value: number): string => Math.round(value).toLocaleString('en-US');
/** `12.3`, from bytes. */
export const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
/** `12.3`, from milliseconds. */
export const seconds = (ms: number): string => (ms / 1000).toFixed(1);
