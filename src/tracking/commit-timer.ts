/** Timers, passed in so that tests need not wait. */
export interface Clock {
  now(): number;
  /** Out: the way to cancel. */
  after(ms: number, run: () => void): () => void;
}

/** Long enough to take a burst of changes together: a commit can block the page for 100 ms (measured in Moodle). */
const QUIET_MS = 1500;
/** Somebody who never pauses is saved all the same. */
const LONGEST_MS = 10_000;
const FIRST_RETRY_MS = 5000;
const LONGEST_RETRY_MS = 60_000;

/**
 * Decides when to commit; `commit` tells whether it succeeded. One commit at a time: what changes while the answer is
 * on its way goes with the next one.
 */
export class CommitTimer {
  readonly #clock: Clock;
  readonly #commit: () => boolean | Promise<boolean>;
  #cancel = () => {};
  #dirtySince: number | null = null;
  #failures = 0;
  #inFlight: Promise<boolean> | null = null;
  #stopped = false;

  constructor(clock: Clock, commit: () => boolean | Promise<boolean>) {
    this.#clock = clock;
    this.#commit = commit;
  }

  get dirty(): boolean {
    return this.#dirtySince !== null;
  }

  /** Something changed: commit when it has been quiet for a moment. After a failure the retry takes it along. */
  touch(): void {
    const now = this.#clock.now();
    this.#dirtySince ??= now;
    if (this.#failures > 0 || this.#inFlight) return;
    this.#plan(Math.min(QUIET_MS, Math.max(0, this.#dirtySince + LONGEST_MS - now)));
  }

  /** Commits now if there is anything to commit. Out: whether nothing is left to save; a promise where it takes time. */
  flush(): boolean | Promise<boolean> {
    if (this.#inFlight) return this.#inFlight;
    this.#cancel();
    const since = this.#dirtySince;
    if (since === null) return true;
    this.#dirtySince = null;
    const answer = this.#commit();
    if (typeof answer === 'boolean') return this.#settle(answer, since);
    this.#inFlight = answer
      .catch(() => false)
      .then((confirmed) => {
        this.#inFlight = null;
        return this.#settle(confirmed, since);
      });
    return this.#inFlight;
  }

  stop(): void {
    this.#stopped = true;
    this.#cancel();
  }

  #settle(confirmed: boolean, since: number): boolean {
    if (confirmed) {
      this.#failures = 0;
      if (this.dirty) this.touch();
      return !this.dirty;
    }
    this.#dirtySince = since;
    this.#plan(Math.min(FIRST_RETRY_MS * 2 ** this.#failures, LONGEST_RETRY_MS));
    this.#failures += 1;
    return false;
  }

  #plan(ms: number) {
    this.#cancel();
    if (!this.#stopped) this.#cancel = this.#clock.after(ms, () => this.flush());
  }
}
