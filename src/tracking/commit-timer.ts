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

/** Decides when to commit; `commit` tells whether it succeeded. */
export class CommitTimer {
  readonly #clock: Clock;
  readonly #commit: () => boolean;
  #cancel = () => {};
  #dirtySince: number | null = null;
  #failures = 0;

  constructor(clock: Clock, commit: () => boolean) {
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
    if (this.#failures > 0) return;
    this.#plan(Math.min(QUIET_MS, Math.max(0, this.#dirtySince + LONGEST_MS - now)));
  }

  /** Commits now if there is anything to commit. */
  flush(): void {
    this.#cancel();
    if (!this.dirty) return;
    if (this.#commit()) {
      this.#dirtySince = null;
      this.#failures = 0;
    } else {
      this.#plan(Math.min(FIRST_RETRY_MS * 2 ** this.#failures, LONGEST_RETRY_MS));
      this.#failures += 1;
    }
  }

  stop(): void {
    this.#cancel();
  }

  #plan(ms: number) {
    this.#cancel();
    this.#cancel = this.#clock.after(ms, () => this.flush());
  }
}
