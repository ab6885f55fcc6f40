import { parseRecord } from './cmi5-json.ts';
import { type Answer, isDone, type XapiStore } from './cmi5-store.ts';

const STATE_ID = 'samen-scherp';
const MOST_TRIES = 4;

/** What one registration keeps from session to session. */
export interface Cmi5State {
  readonly blob: string;
  readonly bookmark: string;
  /** What may be said once and was: verbs of the course, ids of lessons. */
  readonly told: readonly string[];
  /** The progress last told, 0..100. */
  readonly percent: number;
  /** Active time of all sessions, in ms. */
  readonly activeMs: number;
}

/**
 * The headers that say in place of what the next write may come; `null` when the store shows no tags, or does not hold
 * on to them (ILIAS passes on neither tags nor conditions: ILIAS-eLearning/ILIAS#12026), so that only a look helps.
 */
type Condition = Readonly<Record<string, string>> | null;

/**
 * The learner's state as a document in the store. Two devices may write it in one registration: whoever finds that the
 * other did keeps that beside the own state and writes both, joined. An own state of which nobody knew that it arrived
 * is treated alike, since joining it changes nothing.
 */
export class Cmi5Document {
  readonly #store: XapiStore;
  readonly #join: (mine: string, theirs: string) => string;
  #condition: Condition = null;
  /** The blob that stands there, as far as is known. */
  #known = '';
  #beside: Cmi5State | null = null;

  /** In: `join` of two blobs, in which nothing is lost and the first decides. */
  constructor(store: XapiStore, join: (mine: string, theirs: string) => string) {
    this.#store = store;
    this.#join = join;
  }

  /** Out: `null` when the store did not answer; then nobody may write over what stands there. */
  async read(): Promise<Cmi5State | null> {
    const answer = await this.#store.getState(STATE_ID);
    const isNew = answer.status === 404;
    if (!isNew && !isDone(answer)) return null;
    this.#condition = isNew ? { 'If-None-Match': '*' } : answer.tag ? { 'If-Match': answer.tag } : null;
    const state = readState(isNew ? '{}' : answer.text);
    this.#known = state.blob;
    return state;
  }

  /** Out: whether it stands there. */
  async write(own: Cmi5State): Promise<boolean> {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      if (this.#condition === null && !(await this.#look())) return false;
      const state = this.#withOther(own);
      const answer = await this.#put(state);
      if (isDone(answer)) {
        this.#known = state.blob;
        if (answer.tag) this.#condition = { 'If-Match': answer.tag };
        else if (this.#condition !== null) await this.#look();
        return true;
      }
      if (answer.status !== 409 && answer.status !== 412) return false;
      const before = this.#known;
      if (!(await this.#look())) return false;
      // Refused by a tag just read, and yet nobody wrote: it is not the document's own (a proxy changed it).
      if (tries > 0 && this.#known === before) this.#condition = null;
    }
    return false;
  }

  /** The last write of a page that is leaving, when there is no time to look. */
  async writeLast(own: Cmi5State): Promise<void> {
    await this.#put(this.#withOther(own), true);
  }

  #put(state: Cmi5State, last = false): Promise<Answer> {
    const body = JSON.stringify(state);
    // A PUT without a condition is refused where the specification is followed; POST replaces every property alike.
    return this.#condition === null
      ? this.#store.putState(STATE_ID, { method: 'POST', body, last })
      : this.#store.putState(STATE_ID, { method: 'PUT', body, last, headers: this.#condition });
  }

  async #look(): Promise<boolean> {
    const showsTags = this.#condition !== null;
    const known = this.#known;
    const found = await this.read();
    if (found === null) return false;
    if (!showsTags) this.#condition = null;
    if (found.blob !== '' && found.blob !== known) this.#beside = this.#withOther(found);
    return true;
  }

  #withOther(state: Cmi5State): Cmi5State {
    const other = this.#beside;
    if (other === null) return state;
    return {
      ...state,
      blob: this.#join(state.blob, other.blob),
      told: [...new Set([...state.told, ...other.told])],
      percent: Math.max(state.percent, other.percent),
      activeMs: Math.max(state.activeMs, other.activeMs),
    };
  }
}

export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** What is not ours becomes the blob, for the session to find damaged. */
function readState(text: string): Cmi5State {
  const { blob = '', bookmark, told, percent, activeMs } = parseRecord(text) ?? { blob: text };
  return {
    blob: String(blob),
    bookmark: typeof bookmark === 'string' ? bookmark : '',
    told: Array.isArray(told) ? told.map(String) : [],
    percent: Number(percent) || 0,
    activeMs: Number(activeMs) || 0,
  };
}
