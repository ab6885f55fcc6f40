/** Who does nothing for longer than this is not at work: reading the longest text of the course takes less. */
const LONGEST_PAUSE_MS = 10 * 60_000;

/**
 * How long a learner was at work in a launch. A pause of more than ten minutes without any sign counts nothing, and so do
 * sleep and a closed lid, whatever the clock says when the page wakes. In: `now`, a clock in ms; one that was set back
 * counts nothing either.
 */
export class ActiveTime {
  readonly #now: () => number;
  #last: number;
  #sum = 0;

  constructor(now: () => number) {
    this.#now = now;
    this.#last = now();
  }

  /** The learner did something: a key, the pointer, scrolling, an answer. */
  touch(): void {
    this.#sum += this.#sinceLast();
    this.#last = this.#now();
  }

  /** In ms, with the time since the last sign as long as that may still be reading. */
  get ms(): number {
    return this.#sum + this.#sinceLast();
  }

  #sinceLast(): number {
    const pause = this.#now() - this.#last;
    return pause > 0 && pause <= LONGEST_PAUSE_MS ? pause : 0;
  }
}
