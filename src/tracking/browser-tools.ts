import type { Clock } from './commit-timer.ts';

/** The clock on the wall, and the browser's timers. */
export const browserClock: Clock = {
  now: () => Date.now(),
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

/** A random UUID. `crypto.randomUUID` exists on secure pages only, and some LMSs still use plain http. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes.set([((bytes[6] ?? 0) & 0x0f) | 0x40], 6);
  bytes.set([((bytes[8] ?? 0) & 0x3f) | 0x80], 8);
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** Waits for `answer`, but no longer than `ms`. Out: the answer, or `late` when it did not come in time. Errors: none. */
export function within<T>(clock: Clock, ms: number, answer: T | Promise<T>, late: T): Promise<T> {
  return new Promise((resolve) => {
    const cancel = clock.after(ms, () => resolve(late));
    const end = (value: T) => {
      cancel();
      resolve(value);
    };
    Promise.resolve(answer).then(end, () => end(late));
  });
}
