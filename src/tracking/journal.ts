import type { Launch, RecordedInteraction } from './adapters/adapter.ts';
import { fingerprint } from './fingerprint.ts';
import type { StateStorage } from './port.ts';

const KEY = 'journal';

/** As it stands on the device. */
interface Page {
  readonly attempt: string;
  /** Marks of every state the LMS may hold: the last it confirmed, and all that were handed to it since. */
  readonly handed: readonly string[];
  readonly newest: string;
  readonly events: readonly RecordedInteraction[];
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
}

/**
 * Keeps on this device what the LMS has not confirmed, before the LMS is asked to take it: a tab that is killed, a
 * link that is lost and a session that expired lose nothing. What it holds goes to the same learner (the storage is
 * theirs alone) in the same attempt, and to nobody else. Without a learner id nothing is kept: the next learner on
 * this machine would get it.
 */
export class Journal {
  readonly #device: StateStorage | null;
  readonly #attempt: string;
  #handed: string[];
  #newest: string;
  #events: RecordedInteraction[] = [];

  /** In: the launch as the LMS gave it. */
  constructor(device: StateStorage, { learnerId, attempt, blob }: Launch) {
    this.#device = learnerId === '' ? null : device;
    this.#attempt = attempt;
    this.#handed = [fingerprint(blob)];
    this.#newest = blob;
  }

  /** What an earlier launch left for this attempt, or `null`. It stays on the device until it is confirmed. */
  find(): Found | null {
    const page = readPage(this.#device?.get(KEY) ?? null);
    if (page === null) return null;
    const holdsOurs = page.handed.includes(this.#handed[0] ?? '');
    const sameAttempt = page.attempt !== '' && page.attempt === this.#attempt;
    if (!holdsOurs && !sameAttempt) {
      // A new attempt, or an LMS that was put back: the LMS is right.
      this.#device?.remove(KEY);
      return null;
    }
    this.#events = [...page.events];
    return { blob: page.newest, relation: holdsOurs ? 'newer' : 'beside', events: page.events };
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
      this.#events = this.#events.slice(length);
      this.#handed = this.#handed.slice(Math.max(0, this.#handed.lastIndexOf(confirmed)));
      if (this.#events.length === 0 && this.#handed.length === 1) this.#device?.remove(KEY);
      else this.#write();
    };
  }

  /** Leaves all for another window of this attempt, whose LMS page may be older than what was confirmed here. */
  leave(): void {
    this.#write();
  }

  #write() {
    const page: Page = {
      attempt: this.#attempt,
      handed: this.#handed,
      newest: this.#newest,
      events: this.#events,
    };
    this.#device?.set(KEY, JSON.stringify(page));
  }
}

function readPage(text: string | null): Page | null {
  if (text === null) return null;
  try {
    const page = JSON.parse(text) as Partial<Page>;
    const { attempt = '', handed, newest, events = [] } = page;
    if (!Array.isArray(handed) || typeof newest !== 'string' || !Array.isArray(events)) return null;
    return { attempt, handed, newest, events };
  } catch {
    return null;
  }
}
