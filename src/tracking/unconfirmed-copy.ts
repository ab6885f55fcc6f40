import type { StateStorage } from './port.ts';

const KEY = 'unconfirmed';

/**
 * What the LMS did not take, kept on this device until it does: a window that is closed while the LMS is out of reach
 * loses nothing. The copy counts only if the LMS still holds what it held then; otherwise the learner has gone on
 * elsewhere, or started a new attempt, and the LMS is right. Without a learner id nothing is kept: the next learner
 * on this machine would get it.
 */
export class UnconfirmedCopy {
  newest: string;
  #confirmed: string;
  readonly #device: StateStorage | null;

  /** In: `stored`, the state as the LMS gave it. */
  constructor(device: StateStorage, learnerId: string, stored: string) {
    this.#device = learnerId === '' ? null : device;
    this.newest = stored;
    this.#confirmed = stored;
  }

  /** Out: the state to go on from, or `null` to go on from what the LMS gave. The copy is gone afterwards. */
  take(): string | null {
    const [base, copy] = this.#device?.get(KEY)?.split(' ') ?? [];
    this.#device?.remove(KEY);
    return copy && base === this.#confirmed ? copy : null;
  }

  keep(): void {
    if (this.newest !== this.#confirmed) this.#device?.set(KEY, `${this.#confirmed} ${this.newest}`);
  }

  confirm(): void {
    this.#confirmed = this.newest;
    this.#device?.remove(KEY);
  }
}
