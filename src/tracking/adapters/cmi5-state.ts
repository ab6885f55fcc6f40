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
 * - headers: the condition on which the next write may take the place of what stands there;
 * - `untagged`: the store shows no tags, or does not hold on to them (ILIAS passes on neither tags nor conditions:
 *   ILIAS-eLearning/ILIAS#12026), so look before writing;
 * - `unknown`: nobody knows whether the last write arrived.
 */
type Condition = Readonly<Record<string, string>> | 'untagged' | 'unknown';

/**
 * The learner's state as a document in the store. Two devices may write it in one registration: whoever finds that the
 * other did keeps that beside the own state and writes both, joined.
 */
export class Cmi5Document {
  readonly #store: XapiStore;
  readonly #join: (mine: string, theirs: string) => string;
  #condition: Condition = 'unknown';
  /** The blob that stands there, as far as is known, and the one that may have arrived. */
  #known = '';
  #attempted = '';
  #beside: Cmi5State | null = null;

  /** In: `join` of two blobs, in which nothing is lost and the first decides. */
  constructor(store: XapiStore, join: (mine: string, theirs: string) => string) {
    this.#store = store;
    this.#join = join;
  }

  /** Out: `null` when the store did not answer; then nobody may write over what stands there. */
  async read(): Promise<Cmi5State | null> {
    const answer = await this.#store.getState(STATE_ID);
    if (answer.status !== 404 && !isDone(answer)) return null;
    this.#condition =
      answer.status === 404 ? { 'If-None-Match': '*' } : answer.tag ? { 'If-Match': answer.tag } : 'untagged';
    const state = answer.status === 404 ? readState('{}') : readState(answer.text);
    this.#known = state.blob;
    return state;
  }

  /** Out: whether it stands there. */
  async write(own: Cmi5State): Promise<boolean> {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const mustLook = this.#condition === 'unknown' || this.#condition === 'untagged';
      if (mustLook && !(await this.#look())) return false;
      const state = this.#withOther(own);
      const answer = await this.#put(state);
      if (isDone(answer)) {
        await this.#learnTag(state, answer);
        return true;
      }
      if (answer.status !== 409 && answer.status !== 412) {
        this.#condition = 'unknown';
        return false;
      }
      const before = this.#known;
      if (!(await this.#look())) return false;
      // Refused, and yet nobody wrote: the tag is not the document's own (a proxy changed it).
      if (this.#known === before && this.#condition !== 'unknown') this.#condition = 'untagged';
    }
    return false;
  }

  /**
   * The last write of a page that is leaving. After a failure, when a look would have to come first, nothing is
   * written: this device keeps the state, and what another device wrote must not be lost.
   */
  async writeLast(own: Cmi5State): Promise<void> {
    if (this.#condition !== 'unknown') await this.#put(this.#withOther(own), true);
  }

  #put(state: Cmi5State, last = false): Promise<Answer> {
    this.#attempted = state.blob;
    const headers = typeof this.#condition === 'string' ? {} : this.#condition;
    // A PUT without a condition is refused where the specification is followed; POST replaces every property alike.
    const method = typeof this.#condition === 'string' ? 'POST' : 'PUT';
    return this.#store.putState(STATE_ID, { method, body: JSON.stringify(state), headers, last });
  }

  async #learnTag({ blob }: Cmi5State, { tag }: Answer) {
    this.#known = blob;
    if (this.#condition === 'untagged') return;
    if (tag) this.#condition = { 'If-Match': tag };
    else if (!(await this.#look())) this.#condition = 'unknown';
  }

  async #look(): Promise<boolean> {
    const ours = [this.#known, this.#attempted];
    const wasUntagged = this.#condition === 'untagged';
    const found = await this.read();
    if (found === null) return false;
    if (wasUntagged) this.#condition = 'untagged';
    if (found.blob !== '' && !ours.includes(found.blob)) this.#beside = this.#withOther(found);
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
