import type { Channel, Locks } from '../../src/tracking/ownership.ts';

interface Held {
  readonly holder: object;
  readonly lose: (error: Error) => void;
}

/** The locks of one browser, for all its windows. */
export class FakeLocks {
  #held: Held | null = null;
  #waiting: (() => void)[] = [];

  /** Out: the lock manager as one window sees it. */
  ofWindow(): Locks {
    return {
      request: (_name, options, run) =>
        new Promise((resolve, reject) => {
          const take = () => {
            const held: Held = { holder: {}, lose: reject };
            this.#held = held;
            run().then(() => {
              if (this.#held === held) this.#free();
              resolve(undefined);
            });
          };
          if (options.steal) {
            this.#held?.lose(new DOMException('stolen', 'AbortError'));
            return take();
          }
          if (!this.#held) return take();
          this.#waiting.push(take);
          options.signal?.addEventListener('abort', () => {
            this.#waiting = this.#waiting.filter((other) => other !== take);
            reject(new DOMException('late', 'AbortError'));
          });
        }),
    };
  }

  /** The browser frees the lock of a window that is gone. */
  crash() {
    this.#free();
  }

  #free() {
    this.#held = null;
    this.#waiting.shift()?.();
  }
}

/** The channels of one browser; words arrive a moment later, as they do. */
export class FakeChannels {
  readonly #open = new Set<{
    hear: ((event: { data: unknown }) => void)[];
    asleep: boolean;
    missed: unknown[];
  }>();

  ofWindow() {
    const end = {
      hear: [] as ((event: { data: unknown }) => void)[],
      asleep: false,
      missed: [] as unknown[],
    };
    const tell = (other: typeof end, word: unknown) => {
      for (const hear of this.#open.has(other) ? other.hear : []) hear({ data: word });
    };
    const channel: Channel = {
      postMessage: (word) => {
        for (const other of this.#open) {
          if (other === end) continue;
          if (other.asleep) other.missed.push(word);
          else queueMicrotask(() => tell(other, word));
        }
      },
      addEventListener: (_type, hear) => end.hear.push(hear),
      close: () => {
        this.#open.delete(end);
        end.hear.length = 0;
      },
    };
    return {
      open: () => {
        this.#open.add(end);
        return channel;
      },
      /** A frozen window hears nothing until it wakes. */
      sleep: () => {
        end.asleep = true;
      },
      wake: () => {
        end.asleep = false;
        for (const word of end.missed) for (const hear of end.hear) hear({ data: word });
      },
      crash: () => this.#open.delete(end),
    };
  }
}
