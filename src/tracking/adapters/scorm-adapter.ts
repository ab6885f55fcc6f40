import type { LmsResult } from '../../domain/lms-result.ts';
import type { LaunchInfo } from '../port.ts';
import {
  type Adapter,
  type CloseReason,
  type Launch,
  LmsRefusal,
  type RecordedInteraction,
} from './adapter.ts';
import { type Claim, type Dialect, isFinal, rises } from './dialect.ts';
import type { JournalEntry } from './interaction-journal.ts';
import { Objectives } from './objectives.ts';
import { type Runtime, ScormValues } from './scorm-values.ts';
import { orderSlots, packSlots, unpackSlots } from './slot-order.ts';

/** Between the parts of the suspend data: blob, counter, order of the interactions, attempt. Not in base64url. */
const SEPARATOR = '~';
/** A fifth part, for as long as other values stand in the LMS for a moment: who finds it there writes the ids again. */
const AMIDST = 'r';
/** Room for the separators, a counter of six characters, the word of the attempt and the mark of a repair. */
const OTHER_ROOM = 4 + 6 + 8 + AMIDST.length;
const INTERACTIONS = 'cmi.interactions';

export interface ScormOptions {
  readonly journal: readonly JournalEntry[];
  /** How long the learner has been at work in this launch, in ms. */
  readonly activeMs: () => number;
  /** A word for a new attempt, `[a-z0-9]{1,8}`. */
  readonly newAttempt: () => string;
}

/**
 * A launch through a run-time API of SCORM, in the dialect of a standard: what is written when, so that a system that
 * loses values, forgets them at the wrong moment or knows half of the standard keeps as much as it can.
 */
export class ScormAdapter implements Adapter {
  readonly #values: ScormValues;
  readonly #objectives: Objectives;
  readonly #dialect: Dialect;
  readonly #options: ScormOptions;
  #mode: LaunchInfo['mode'] = 'normal';
  #writing = false;
  #closed = false;
  #blob = '';
  #counter = 0;
  #attempt = '';
  #location = '';
  /** What was claimed of each element, or else what the LMS had. */
  readonly #standing = new Map<string, string>();
  /** Slot by interaction index; empty when the LMS knows no interactions. */
  #slots: readonly number[] = [];
  readonly #told = new Set<string>();

  constructor(runtime: Runtime, dialect: Dialect, options: ScormOptions) {
    this.#values = new ScormValues(runtime, dialect);
    this.#objectives = new Objectives(this.#values, dialect);
    this.#dialect = dialect;
    this.#options = options;
  }

  open(): Launch {
    const { standard, elements } = this.#dialect;
    const refusal = this.#values.initialize();
    if (refusal) throw new LmsRefusal(refusal, `${standard}: ${this.#values.lastError()}`);
    const given = this.#values.get(elements.mode);
    // Some systems never set the mode: that means normal (LiaScript-Exporter#35).
    const mode = given === 'browse' || given === 'review' ? given : 'normal';
    this.#mode = mode;
    const [blob = '', counter = '', slots = '', attempt = '', amidst] = this.#values
      .get(elements.state)
      .split(SEPARATOR);
    this.#blob = blob;
    this.#attempt = attempt || this.#values.openAttempt || this.#options.newAttempt();
    this.#values.mark(this.#attempt);
    this.#counter = Number.parseInt(counter, 36) || 0;
    this.#location = this.#values.get(elements.location);
    const writes = mode === 'normal';
    if (writes) this.#begin(unpackSlots(slots), attempt === '', amidst === AMIDST);
    return {
      info: { standard, mode, resumed: blob !== '' },
      learnerId: this.#values.get(elements.learner),
      attempt: this.#attempt,
      fresh: attempt === '' || this.#values.openAttempt !== '',
      blob,
      confirmed: writes ? null : true,
    };
  }

  stateLimit(): number {
    return this.#dialect.mostState - OTHER_ROOM - packSlots(this.#slots).length;
  }

  setState(blob: string, bookmark: string): void {
    if (!this.#writing) return;
    this.#blob = blob;
    this.#writeState();
    if (bookmark === '' || bookmark === this.#location || bookmark.length > this.#dialect.mostLocation)
      return;
    this.#location = bookmark;
    this.#values.set(this.#dialect.elements.location, bookmark);
  }

  setResult(result: LmsResult): boolean {
    if (!this.#writing) return false;
    const registered = this.#objectives.register(result);
    const claims = [...this.#dialect.listClaims(result), ...this.#objectives.listClaims(result)];
    return claims.filter((claim) => this.#claim(claim)).length > 0 || registered;
  }

  interaction(interaction: RecordedInteraction): void {
    const entry = this.#options.journal.find(({ id }) => id === interaction.id);
    const index = entry ? this.#slots.indexOf(entry.slot) : -1;
    if (!this.#writing || !entry || index < 0 || this.#told.has(interaction.event)) return;
    this.#told.add(interaction.event);
    for (const [name, value] of this.#dialect.listInteraction(interaction, entry)) {
      const element = `${INTERACTIONS}.${index}.${name}`;
      if (this.#dialect.readsInteractions && this.#values.get(element) === value) continue;
      this.#values.set(element, value);
    }
  }

  commit(): boolean {
    if (!this.#writing) return true;
    this.#writeTime();
    return this.#values.commit((amidst) => this.#writeState(amidst));
  }

  close(reason: CloseReason): void {
    if (this.#closed) return;
    this.#closed = true;
    if (this.#writing) this.#writeTime();
    this.#writing = false;
    const { elements, listLastWords } = this.#dialect;
    const words = listLastWords(reason, this.#mode, this.#values.get(elements.status));
    for (const [element, value] of words) this.#values.set(element, value);
    this.#values.finish();
  }

  /**
   * The first writes of a launch. They are not committed here: most systems stop the page until their server has answered,
   * and the course would wait for it. The first commit takes all of them, and so does an end before it.
   */
  #begin(known: readonly number[], fresh: boolean, amidst: boolean): void {
    const { exit, status } = this.#dialect.elements;
    this.#writing = true;
    // An attempt that ends without a status counts as completed, and without `suspend` as not resumable.
    this.#values.set(exit, 'suspend');
    if (!isFinal(this.#known(status))) {
      this.#standing.set(status, 'incomplete');
      this.#values.set(status, 'incomplete');
    }
    if (this.#registerInteractions(known, amidst) || fresh) this.#writeState();
  }

  /**
   * Gives every question its index, so that the columns of a report never move; all go in one commit.
   * In: `again`, whether to write those of earlier launches too. Out: whether there was anything to write.
   */
  #registerInteractions(known: readonly number[], again: boolean): boolean {
    const count = this.#values.count(INTERACTIONS);
    if (count === null) return false;
    const slots = orderSlots(this.#options.journal, known);
    for (let index = again ? 0 : count; index < slots.length; index++) {
      const entry = this.#options.journal.find(({ slot }) => slot === slots[index]);
      const prefix = `${INTERACTIONS}.${index}`;
      if (!this.#values.set(`${prefix}.id`, entry?.id ?? `slot-${slots[index]}`)) return false;
      if (entry) this.#values.set(`${prefix}.type`, entry.type);
    }
    this.#slots = slots;
    return again || count < slots.length;
  }

  /** Out: whether the value was higher than what stands there. */
  #claim({ element, value, along = [] }: Claim): boolean {
    if (!rises(value, this.#known(element))) return false;
    this.#standing.set(element, value);
    for (const [other, otherValue] of along) this.#values.set(other, otherValue);
    this.#values.set(element, value);
    return true;
  }

  #known(element: string): string {
    const known = this.#standing.get(element) ?? this.#values.get(element);
    this.#standing.set(element, known);
    return known;
  }

  /** The counter makes every write unique: Moodle sends only what changed, also after it lost the last one. */
  #writeState(amidst = false) {
    this.#counter += 1;
    const order = packSlots(this.#slots);
    const parts = [this.#blob, this.#counter.toString(36), order, this.#attempt, ...(amidst ? [AMIDST] : [])];
    this.#values.set(this.#dialect.elements.state, parts.join(SEPARATOR));
  }

  #writeTime() {
    this.#values.set(
      this.#dialect.elements.sessionTime,
      this.#dialect.formatDuration(this.#options.activeMs()),
    );
  }
}
