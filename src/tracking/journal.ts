import type { Launch, RecordedInteraction } from './adapters/adapter.ts';
import { fingerprint } from './fingerprint.ts';
import type { StateStorage } from './port.ts';

const PAGE = 'journal/';
/** The attempts that have a page, the one used last first. */
const ATTEMPTS = 'journals';
/** A learner may have the course in more than one place of an LMS, or begin anew: so many attempts are remembered. */
const MOST_PAGES = 3;

/** What stands on the device of one attempt. */
interface Page {
  /** Marks of every state the LMS may hold: the last it confirmed, and all that were handed to it since. */
  readonly handed: readonly string[];
  readonly newest: string;
  readonly events: readonly RecordedInteraction[];
  /** The LMS confirmed something of this attempt, so it knows the attempt's word and gives it back. */
  readonly known: boolean;
  /** Handed over to another window, which may not know the attempt's word. */
  readonly left: boolean;
}

/** What an earlier launch left behind. */
export interface Found {
  /** The newest state of that launch, as a blob. */
  readonly blob: string;
  /**
   * - `newer`: the LMS holds what this device handed to it or an earlier state, so `blob` takes its place;
   * - `beside`: the same attempt went on elsewhere, so both must be joined.
   */
  readonly relation: 'newer' | 'beside';
  /** What may not have been told to the LMS, oldest first. */
  readonly events: readonly RecordedInteraction[];
  /** Something of it was never confirmed, also when the LMS's page shows it: it may have been written there only. */
  readonly unconfirmed: boolean;
}

/**
 * Keeps on this device what the learner did, before the LMS is asked to take it: a tab that is killed, a link that is
 * lost and a session that expired lose nothing. The newest state stays when it is confirmed: a window that was left open
 * on another device writes its own, older state over it, and an LMS may be put back. What it holds goes to the same
 * learner (the storage is theirs alone) in the same attempt; what never reached an LMS goes to their next launch.
 * Without a learner id nothing is kept: the next learner on this machine would get it.
 */
export class Journal {
  #device: StateStorage | null;
  readonly #attempt: string;
  readonly #blob: string;
  #handed: string[];
  #newest: string;
  #events: RecordedInteraction[] = [];
  #known: boolean;
  readonly #fresh: boolean;
  readonly #confirmed: boolean;
  /** The attempt whose page this one continues under another word. */
  #adopted: string | null = null;
  #written: string | null = null;

  /** In: the launch as the LMS gave it. */
  constructor(device: StateStorage, { learnerId, attempt, blob, confirmed, fresh = false }: Launch) {
    this.#device = learnerId === '' ? null : device;
    this.#attempt = attempt;
    this.#blob = blob;
    this.#handed = [fingerprint(blob)];
    this.#newest = blob;
    this.#confirmed = confirmed === true;
    this.#known = this.#confirmed || !fresh;
    this.#fresh = fresh && blob === '';
  }

  /** What an earlier launch left for this attempt, or `null` when that is no more than what the LMS holds. */
  find(): Found | null {
    const own = this.#read(this.#attempt);
    const page = own ?? this.#findOrphan();
    if (page === null) return null;
    // A shell that was cut off and finds its session again reads the word from the page, not from the LMS.
    if (own) this.#known = own.known || this.#confirmed;
    // It was left to this window, and to no other attempt any more.
    if (own?.left) this.#keep({ ...own, left: false });
    const holdsOurs = page.handed.includes(fingerprint(this.#blob));
    this.#events = [...page.events];
    const unconfirmed = page.events.length > 0 || page.handed.length > 1;
    if (page.newest === this.#blob && !unconfirmed) return null;
    return {
      blob: page.newest,
      relation: holdsOurs ? 'newer' : 'beside',
      events: page.events,
      unconfirmed,
    };
  }

  /** Before the LMS gets this state. */
  note(blob: string): void {
    this.#newest = blob;
    const mark = fingerprint(blob);
    this.#handed = [...this.#handed.filter((other) => other !== mark), mark];
    this.#write();
  }

  /** Before the LMS gets this interaction. */
  noteEvent(event: RecordedInteraction): void {
    this.#events.push(event);
    this.#write();
  }

  /** Out: what to call when the LMS confirmed all that was noted so far. */
  mark(): () => void {
    const { length } = this.#events;
    const confirmed = fingerprint(this.#newest);
    return () => {
      this.#known = true;
      this.#events = this.#events.slice(length);
      this.#handed = this.#handed.slice(Math.max(0, this.#handed.lastIndexOf(confirmed)));
      if (this.#written !== null && this.#isOurs) this.#write();
    };
  }

  /** Leaves all to another window, whose LMS page may be older than what was confirmed here. */
  leave(): void {
    if (this.#isOurs) this.#write(true);
    this.#device = null;
  }

  /** What comes late, after another window went on, must not take away what that has written since. */
  get #isOurs(): boolean {
    return (this.#device?.get(PAGE + this.#attempt) ?? null) === this.#written;
  }

  /** A page without a launch that could ask for it by its word: no LMS knows that, or this page of it does not yet. */
  #findOrphan(): Page | null {
    for (const attempt of this.#attempts()) {
      const page = this.#read(attempt);
      if (page === null || (page.known && !(page.left && this.#fresh))) continue;
      this.#adopted = attempt;
      return page;
    }
    return null;
  }

  #write(left = false) {
    this.#keep({
      handed: this.#handed,
      newest: this.#newest,
      events: this.#events,
      known: this.#known,
      left,
    });
  }

  #keep(page: Page) {
    const isFirst = this.#written === null;
    this.#written = JSON.stringify(page);
    this.#device?.set(PAGE + this.#attempt, this.#written);
    if (isFirst) this.#tidy();
  }

  /** Puts this attempt first, and removes the pages of attempts that were not used for long. */
  #tidy() {
    const others = this.#attempts().filter(
      (attempt) => attempt !== this.#attempt && attempt !== this.#adopted,
    );
    const kept = [this.#attempt, ...others].slice(0, MOST_PAGES);
    this.#device?.set(ATTEMPTS, kept.join(' '));
    for (const key of this.#device?.keys() ?? []) {
      if (key.startsWith(PAGE) && !kept.includes(key.slice(PAGE.length))) this.#device?.remove(key);
    }
  }

  #attempts(): readonly string[] {
    return this.#device?.get(ATTEMPTS)?.split(' ') ?? [];
  }

  #read(attempt: string): Page | null {
    return readPage(this.#device?.get(PAGE + attempt) ?? null);
  }
}

function readPage(text: string | null): Page | null {
  if (text === null) return null;
  try {
    const page = JSON.parse(text) as Partial<Page>;
    const { handed, newest, events = [], known = true, left = false } = page;
    if (!Array.isArray(handed) || typeof newest !== 'string' || !Array.isArray(events)) return null;
    return { handed, newest, events, known, left };
  } catch {
    return null;
  }
}
