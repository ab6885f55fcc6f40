import type { LmsResult } from '../../domain/lms-result.ts';
import type { Scorm12Api } from '../find-api.ts';
import { type Adapter, type Launch, LmsRefusal, type RecordedInteraction } from './adapter.ts';
import { type JournalEntry, orderSlots, packSlots, unpackSlots } from './interaction-journal.ts';
import {
  formatPatterns,
  formatResult,
  formatScore,
  formatStatus,
  formatTime,
  formatTimespan,
  formatTokens,
  MOST_STATE,
  MOST_TEXT,
} from './scorm12-formats.ts';
import { FINAL, Scorm12Values } from './scorm12-values.ts';

const STATUS = 'cmi.core.lesson_status';
const RAW = 'cmi.core.score.raw';
const STATE = 'cmi.suspend_data';
/** Between the parts of the suspend data: blob, counter, order of the interactions, attempt. Not in base64url. */
const SEPARATOR = '~';
/** Room for the separators, a counter of six characters and the word of the attempt. */
const OTHER_ROOM = 3 + 6 + 8;

export interface Scorm12Options {
  readonly journal: readonly JournalEntry[];
  readonly now: () => Date;
  /** A word for a new attempt, `[a-z0-9]{1,8}`. */
  readonly newAttempt: () => string;
}

/** SCORM 1.2 (Run-Time Environment 1.2, October 2001), with what Moodle 5.1 and others turned out to do. */
export class Scorm12Adapter implements Adapter {
  readonly #values: Scorm12Values;
  readonly #options: Scorm12Options;
  #writing = false;
  #closed = false;
  #started = 0;
  #status = '';
  #score = -1;
  #blob = '';
  #counter = 0;
  #attempt = '';
  #location = '';
  /** Slot by interaction index; empty when the LMS knows no interactions. */
  #slots: readonly number[] = [];

  constructor(api: Scorm12Api, options: Scorm12Options) {
    this.#values = new Scorm12Values(api);
    this.#options = options;
  }

  open(): Launch {
    const refusal = this.#values.initialize();
    if (refusal) throw new LmsRefusal(refusal, `LMSInitialize: ${this.#values.lastError()}`);
    this.#started = this.#options.now().getTime();
    const given = this.#values.get('cmi.core.lesson_mode');
    // Some systems never set the mode: that means normal (LiaScript-Exporter#35).
    const mode = given === 'browse' || given === 'review' ? given : 'normal';
    const [blob = '', counter = '', slots = '', attempt = ''] = this.#values.get(STATE).split(SEPARATOR);
    this.#blob = blob;
    this.#attempt = attempt || this.#options.newAttempt();
    this.#counter = Number.parseInt(counter, 36) || 0;
    this.#location = this.#values.get('cmi.core.lesson_location');
    this.#status = this.#values.get(STATUS);
    this.#score = Number.parseFloat(this.#values.get(RAW));
    const confirmed = mode !== 'normal' || this.#begin(unpackSlots(slots));
    return {
      info: { standard: 'scorm12', mode, resumed: blob !== '' },
      learnerId: this.#values.get('cmi.core.student_id'),
      attempt: this.#attempt,
      blob,
      confirmed,
    };
  }

  stateLimit(): number {
    return MOST_STATE - OTHER_ROOM - packSlots(this.#slots).length;
  }

  setState(blob: string, bookmark: string): void {
    if (!this.#writing) return;
    this.#blob = blob;
    this.#writeState();
    if (bookmark === this.#location || bookmark.length > MOST_TEXT) return;
    this.#location = bookmark;
    this.#values.set('cmi.core.lesson_location', bookmark);
  }

  setResult({ completed, success, score }: LmsResult): boolean {
    if (!this.#writing || !completed) return false;
    const raw = score === null ? null : formatScore(score);
    const higher = raw !== null && !(Number(raw) <= this.#score);
    if (higher) {
      this.#score = Number(raw);
      this.#values.set('cmi.core.score.min', '0');
      this.#values.set('cmi.core.score.max', '100');
      this.#values.set(RAW, raw);
    }
    const status = formatStatus(success);
    const raised = status !== this.#status && (status === 'passed' || !FINAL.includes(this.#status));
    if (raised) {
      this.#status = status;
      this.#values.set(STATUS, status);
    }
    return higher || raised;
  }

  interaction(interaction: RecordedInteraction): void {
    const entry = this.#options.journal.find(({ id }) => id === interaction.id);
    const index = entry ? this.#slots.indexOf(entry.slot) : -1;
    if (!this.#writing || !entry || index < 0) return;
    const set = (name: string, value: string) => this.#values.set(`cmi.interactions.${index}.${name}`, value);
    set('id', entry.id);
    set('objectives.0.id', interaction.objective);
    set('time', formatTime(new Date(interaction.at)));
    set('type', entry.type);
    formatPatterns(interaction).forEach((pattern, i) => {
      set(`correct_responses.${i}.pattern`, pattern);
    });
    set('student_response', formatTokens(interaction.type, interaction.response));
    set('result', formatResult(interaction.result));
  }

  commit(): boolean {
    if (!this.#writing) return true;
    this.#values.set('cmi.core.session_time', this.#sessionTime());
    return this.#values.commit(() => this.#writeState());
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    if (this.#writing) this.#values.set('cmi.core.session_time', this.#sessionTime());
    this.#writing = false;
    this.#values.finish();
  }

  /** The first writes of a launch: what must stand in the LMS even if this page is gone in a second. */
  #begin(known: readonly number[]): boolean {
    this.#writing = true;
    // An attempt that ends without a status counts as completed, and without `suspend` as not resumable.
    this.#values.set('cmi.core.exit', 'suspend');
    if (!FINAL.includes(this.#status)) {
      this.#status = 'incomplete';
      this.#values.set(STATUS, 'incomplete');
    }
    const confirmed = this.#values.commit(() => {});
    return this.#register(known) && confirmed;
  }

  /** Gives every question its index, all in one commit, so that the columns of a report never move. */
  #register(known: readonly number[]): boolean {
    const count = Number(this.#values.get('cmi.interactions._count') || Number.NaN);
    if (Number.isNaN(count)) return true;
    const slots = orderSlots(this.#options.journal, known);
    for (let index = count; index < slots.length; index++) {
      const entry = this.#options.journal.find(({ slot }) => slot === slots[index]);
      const prefix = `cmi.interactions.${index}`;
      if (!this.#values.set(`${prefix}.id`, entry?.id ?? `slot-${slots[index]}`)) return true;
      if (entry) this.#values.set(`${prefix}.type`, entry.type);
    }
    this.#slots = slots;
    if (count >= slots.length) return true;
    this.#writeState();
    return this.#values.commit(() => this.#writeState());
  }

  /** The counter makes every write unique: Moodle sends only what changed, also after it lost the last one. */
  #writeState() {
    this.#counter += 1;
    const order = packSlots(this.#slots);
    const text = [this.#blob, this.#counter.toString(36), order, this.#attempt].join(SEPARATOR);
    this.#values.set(STATE, text);
  }

  #sessionTime(): string {
    return formatTimespan(this.#options.now().getTime() - this.#started);
  }
}
