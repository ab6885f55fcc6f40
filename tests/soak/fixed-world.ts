import type { Chance } from '../tracking/longest-state.ts';

/** Runs something while the wall clock and the random numbers of the platform are those of a test. */
export async function withFixedWorld<T>(
  clock: { now(): number },
  chance: Chance,
  run: () => Promise<T>,
): Promise<T> {
  const { now } = Date;
  const { getRandomValues } = crypto;
  Date.now = () => clock.now();
  crypto.getRandomValues = (array) => {
    const bytes = array as unknown as Uint8Array;
    for (let i = 0; i < bytes.length; i++) bytes[i] = chance.below(256);
    return array;
  };
  try {
    return await run();
  } finally {
    Date.now = now;
    crypto.getRandomValues = getRandomValues;
  }
}
