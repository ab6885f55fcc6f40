import { isLowerStatus } from '../../scorm/play/strict-rules.ts';
import type { Interaction } from '../../src/domain/interaction.ts';
import { lmsResult } from '../../src/domain/lms-result.ts';
import type { LearnerState } from '../../src/domain/progress.ts';
import type { RecordedInteraction } from '../../src/tracking/adapters/adapter.ts';
import { decodeState } from '../../src/tracking/codec.ts';
import type { SoakCourse } from './courses.ts';
import { Facts } from './facts.ts';
import type { LmsRecord } from './record.ts';

/** By interaction. */
export type Results = Map<string, Set<Interaction['result']>>;

interface Event {
  readonly text: string;
  saved: boolean;
}

/**
 * One learner's attempt in one place of an LMS, with all that is known of it from outside: what the learner did, what
 * the course called "bewaard", and the best that the LMS ever showed.
 */
export class Desk {
  readonly learner: string;
  readonly place: string;
  readonly record: LmsRecord;
  /** All that was done, and what of it was called saved. */
  done = new Facts();
  safe = new Facts();
  /** What this learner did where nothing was ever called saved: it goes to the next launch, whichever that is. */
  readonly loose: Facts;
  readonly #looseResults: Results;
  /** Two windows were open at once, or one was older than what was saved: the record may miss what a device keeps. */
  crossed = false;
  wasOpened = false;
  /** What stood in the record when its package was taken away; `null` while it is the one on offer. */
  #retired: string | null = null;
  readonly #course: SoakCourse;
  /** What was never called saved comes back here, and nowhere else. */
  readonly #keepsLoose: boolean;
  /** All that any window of this attempt had: also what may have gone elsewhere, or had to give way. */
  #ever = new Facts();
  /** All that ever stood in the record. */
  #shown = new Facts();
  #looked = 0;
  readonly #results: Results = new Map();
  readonly #due = new Set<string>();
  readonly #safeResults = new Set<string>();
  readonly #events = new Map<string, Event>();
  readonly #told = new Set<string>();
  readonly #safelyTold = new Set<string>();
  #status = 'not attempted';
  #score = -1;

  /** In: `alone`, whether this is the only record that the learner has. */
  constructor(
    learner: string,
    place: string,
    record: LmsRecord,
    course: SoakCourse,
    loose: { readonly facts: Facts; readonly results: Results },
    alone: boolean,
  ) {
    this.learner = learner;
    this.place = place;
    this.record = record;
    this.#course = course;
    this.loose = loose.facts;
    this.#looseResults = loose.results;
    // A registration is an attempt from the start; of SCORM only what was stored once says whose it is.
    this.#keepsLoose = alone || record.standard === 'cmi5';
  }

  get isNew(): boolean {
    return this.record.blob === '';
  }

  /** The learner begins anew, as an LMS allows: of the old attempt nothing may come back. */
  beginAnew(): void {
    this.record.beginAnew();
    this.done = new Facts();
    this.safe = new Facts();
    this.crossed = false;
    this.#ever = new Facts();
    this.#shown = new Facts();
    this.#looked = 0;
    for (const told of [this.#results, this.#due, this.#safeResults, this.#told, this.#safelyTold])
      told.clear();
    this.#status = 'not attempted';
    this.#score = -1;
  }

  /** A window of this attempt has this state. In: `before`, what it had. */
  did(state: LearnerState, before: LearnerState, neverSaved: boolean): void {
    this.#ever.add(state);
    if (neverSaved) this.loose.add(state);
    if (!neverSaved || this.#keepsLoose) this.done.add(state);
    for (const { seed } of before.test.attempts) {
      if (state.test.attempts.some((attempt) => attempt.seed === seed)) continue;
      for (const facts of this.#all) facts.leave(seed);
    }
  }

  said({ id, result }: Interaction, neverSaved: boolean): void {
    if (!neverSaved || this.#keepsLoose) this.#due.add(id);
    for (const results of neverSaved ? [this.#results, this.#looseResults] : [this.#results])
      results.set(id, new Set([...(results.get(id) ?? []), result]));
  }

  /** An adapter got this. Out: what is wrong with that. */
  heard(event: RecordedInteraction): string | null {
    const text = JSON.stringify(event);
    const known = this.#events.get(event.event);
    this.#events.set(event.event, known ?? { text, saved: false });
    this.#told.add(event.event);
    if (known?.saved) return `told again after it was saved: ${text}`;
    return known && known.text !== text ? `one event, two contents: ${text} and ${known.text}` : null;
  }

  /** A window said "bewaard". In: its state, and the events it had told by then. */
  saved(state: LearnerState, events: readonly RecordedInteraction[], keepsOnDevice: boolean): void {
    this.safe.add(state);
    for (const { id, event } of events) {
      this.#safeResults.add(id);
      this.#safelyTold.add(event);
      const known = this.#events.get(event);
      if (known && keepsOnDevice) known.saved = true;
    }
  }

  /** A window opened with this state. Out: what in it was done elsewhere. */
  opened(state: LearnerState): readonly string[] {
    for (const facts of this.#all) facts.leaveWhatGaveWay(state);
    const foreign = this.loose.foreignIn(state);
    return this.done.foreignIn(state).filter((what) => foreign.includes(what));
  }

  /** Notes the best the LMS showed so far. Out: what is less than it was. */
  look(): readonly string[] {
    const { status, score } = this.record.standing;
    if (isLowerStatus(this.#status, status)) this.#status = status;
    this.#score = Math.max(this.#score, score);
    const wrong: string[] = [];
    for (const blob of this.record.blobs.slice(this.#looked)) {
      const state = this.#read(blob);
      this.#shown.leaveWhatGaveWay(state);
      // Of a test that was handed in on two devices either may stay.
      const missing = this.done.missingIn(state, this.#ever);
      const less = this.#shown.missingIn(state, this.#ever).filter((what) => missing.includes(what));
      wrong.push(...less.map((what) => `stood in the record: ${what}`));
      this.#shown.add(state);
    }
    this.#looked = this.record.blobs.length;
    return wrong;
  }

  /** Another package takes the place of this one. Out: what was called saved and does not stand here. */
  retire(): readonly string[] {
    this.#retired = this.record.text;
    if (this.crossed) return [];
    const missing = this.safe.missingIn(this.#read(this.record.blob), this.#ever);
    const results = this.#possible((id) => this.#safeResults.has(id));
    const lost = this.record.lost({ results, events: this.#safelyTold });
    return [...missing, ...lost].map((what) => `not in the record: ${what}`);
  }

  /** The package is put back. Out: what changed meanwhile. */
  reinstate(): readonly string[] {
    const before = this.#retired;
    this.#retired = null;
    return before === null || before === this.record.text
      ? []
      : ['the record of another package was written'];
  }

  /** What is wrong in the end, when all is well again. In: the state of a new launch on a device that knows nothing. */
  complaints(state: LearnerState, everythingKept: boolean): readonly string[] {
    const must = everythingKept ? this.done : this.safe;
    const results = this.#possible(
      (id) => (everythingKept && this.#due.has(id)) || this.#safeResults.has(id),
    );
    const events = everythingKept ? this.#told : this.#safelyTold;
    const wrong = [...must.missingIn(state, this.#ever), ...this.record.lost({ results, events })].map(
      (what) => `lost: ${what}`,
    );
    wrong.push(...this.record.faults());
    const { status, score, completed } = this.record.standing;
    if (isLowerStatus(status, this.#status)) wrong.push(`lower: status ${status} was ${this.#status}`);
    if (score < this.#score) wrong.push(`lower: score ${score} was ${this.#score}`);
    if (lmsResult(this.#course.outline, state).completed && !completed)
      wrong.push('lost: completed, and the LMS does not know');
    return wrong;
  }

  /** What may stand in the record for these interactions: given here, or given elsewhere and come here because nothing there was saved. */
  #possible(which: (id: string) => boolean): Results {
    const own = [...this.#results].filter(([id]) => which(id));
    return new Map(
      own.map(([id, results]) => [id, new Set([...results, ...(this.#looseResults.get(id) ?? [])])]),
    );
  }

  get #all() {
    return [this.done, this.safe, this.loose, this.#shown];
  }

  #read(blob: string): LearnerState {
    return decodeState(blob, this.#course.register).state;
  }
}
