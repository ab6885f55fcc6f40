import type { Clock } from './commit-timer.ts';

/** A reload leaves the launch and takes it again in one breath: then a moment's patience is enough. */
const CLAIM_MS = 1000;
/** How long the windows of a page without locks wait for each other's answer. */
const ANSWER_MS = 400;
/** The owner may need its 10 seconds to save; after that it is taken to be asleep or broken. */
const HAND_OVER_MS = 12_000;

/** What windows tell each other. `since` decides between two that claim at once: the oldest wins. */
interface Word {
  readonly kind: 'who' | 'here' | 'mine' | 'hand-over' | 'free';
  readonly from: string;
  readonly since: number;
}

/** The part of `LockManager` that is used. */
export interface Locks {
  request(name: string, options: LockOptions, run: () => Promise<void>): Promise<unknown>;
}

/** The part of `BroadcastChannel` that is used. */
export interface Channel {
  postMessage(word: unknown): void;
  addEventListener(type: 'message', hear: (event: { readonly data: unknown }) => void): void;
  close(): void;
}

export interface OwnershipTools {
  /** Missing on plain http, which some LMSs still use. */
  readonly locks: Locks | undefined;
  /** May throw: a sandboxed frame has no channel. */
  readonly openChannel: (name: string) => Channel;
  readonly clock: Clock;
  /** Random: tells this window from the others. */
  readonly id: string;
}

/**
 * - `asked`: another window wants to go on here; save and hand over, then the launch is released.
 * - `taken`: another window went on while this one did not answer; nothing may be written any more.
 */
export type Loss = 'asked' | 'taken';

/**
 * Sees to it that one window of this browser at a time works in a launch: two that write would overwrite each other's
 * answers. A lock of the browser tells who owns it, and the browser frees it when its window closes or crashes; without
 * locks the windows ask each other. Where a page may do neither, every window owns: there is nobody to ask.
 */
export class Ownership {
  readonly #name: string;
  readonly #tools: OwnershipTools;
  readonly #onLoss: (loss: Loss) => void | Promise<void>;
  readonly #hearers = new Set<(word: Word) => void>();
  #channel: Channel | null = null;
  #since = 0;
  #state: 'idle' | 'claiming' | 'owning' = 'idle';
  #freeLock = () => {};

  /** In: `name` is the same in all windows of one launch; `onLoss` is called once at most per ownership. */
  constructor(name: string, tools: OwnershipTools, onLoss: (loss: Loss) => void | Promise<void>) {
    this.#name = name;
    this.#tools = tools;
    this.#onLoss = onLoss;
  }

  /** Asks for the launch, within a second. Out: false when another window has it. Errors: none. */
  async claim(): Promise<boolean> {
    this.#since = this.#tools.clock.now();
    this.#open();
    this.#state = 'claiming';
    const answer = await this.#lock(CLAIM_MS);
    const free = answer === 'no-locks' ? !(await this.#hears(['here'], ANSWER_MS, 'who')) : answer === 'got';
    if (free) this.#own();
    else this.#state = 'idle';
    return free;
  }

  /** Takes the launch from the window that has it: asks, waits until it has saved, and goes on without its answer. */
  async takeOver(): Promise<void> {
    this.#since = this.#tools.clock.now();
    this.#open();
    const freed = this.#hears(['free'], HAND_OVER_MS, 'hand-over');
    const answer = await this.#lock(HAND_OVER_MS);
    if (answer === 'late') await this.#steal();
    else if (answer === 'no-locks') await freed;
    this.#own();
  }

  /** Lets the launch go, for whoever wants it. */
  release(): void {
    const owned = this.#state === 'owning';
    this.#state = 'idle';
    if (owned) this.#say('free');
    this.#freeLock();
    this.#channel?.close();
    this.#channel = null;
  }

  #own() {
    this.#state = 'owning';
    this.#say('mine');
  }

  #open() {
    if (this.#channel) return;
    try {
      this.#channel = this.#tools.openChannel(this.#name);
      this.#channel.addEventListener('message', ({ data }) => this.#hear(data));
    } catch {
      // Whoever may not speak need not listen.
    }
  }

  #say(kind: Word['kind']) {
    try {
      this.#channel?.postMessage({ kind, from: this.#tools.id, since: this.#since } satisfies Word);
    } catch {
      // A channel that broke is as none.
    }
  }

  #hear(data: unknown) {
    const word = data as Word | null;
    if (typeof word?.kind !== 'string' || word.from === this.#tools.id) return;
    for (const hearer of this.#hearers) hearer(word);
    const older = this.#since < word.since || (this.#since === word.since && this.#tools.id < word.from);
    if (word.kind === 'who' && (this.#state === 'owning' || (this.#state === 'claiming' && older)))
      this.#say('here');
    if (this.#state !== 'owning') return;
    if (word.kind === 'hand-over') this.#lose('asked');
    // Only a window that was asleep hears this: awake it would have answered.
    if (word.kind === 'mine' && older) this.#lose('taken');
  }

  async #lose(loss: Loss) {
    if (this.#state !== 'owning') return;
    this.#state = 'idle';
    try {
      await this.#onLoss(loss);
    } finally {
      this.#say('free');
      this.release();
    }
  }

  /** Says `word` and waits for one of `kinds`. Out: whether it came in time. */
  #hears(kinds: readonly Word['kind'][], ms: number, word: Word['kind']): Promise<boolean> {
    if (!this.#channel) return Promise.resolve(false);
    return new Promise((resolve) => {
      const end = (heard: boolean) => {
        cancel();
        this.#hearers.delete(hearer);
        resolve(heard);
      };
      const hearer = ({ kind }: Word) => kinds.includes(kind) && end(true);
      const cancel = this.#tools.clock.after(ms, () => end(false));
      this.#hearers.add(hearer);
      this.#say(word);
    });
  }

  #lock(ms: number): Promise<'got' | 'late' | 'no-locks'> {
    const patience = new AbortController();
    const cancel = this.#tools.clock.after(ms, () => patience.abort());
    return this.#request({ signal: patience.signal }).finally(cancel);
  }

  async #steal() {
    await this.#request({ steal: true });
  }

  #request(options: LockOptions): Promise<'got' | 'late' | 'no-locks'> {
    const { locks } = this.#tools;
    if (!locks) return Promise.resolve('no-locks');
    return new Promise((resolve) => {
      let got = false;
      const hold = () => {
        got = true;
        resolve('got');
        return new Promise<void>((free) => {
          this.#freeLock = free;
        });
      };
      locks.request(this.#name, options, hold).catch((error: unknown) => {
        if (got) this.#lose('taken');
        // A page without an origin of its own has locks, and may not use them.
        else resolve((error as Error)?.name === 'AbortError' ? 'late' : 'no-locks');
      });
    });
  }
}
