import type { CourseOutline } from '../domain/course.ts';
import type { Register } from '../domain/course-data.ts';
import { courseResult } from '../domain/course-result.ts';
import type { Interaction } from '../domain/interaction.ts';
import type { Adapter, Launch } from './adapters/adapter.ts';
import { type Decoded, decodeState, encodeState } from './codec.ts';
import { type Clock, CommitTimer } from './commit-timer.ts';
import { createLearnerStorage, type LearnerStorage } from './learner-storage.ts';
import type { LaunchInfo, SaveState, StateStorage } from './port.ts';
import { UnconfirmedCopy } from './unconfirmed-copy.ts';

export interface SessionOptions {
  readonly adapter: Adapter;
  readonly outline: CourseOutline;
  readonly register: Register;
  readonly clock: Clock;
  /** Some systems answer "true" while offline and store nothing (measured in Moodle): then do not ask them. */
  readonly online: () => boolean;
  /** Where this device keeps what the LMS did not take. In: the learner's id. */
  readonly device: (learnerId: string) => StateStorage;
}

/**
 * One launch in an LMS, from open to close. Every change goes into the LMS's own model at once; commits follow the
 * timer. After `open` nothing throws, and after `close` nothing is written.
 */
export class Session {
  readonly info: LaunchInfo;
  readonly device: StateStorage;
  /** The saved text could not be read; the course starts afresh. */
  readonly damaged: boolean;
  readonly state: LearnerStorage;
  readonly #options: SessionOptions;
  readonly #aside: Decoded['aside'];
  readonly #copy: UnconfirmedCopy;
  readonly #timer: CommitTimer;
  readonly #listeners = new Set<(state: SaveState) => void>();
  #saveState: SaveState;
  #closed = false;

  private constructor(options: SessionOptions, launch: Launch) {
    const normal = launch.info.mode === 'normal';
    this.info = launch.info;
    this.device = options.device(launch.learnerId);
    this.#options = options;
    this.#copy = new UnconfirmedCopy(this.device, launch.learnerId, launch.blob);
    const kept = normal ? this.#copy.take() : null;
    const { state, aside, damaged } = decodeState(kept ?? launch.blob, options.register);
    this.damaged = damaged;
    this.#aside = aside;
    this.state = createLearnerStorage(state, () => this.#changed());
    this.#timer = new CommitTimer(options.clock, () => this.#commit());
    this.#saveState = normal ? { kind: 'saved', at: options.clock.now() } : { kind: 'memory-only' };
    if (kept !== null) this.#changed();
    // A launch that was cut off may have left a completed course without its status.
    else if (this.#pushResult()) this.#touch();
    if (!launch.confirmed) {
      this.#tell({ kind: 'lms-unreachable' });
      this.#touch();
    }
  }

  /** Opens the launch and restores the learner's state. Throws `LmsRefusal`. */
  static open(options: SessionOptions): Session {
    return new Session(options, options.adapter.open());
  }

  get saveState(): SaveState {
    return this.#saveState;
  }

  interaction(interaction: Interaction): void {
    if (this.#closed || this.info.mode !== 'normal') return;
    this.#options.adapter.interaction(interaction);
    this.#touch();
  }

  /** Saves now what is not saved yet. */
  flush(): void {
    if (!this.#closed) this.#timer.flush();
  }

  /** Saves and ends the launch. Only the first call counts. */
  close(): void {
    if (this.#closed) return;
    this.flush();
    this.#closed = true;
    this.#timer.stop();
    this.#options.adapter.close();
  }

  onSaveState(listener: (state: SaveState) => void): () => void {
    this.#listeners.add(listener);
    listener(this.#saveState);
    return () => this.#listeners.delete(listener);
  }

  #changed() {
    if (this.#closed || this.info.mode !== 'normal') return;
    const { adapter, register } = this.#options;
    const { blob } = encodeState(this.state.current, register, adapter.stateLimit(), this.#aside);
    this.#copy.newest = blob;
    adapter.setState(blob, this.state.current.bookmark);
    this.#pushResult();
    this.#touch();
  }

  #pushResult(): boolean {
    const { adapter, outline } = this.#options;
    return adapter.setResult(courseResult(outline, this.state.current));
  }

  #touch() {
    if (this.#saveState.kind === 'saved') this.#tell({ kind: 'saving' });
    this.#timer.touch();
  }

  #commit(): boolean {
    const confirmed = this.#options.online() && this.#options.adapter.commit();
    if (confirmed) this.#copy.confirm();
    else this.#copy.keep();
    this.#tell(confirmed ? { kind: 'saved', at: this.#options.clock.now() } : { kind: 'lms-unreachable' });
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
