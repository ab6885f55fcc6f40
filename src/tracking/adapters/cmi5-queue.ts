import { byteLength } from './cmi5-state.ts';
import type { Statement } from './cmi5-statements.ts';
import { type Answer, isDone, type XapiStore } from './cmi5-store.ts';

/** So many statements of about a kilobyte each stay far below what servers take in one request. */
const MOST_AT_ONCE = 25;

interface Queued {
  /** What it says and may say once. */
  readonly key: string;
  readonly statement: Statement;
  /** An earlier session may have said it already, and a store refuses a whole batch for one statement that it has. */
  readonly doubtful: boolean;
}

/** What still waits when the page goes, each part to be sent in one request. */
export interface LastStatements {
  readonly doubtful: readonly Statement[];
  readonly certain: readonly Statement[];
}

/** The statements that the store has not taken yet, in the order in which things happened. */
export class StatementQueue {
  readonly #store: XapiStore;
  readonly #onStored: (key: string) => void;
  /** All that was ever added: also what the store will not have is said once. */
  readonly #keys = new Set<string>();
  #waiting: readonly Queued[] = [];

  constructor(store: XapiStore, onStored: (key: string) => void) {
    this.#store = store;
    this.#onStored = onStored;
  }

  /** How many were ever added. */
  get count(): number {
    return this.#keys.size;
  }

  has(key: string): boolean {
    return this.#keys.has(key);
  }

  add(key: string, statement: Statement, doubtful = false): void {
    if (this.#keys.has(key)) return;
    this.#keys.add(key);
    this.#waiting = [...this.#waiting, { key, statement, doubtful }];
  }

  /** Takes out what waits under keys that begin so: something newer says it better. */
  withdraw(prefix: string): void {
    this.#waiting = this.#waiting.filter(({ key }) => !key.startsWith(prefix));
  }

  /** Out: whether nothing is left that the store may still take. */
  async send(): Promise<boolean> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.slice(0, MOST_AT_ONCE);
      const answer = await this.#store.postStatements(batch.map(({ statement }) => statement));
      if (isDone(answer)) this.#stored(batch);
      else return isRefusal(answer) && (await this.#sendEach());
    }
    return true;
  }

  /** What waits, as much as fits in so many bytes, what is certain first. */
  lastWithin(bytes: number): LastStatements {
    let room = bytes;
    const fitting = (doubtful: boolean) => {
      const waiting = this.#waiting.filter((queued) => queued.doubtful === doubtful);
      const end = waiting.findIndex(({ statement }) => {
        room -= byteLength(JSON.stringify(statement)) + 1;
        return room < 0;
      });
      return (end < 0 ? waiting : waiting.slice(0, end)).map(({ statement }) => statement);
    };
    const certain = fitting(false);
    return { certain, doubtful: fitting(true) };
  }

  /** One of a batch was refused, so all were: finds out which. */
  async #sendEach(): Promise<boolean> {
    const refused: Queued[] = [];
    let taken: Queued | null = null;
    for (const queued of this.#waiting) {
      const answer = await this.#store.putStatement(queued.statement);
      if (isKnown(answer)) {
        this.#stored([queued]);
        taken = queued;
      } else if (answer.status === 400) this.#drop([queued]);
      else if (answer.status === 403) refused.push(queued);
      else return false;
    }
    if (refused.length === 0) return true;
    // A store that still takes the others forbids these for what they say. One that does not forbids the session, which
    // may have ended between the one and the other.
    if (taken === null || !isKnown(await this.#store.putStatement(taken.statement))) return false;
    this.#drop(refused);
    return true;
  }

  #stored(batch: readonly Queued[]) {
    this.#drop(batch);
    for (const { key } of batch) this.#onStored(key);
  }

  #drop(batch: readonly Queued[]) {
    this.#waiting = this.#waiting.filter((queued) => !batch.includes(queued));
  }
}

/** A conflict means that the store has one of this id already: it got it earlier, or from an earlier session. */
function isKnown(answer: Answer): boolean {
  return isDone(answer) || answer.status === 409;
}

function isRefusal({ status }: Answer): boolean {
  return status === 400 || status === 403 || status === 409;
}
