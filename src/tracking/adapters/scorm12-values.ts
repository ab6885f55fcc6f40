import type { Scorm12Api } from '../find-api.ts';
import type { RefusalKind } from './adapter.ts';

const STATE = 'cmi.suspend_data';
const STATUS = 'cmi.core.lesson_status';
/** Statuses that say the course is over, whoever set them. They stay; only `passed` may take the place of another. */
export const FINAL = ['completed', 'passed', 'failed'];
/** Stands on the API object while a launch is open: a shell that was cut off and reloaded finds its session by it. */
const OPEN_MARK = '__samenScherpOpen';

/**
 * Talks to the API object without ever throwing, and knows what the LMS has not confirmed yet.
 * Moodle marks values as sent before it sends them: after a failed commit it never sends them again unless they change
 * (measured in 5.1). So the commit after a failed one first writes other values, and then the real ones.
 */
export class Scorm12Values {
  readonly #api: Scorm12Api & { [OPEN_MARK]?: boolean };
  /** Since the last confirmed commit. */
  readonly #unconfirmed = new Map<string, string>();
  #lastCommitFailed = false;
  /** As the LMS surely has it. */
  #storedStatus = '';
  #stateWritten: string | null = null;

  constructor(api: Scorm12Api) {
    this.#api = api;
  }

  /** Opens the launch. Out: `null` when open. */
  initialize(): RefusalKind | null {
    try {
      // A second LMSInitialize would set Moodle's values back to those of the page load.
      if (this.#api[OPEN_MARK] && this.get(STATUS) !== '' && this.lastError() === '0') return null;
      const opened = String(this.#api.LMSInitialize('') ?? '') === 'true';
      // 103 is "already initialised" in systems that borrow it from SCORM 2004 (pipwerks/scorm-api-wrapper#2).
      const error = opened ? '0' : this.lastError();
      if (opened || error === '103') {
        this.#api[OPEN_MARK] = true;
        this.#storedStatus = this.get(STATUS);
        return null;
      }
      return error === '101' || error === '104' ? 'in-use' : 'refused';
    } catch {
      // Moodle throws when a launch with interactions is opened for the second time.
      return 'in-use';
    }
  }

  get(element: string): string {
    try {
      return String(this.#api.LMSGetValue(element) ?? '');
    } catch {
      return '';
    }
  }

  lastError(): string {
    try {
      return String(this.#api.LMSGetLastError() ?? '');
    } catch {
      return '';
    }
  }

  /** Out: whether the LMS took the value. */
  set(element: string, value: string): boolean {
    const taken = this.#write(element, value);
    // What an LMS does not support is not worth a warning to the learner, but the state is.
    if (taken || element === STATE) this.#unconfirmed.set(element, value);
    if (element === STATE) this.#stateWritten = value;
    return taken;
  }

  /** Out: whether all is stored, as far as an LMS can be believed. `renewState` writes the state anew. */
  commit(renewState: () => void): boolean {
    if (this.#lastCommitFailed) {
      renewState();
      if (this.#writeOthers()) {
        if (!this.#send()) return false;
        for (const [element, value] of this.#unconfirmed) this.#write(element, value);
        renewState();
      }
    }
    const confirmed = this.#send() && this.#readsBack();
    this.#lastCommitFailed = !confirmed;
    if (confirmed) {
      this.#storedStatus = this.get(STATUS);
      this.#unconfirmed.clear();
    }
    return confirmed;
  }

  finish(): void {
    try {
      this.#api.LMSFinish('');
      this.#api[OPEN_MARK] = false;
    } catch {
      // The page is on its way out, or the LMS is gone: nobody is left to tell.
    }
  }

  #write(element: string, value: string): boolean {
    try {
      return String(this.#api.LMSSetValue(element, value) ?? '') === 'true';
    } catch {
      return false;
    }
  }

  #send(): boolean {
    try {
      return String(this.#api.LMSCommit('') ?? '') === 'true';
    } catch {
      return false;
    }
  }

  /** Some systems say "true" and store nothing (adapt-contrib-spoor#268). */
  #readsBack(): boolean {
    return this.#stateWritten === null || this.get(STATE) === this.#stateWritten;
  }

  /** A status that stands in the LMS for good must not be lowered, not even for a moment: that one is the other then. */
  #otherStatus(value: string): string | null {
    const other = FINAL.includes(this.#storedStatus) ? this.#storedStatus : 'incomplete';
    return other === value ? null : other;
  }

  /** Writes another value over each unconfirmed one. Out: whether there was any that needs it. */
  #writeOthers(): boolean {
    let any = false;
    for (const [element, value] of this.#unconfirmed) {
      const other = element === STATUS ? this.#otherStatus(value) : otherValue(element, value);
      if (other !== null) any = this.#write(element, other) || any;
    }
    return any;
  }
}

/**
 * A valid value that differs, to write for a moment. Out: `null` for what needs none: the state has its counter,
 * session time moves by itself, `incomplete` and `suspend` are written again at the next launch.
 */
function otherValue(element: string, value: string): string | null {
  if (element === 'cmi.core.lesson_location') return '';
  if (element.startsWith('cmi.core.score.')) return value.includes('.') ? `${value}0` : `${value}.0`;
  if (!element.startsWith('cmi.interactions.')) return null;
  if (element.endsWith('.id')) return `${value}_`;
  if (element.endsWith('.type')) return value === 'choice' ? 'fill-in' : 'choice';
  if (element.endsWith('.time')) return `${value}.0`;
  if (element.endsWith('.result')) return value === 'neutral' ? 'unanticipated' : 'neutral';
  return '';
}
