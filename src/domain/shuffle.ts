/**
 * Shuffles in a way that the seed alone decides, so that server and browser, and every visit, can agree.
 * In: the items and any text as seed, e.g. lesson and question id. Out: a new array. Source: Fisher–Yates over mulberry32.
 */
export function shuffle<T>(items: readonly T[], seed: string): readonly T[] {
  let state = 2166136261;
  for (let i = 0; i < seed.length; i++) state = Math.imul(state ^ seed.charCodeAt(i), 16777619);
  const result = [...items];
  for (let left = result.length; left > 1; left--) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    const chosen = ((mixed ^ (mixed >>> 14)) >>> 0) % left;
    [result[left - 1], result[chosen]] = [result[chosen] as T, result[left - 1] as T];
  }
  return result;
}
