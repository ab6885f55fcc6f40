import type { LmsResult } from '../../src/domain/lms-result.ts';
import type {
  Adapter,
  CloseReason,
  Launch,
  RecordedInteraction,
} from '../../src/tracking/adapters/adapter.ts';
import type { Clock } from '../../src/tracking/commit-timer.ts';
import type { Network } from './record.ts';

/** Asked at every commit. */
interface Link extends Network {
  readonly online: () => boolean;
}

/**
 * An adapter whose LMS is behind a network: it opens and commits with promises, and the answer takes its time or gets
 * lost on the way.
 */
export class SlowAdapter implements Adapter {
  readonly #inner: Adapter;
  readonly #clock: Clock;
  readonly #network: Link;
  #closed = false;

  constructor(inner: Adapter, clock: Clock, network: Link) {
    this.#inner = inner;
    this.#clock = clock;
    this.#network = network;
  }

  async open(): Promise<Launch> {
    return this.#inner.open();
  }
  stateLimit(): number {
    return this.#inner.stateLimit();
  }
  setState(blob: string, bookmark: string): void {
    this.#inner.setState(blob, bookmark);
  }
  setResult(result: LmsResult): boolean {
    return this.#inner.setResult(result);
  }
  interaction(interaction: RecordedInteraction): void {
    this.#inner.interaction(interaction);
  }
  close(reason: CloseReason): void {
    this.#closed = true;
    this.#inner.close(reason);
  }

  /** Half of the time passes before the commit is there, half before the answer is back. */
  commit(): Promise<boolean> {
    const { delay, online, answerLost } = this.#network;
    const half = delay() / 2;
    return new Promise((resolve) => {
      this.#clock.after(half, () => {
        const confirmed = !this.#closed && online() && this.#inner.commit() === true;
        this.#clock.after(half, () => resolve(confirmed && !answerLost()));
      });
    });
  }
}
