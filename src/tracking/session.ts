import { answerStands } from '../domain/answer-stands.ts';
import type { CourseOutline, RouteId } from '../domain/course.ts';
import type { Register } from '../domain/course-data.ts';
import type { Interaction } from '../domain/interaction.ts';
import { lmsResult } from '../domain/lms-result.ts';
import { rememberDone } from '../domain/route-progress.ts';
import type { Adapter, CloseReason, Launch, RecordedInteraction } from './adapters/adapter.ts';
import { type Decoded, decodeState, encodeState } from './codec.ts';
import { type Clock, CommitTimer } from './commit-timer.ts';
import { joinDecoded } from './join-blobs.ts';
import { type Found, Journal } from './journal.ts';
import { createLearnerStorage, type LearnerStorage } from './learner-storage.ts';
import type { LaunchInfo, SaveState, Tracker } from './port.ts';

export interface SessionOptions {
  readonly adapter: Adapter;
  /** Narrowed to what the package asks for. */
  readonly outline: CourseOutline;
  /** The route of a package that offers no other. */
  readonly fixedRoute?: RouteId | null;
  readonly register: Register;
  readonly clock: Clock;
  /** A fresh UUID at every call. */
  readonly newId: () => string;
  /** Some systems answer "true" while offline and store nothing (measured in Moodle): then do not ask them. */
  readonly online: () => boolean;
  /** Where this device keeps what the LMS did not confirm. In: the learner's id. */
  readonly device: (learnerId: string) => Tracker['device'];
}

/**
 * One launch in an LMS, from open to close. Every change goes into the journal on this device, then into the LMS's own
 * model; commits follow the timer, and what they confirm leaves the journal. After the launch was opened nothing
 * throws, and after `close` nothing is written.
 */
export class Session {
  readonly info: LaunchInfo;
  readonly device: Tracker['device'];
  /** The saved text could not be read; the course starts afresh. */
  readonly damaged: boolean;
  readonly state: LearnerStorage;
  readonly #options: SessionOptions;
  readonly #aside: Decoded['aside'];
  readonly #journal: Journal;
  readonly #timer: CommitTimer;
  readonly #listeners = new Set<(state: SaveState) => void>();
  #saveState: SaveState;
  #closed = false;
  /** The page is leaving: Moodle then sends a beacon, and says "true" whatever becomes of it (measured). */
  #leaving = false;

  /** Restores the learner's state. In: `launch`, as `options.adapter.open()` gave it. */
  constructor(options: SessionOptions, launch: Launch) {
    const { adapter, clock, register } = options;
    this.info = launch.info;
    this.device = options.device(launch.learnerId);
    this.#options = options;
    this.#journal = new Journal(this.device, launch);
    const stored = decodeState(launch.blob, register);
    const found = this.#writes ? this.#journal.find() : null;
    const { state, aside } = found ? withFound(stored, found, register) : stored;
    this.damaged = stored.damaged;
    this.#aside = aside;
    this.state = createLearnerStorage(state, () => this.#changed(), options.fixedRoute);
    this.#timer = new CommitTimer(clock, () => this.#commit());
    this.#saveState = this.#writes ? { kind: 'saved', at: clock.now() } : { kind: 'memory-only' };
    for (const event of found?.events ?? [])
      if (adapter.keepsAll || answerStands(state, event)) adapter.interaction(event);
    // What was found may be no more than what the LMS has: then a restore writes nothing.
    if (found && (found.unconfirmed || this.#encoded() !== launch.blob)) this.#changed();
    // A launch that was cut off may have left a completed course without its status.
    else if (this.#pushResult()) this.#touch();
    if (launch.confirmed === null) this.#touch();
    if (launch.confirmed === false) {
      this.#tell({ kind: 'lms-unreachable' });
      // What the page of the LMS shows may stand there only: write it anew.
      this.#changed();
    }
  }

  get saveState(): SaveState {
    return this.#saveState;
  }

  interaction(interaction: Interaction): void {
    if (!this.#writes) return;
    const { adapter, clock, newId } = this.#options;
    const event: RecordedInteraction = { ...interaction, event: newId(), at: clock.now() };
    this.#journal.noteEvent(event);
    adapter.interaction(event);
    this.#touch();
  }

  /** Saves now what is not saved yet. Out: whether nothing is left to save; a promise where it takes time. */
  flush(): boolean | Promise<boolean> {
    return this.#closed || this.#timer.flush();
  }

  /** Saves the whole state once more although nothing changed, to see whether saving works. Out: as `flush`. */
  saveAgain(): boolean | Promise<boolean> {
    this.#changed();
    return this.flush();
  }

  /** Saves and ends the launch. Only the first call counts. Out: a promise where the end takes time. */
  close(reason: CloseReason): void | Promise<void> {
    if (this.#closed) return;
    this.#leaving = reason === 'page-gone';
    this.#timer.flush();
    this.#stop();
    return this.#options.adapter.close(reason);
  }

  /** Ends the launch because another window of the same attempt goes on with it, and leaves that window everything. */
  handOver(): void | Promise<void> {
    const writes = this.#writes;
    const end = (): void | Promise<void> => {
      const closed = this.close('page-gone');
      if (writes) this.#journal.leave();
      return closed;
    };
    // An answer that comes after the leaving would take away what was left.
    const saved = this.flush();
    return typeof saved === 'boolean' ? end() : saved.then(end);
  }

  /**
   * Another window went on with this attempt while this one was asleep: what stands here is old by now, so nothing is
   * written any more, not even the end of the launch. What was not confirmed stands on the device, and that window read it.
   */
  abandon(): void {
    if (this.#closed) return;
    this.#stop();
    this.#options.adapter.abandon?.();
  }

  onSaveState(listener: (state: SaveState) => void): () => void {
    this.#listeners.add(listener);
    listener(this.#saveState);
    return () => this.#listeners.delete(listener);
  }

  #stop() {
    this.#closed = true;
    this.#timer.stop();
  }

  get #writes(): boolean {
    return !this.#closed && this.info.mode === 'normal';
  }

  #changed() {
    if (!this.#writes) return;
    const blob = this.#encoded();
    this.#journal.note(blob);
    this.#options.adapter.setState(blob, this.state.current.bookmark);
    this.#pushResult();
    this.#touch();
  }

  #encoded(): string {
    const { adapter, outline, register } = this.#options;
    const state = rememberDone(outline, this.state.current);
    return encodeState(state, register, adapter.stateLimit(), this.#aside).blob;
  }

  #pushResult(): boolean {
    const { adapter, outline } = this.#options;
    return this.#writes && adapter.setResult(lmsResult(outline, this.state.current));
  }

  #touch() {
    if (this.#saveState.kind === 'saved') this.#tell({ kind: 'saving' });
    this.#timer.touch();
  }

  #commit(): boolean | Promise<boolean> {
    const confirm = this.#journal.mark();
    const answer = this.#options.online() && this.#options.adapter.commit();
    return typeof answer === 'boolean'
      ? this.#answered(answer, confirm)
      : answer.then((confirmed) => this.#answered(confirmed, confirm));
  }

  #answered(confirmed: boolean, confirm: () => void): boolean {
    if (this.#leaving) return confirmed;
    if (confirmed) confirm();
    if (!confirmed) this.#tell({ kind: 'lms-unreachable' });
    else if (this.#timer.dirty) this.#tell({ kind: 'saving' });
    else this.#tell({ kind: 'saved', at: this.#options.clock.now() });
    return confirmed;
  }

  #tell(state: SaveState) {
    this.#saveState = state;
    for (const listener of this.#listeners) {
      try {
        listener(state);
      } catch {
        // A page that broke must not stop the saving of the course.
        this.#listeners.delete(listener);
      }
    }
  }
}

/** The state to go on with, when an earlier launch left something behind. */
function withFound(stored: Decoded, { blob, relation }: Found, register: Register): Decoded {
  const kept = decodeState(blob, register);
  if (kept.damaged) return stored;
  if (relation === 'newer') return kept;
  return joinDecoded(stored, kept);
}
