import { isYes, said } from '../said.ts';
import type { RefusalKind } from './adapter.ts';
import type { Dialect } from './dialect.ts';

/** Stands on the API object while a launch is open, with the attempt's word: a shell that was cut off and reloaded finds its session by it. */
const OPEN_MARK = '__samenScherpOpen';

/** The functions of an API object, by what they do. They may throw, and return anything. */
export interface Runtime {
  /** The object itself, to leave a mark on. */
  readonly api: object & { [OPEN_MARK]?: string };
  initialize(): unknown;
  get(element: string): unknown;
  set(element: string, value: string): unknown;
  commit(): unknown;
  finish(): unknown;
  lastError(): unknown;
}

/** Talks to the API object without ever throwing, and knows what the LMS has not confirmed yet. */
export class ScormValues {
  readonly #runtime: Runtime;
  readonly #dialect: Dialect;
  /** Since the last confirmed commit. */
  readonly #unconfirmed = new Map<string, string>();
  #lastCommitFailed = false;
  /** The status as the LMS surely has it. */
  #storedStatus = '';
  #stateWritten: string | null = null;
  #openAttempt = '';

  constructor(runtime: Runtime, dialect: Dialect) {
    this.#runtime = runtime;
    this.#dialect = dialect;
  }

  /** Opens the launch. Out: `null` when open. */
  initialize(): RefusalKind | null {
    const { status } = this.#dialect.elements;
    // A second one in the same launch would set Moodle's values back to those of the page load.
    const mark = this.#runtime.api[OPEN_MARK];
    if (mark && this.get(status) !== '' && this.lastError() === '0') {
      this.#openAttempt = mark;
      return null;
    }
    try {
      const opened = isYes(said(this.#runtime.initialize()));
      // 103 is "already initialised", also in systems of 1.2 that borrow it (pipwerks/scorm-api-wrapper#2).
      const error = opened ? '0' : this.lastError();
      if (!opened && error !== '103') return this.#dialect.inUse.includes(error) ? 'in-use' : 'refused';
    } catch {
      // Moodle throws when a launch with interactions is opened for the second time.
      return 'in-use';
    }
    this.#storedStatus = this.get(status);
    return null;
  }

  /**
   * The word of an attempt whose launch was open already; empty for any other launch. What can be read may then have been
   * written here, and never have been stored: so no value counts as new for such an LMS before it was another one.
   */
  get openAttempt(): string {
    return this.#openAttempt;
  }

  /** In: the attempt's word; empty when the launch is over. */
  mark(attempt: string): void {
    try {
      this.#runtime.api[OPEN_MARK] = attempt;
    } catch {
      // An API object that is frozen: only who cuts the shell off pays for it.
    }
  }

  get(element: string): string {
    return this.#ask(() => this.#runtime.get(element));
  }

  /** The length of a list. Out: `null` when this LMS does not have it. */
  count(list: string): number | null {
    const text = this.get(`${list}._count`);
    return /^\d+$/.test(text) ? Number(text) : null;
  }

  lastError(): string {
    return this.#ask(() => this.#runtime.lastError());
  }

  /** Out: whether the LMS took the value. */
  set(element: string, value: string): boolean {
    const { state } = this.#dialect.elements;
    const taken = this.#write(element, value);
    // What an LMS does not support is not worth a warning to the learner, but the state is.
    if (taken || element === state) this.#unconfirmed.set(element, value);
    if (element === state) this.#stateWritten = value;
    return taken;
  }

  /**
   * Out: whether all is stored, as far as an LMS can be believed. `renewState` writes the state anew; in: whether other
   * values go along with it for a moment, which must be mended if nothing comes after them. In a standard where
   * Moodle marks values as sent before it sends them (measured in 5.1), it never sends them again unless they change: there
   * the commit after a failed one first writes other values, and then the real ones.
   */
  commit(renewState: (amidst: boolean) => void): boolean {
    if (this.#lastCommitFailed || this.#openAttempt) {
      const others = this.#listOthers().filter(([element, other]) => this.#write(element, other));
      renewState(others.length > 0);
      if (others.length > 0) {
        // Whatever the answer, it may have been stored: the real values must follow at once.
        this.#send();
        for (const [element, value] of this.#unconfirmed) this.#write(element, value);
        renewState(false);
      }
    }
    const confirmed = this.#send() && this.#readsBack();
    this.#lastCommitFailed = !confirmed;
    if (confirmed) {
      this.#storedStatus = this.get(this.#dialect.elements.status);
      this.#unconfirmed.clear();
    }
    return confirmed;
  }

  finish(): void {
    const finish = () => isYes(this.#ask(() => this.#runtime.finish()));
    // At the end nobody is left to tell.
    if (!finish() && this.#dialect.finishesAgain) finish();
    this.mark('');
  }

  #ask(call: () => unknown): string {
    try {
      return said(call());
    } catch {
      return '';
    }
  }

  #write(element: string, value: string): boolean {
    return isYes(this.#ask(() => this.#runtime.set(element, value)));
  }

  #send(): boolean {
    return isYes(this.#ask(() => this.#runtime.commit()));
  }

  /** Some systems say "true" and store nothing (adapt-contrib-spoor#268). */
  #readsBack(): boolean {
    return this.#stateWritten === null || this.get(this.#dialect.elements.state) === this.#stateWritten;
  }

  /** Another value for each unconfirmed one that needs it. */
  #listOthers(): readonly (readonly [element: string, other: string])[] {
    return [...this.#unconfirmed].flatMap(([element, value]) => {
      const other = this.#dialect.otherValue(element, value, this.#storedStatus);
      return other === null ? [] : [[element, other] as const];
    });
  }
}
