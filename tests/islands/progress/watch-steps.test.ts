import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LESSON_END_ID, watchSteps } from '../../../src/islands/progress/watch-steps.ts';

interface Observed {
  readonly callback: (entries: readonly { target: unknown; isIntersecting: boolean }[]) => void;
  readonly targets: unknown[];
  stopped: boolean;
}

describe('watchSteps', () => {
  const tops: Record<string, number> = {};
  const elements: Record<string, { getBoundingClientRect: () => { top: number } }> = {};
  let observers: Observed[];
  const onCurrent = vi.fn();
  const onSeen = vi.fn();

  beforeEach(() => {
    vi.useFakeTimers();
    observers = [];
    for (const id of ['a', 'b', LESSON_END_ID]) {
      tops[id] = 0;
      elements[id] = { getBoundingClientRect: () => ({ top: tops[id] ?? 0 }) };
    }
    vi.stubGlobal('innerHeight', 1000);
    vi.stubGlobal('document', { getElementById: (id: string) => elements[id] ?? null });
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        readonly #observed: Observed;
        constructor(callback: Observed['callback']) {
          this.#observed = { callback, targets: [], stopped: false };
          observers.push(this.#observed);
        }
        observe(target: unknown) {
          this.#observed.targets.push(target);
        }
        disconnect() {
          this.#observed.stopped = true;
        }
      },
    );
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.clearAllMocks();
  });

  const start = () => watchSteps(['a', 'b'], { onCurrent, onSeen });
  const ending = (id: string, isIntersecting: boolean) =>
    observers[1]?.callback([{ target: elements[id], isIntersecting }]);

  it('takes the last start above the reading line as the current step', () => {
    start();
    Object.assign(tops, { a: -200, b: 390 });
    observers[0]?.callback([]);
    Object.assign(tops, { a: 100, b: 700 });
    observers[0]?.callback([]);
    Object.assign(tops, { a: 500, b: 900 });
    observers[0]?.callback([]);
    expect(onCurrent.mock.calls).toEqual([['b'], ['a'], ['a']]);
  });

  it('counts a step as seen once the start of the next one stayed in view', () => {
    start();
    ending('b', true);
    vi.advanceTimersByTime(1_000);
    expect(onSeen.mock.calls).toEqual([['a']]);
  });

  it('does not count what flew by on the way to another step', () => {
    start();
    ending('b', true);
    vi.advanceTimersByTime(300);
    ending('b', false);
    vi.advanceTimersByTime(5_000);
    expect(onSeen).not.toHaveBeenCalled();
  });

  it('ends the last step where the end of the lesson begins', () => {
    start();
    ending(LESSON_END_ID, true);
    vi.advanceTimersByTime(1_000);
    expect(onSeen.mock.calls).toEqual([['b']]);
  });

  it('lets go of everything when stopped', () => {
    const stop = start();
    ending('b', true);
    stop();
    vi.advanceTimersByTime(5_000);
    expect(onSeen).not.toHaveBeenCalled();
    expect(observers.map(({ stopped }) => stopped)).toEqual([true, true]);
  });
});
