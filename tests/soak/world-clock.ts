import type { Clock } from '../../src/tracking/commit-timer.ts';

interface Timer {
  readonly at: number;
  readonly page: PageClock;
  readonly run: () => void;
}

/** As small as what may happen meanwhile. */
const STEP_MS = 20;

/** One time for all pages of a run. It stands still until told, and lets promises settle after every timer. */
export class WorldClock {
  #now = Date.UTC(2026, 0, 5, 9, 30);
  #timers: Timer[] = [];

  now(): number {
    return this.#now;
  }

  /** A clock for one page: what it planned goes with it. */
  page(): PageClock {
    return new PageClock(this);
  }

  plan(page: PageClock, ms: number, run: () => void): () => void {
    const timer = { at: this.#now + ms, page, run };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  }

  kill(page: PageClock): void {
    this.#timers = this.#timers.filter((timer) => timer.page !== page);
  }

  async pass(ms: number): Promise<void> {
    const until = this.#now + ms;
    for (;;) {
      const next = this.#timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.#now = Math.max(this.#now, next.at);
      this.#timers = this.#timers.filter((other) => other !== next);
      next.run();
      await settle();
    }
    this.#now = Math.max(this.#now, until);
    await settle();
  }

  /** Lets time pass until that is there. */
  async until<T>(awaited: Promise<T>): Promise<T> {
    let isThere = false;
    const note = () => {
      isThere = true;
    };
    awaited.then(note, note);
    await settle();
    while (!isThere) await this.pass(STEP_MS);
    return awaited;
  }

  /** A call that took this long and blocked the page: no timer ran meanwhile. */
  block(ms: number): void {
    this.#now += ms;
  }
}

export class PageClock implements Clock {
  readonly #world: WorldClock;

  constructor(world: WorldClock) {
    this.#world = world;
  }

  now(): number {
    return this.#world.now();
  }

  after(ms: number, run: () => void): () => void {
    return this.#world.plan(this, ms, run);
  }

  kill(): void {
    this.#world.kill(this);
  }

  /** Of the same world, and not killed with this one. */
  another(): PageClock {
    return this.#world.page();
  }
}

/** From an answer of a store to the next request, and some more. */
const TURNS = 24;

/** Lets everything that waits for a promise run. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn++) await Promise.resolve();
}
