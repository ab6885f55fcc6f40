import type { LmsResult } from '../../domain/lms-result.ts';
import { fingerprint } from '../fingerprint.ts';
import type { StateStorage } from '../port.ts';
import {
  type Adapter,
  type CloseReason,
  type Launch,
  LmsRefusal,
  type RecordedInteraction,
} from './adapter.ts';
import { formatScaled } from './cmi5-formats.ts';
import { type Cmi5Launch, type LaunchData, learnerOf, readLaunchData } from './cmi5-launch.ts';
import { StatementQueue } from './cmi5-queue.ts';
import { byteLength, Cmi5Document, type Cmi5State } from './cmi5-state.ts';
import { Cmi5Statements } from './cmi5-statements.ts';
import { fetchToken, XapiStore } from './cmi5-store.ts';
import { Cmi5Tab } from './cmi5-tab.ts';

/** A browser lets a page that is gone send 64 kB in all (Fetch, "inflight keep-alive bytes"); half is for the state. */
const MOST_LAST_BYTES = 60_000;
const MOST_STATE = 32_000;

export interface Cmi5Options {
  /** As `readCmi5Launch` gave it. */
  readonly launch: Cmi5Launch;
  readonly now: () => Date;
  /** How long the learner was at work since `open`, in ms. */
  readonly activeMs: () => number;
  /** Lives as long as the browser tab, for a tab that comes back after it was killed. */
  readonly tab: StateStorage;
  /** Joins two states of one attempt as blobs, so that nothing is lost; the first decides. See `joinBlobs`. */
  readonly join: (mine: string, theirs: string) => string;
  /** Opens the address where the LMS wants the learner to go when the course is closed. */
  readonly leave: (url: string) => void;
  readonly send: typeof fetch;
}

/** What there is from `open` on. */
interface Opened {
  readonly data: LaunchData;
  readonly store: XapiStore;
  readonly document: Cmi5Document;
  readonly queue: StatementQueue;
  readonly statements: Cmi5Statements;
  /** As the registration had it before. */
  readonly before: Cmi5State;
  /** Active time of this session before this page, in ms. */
  readonly earlierMs: number;
  /** When this session began, wall clock in ms. */
  readonly started: number;
}

/**
 * cmi5 (Quartz, first edition) over xAPI 1.0.3. Statements go in order, `initialized` first and `terminated` last, and
 * each is said once, whatever is lost on the way: see `Cmi5Statements`. The state is a document beside them.
 */
export class Cmi5Adapter implements Adapter {
  readonly keepsAll = true;
  readonly #options: Cmi5Options;
  readonly #tab: Cmi5Tab;
  readonly #told = new Set<string>();
  #opened: Opened | null = null;
  /** Requests go one after the other. */
  #inTurn: Promise<unknown> = Promise.resolve();
  #blob = '';
  #bookmark = '';
  #percent = 0;
  /** The state as it is, and as the store has it. */
  #version = 0;
  #storedVersion = 0;
  #closed = false;
  #gone = false;

  constructor(options: Cmi5Options) {
    this.#options = options;
    this.#tab = new Cmi5Tab(options.tab, options.launch.fetchUrl);
  }

  async open(): Promise<Launch> {
    const { launch, join, now, send } = this.#options;
    const { memory } = this.#tab;
    if (memory.ended) throw new LmsRefusal('in-use', 'terminated');
    if (memory.token === '') this.#tab.note({ token: await fetchToken(launch.fetchUrl, send) });
    const store = new XapiStore(launch, this.#tab.memory.token, send);
    const document = new Cmi5Document(store, join);
    const [given, before] = await Promise.all([
      store.getState('LMS.LaunchData'),
      document.read(),
      store.getPreferences(),
    ]);
    const data = readLaunchData(given.text);
    if (data === null || before === null) {
      // A token of an earlier page that is not good any more.
      throw new LmsRefusal(memory.token === '' ? 'refused' : 'in-use', `LMS.LaunchData: ${given.status}`);
    }
    const started = memory.started || now().getTime();
    const queue = new StatementQueue(store, (key) => this.#noteStored(key, started));
    const statements = new Cmi5Statements(launch, data, started);
    this.#opened = { data, store, document, queue, statements, before, earlierMs: memory.activeMs, started };
    this.#blob = before.blob;
    this.#bookmark = before.bookmark;
    this.#percent = before.percent;
    for (const key of before.told) this.#told.add(key);
    if (memory.started === 0) queue.add('initialized', statements.initialized());
    const confirmed = await queue.send();
    return {
      info: { standard: 'cmi5', mode: data.mode, resumed: before.blob !== '' },
      learnerId: learnerOf(launch.actor),
      // A registration is an attempt.
      attempt: fingerprint(launch.registration + launch.activityId),
      blob: before.blob,
      confirmed: confirmed || data.mode !== 'normal',
    };
  }

  stateLimit(): number {
    return MOST_STATE;
  }

  setState(blob: string, bookmark: string): void {
    if (!this.#writing) return;
    this.#blob = blob;
    this.#bookmark = bookmark;
    this.#version += 1;
  }

  setResult(result: LmsResult): boolean {
    const opened = this.#writing;
    if (!opened) return false;
    const { queue, statements } = opened;
    const { count } = queue;
    const at = this.#options.now().getTime();
    for (const lesson of result.lessons) {
      const key = `lesson/${lesson.id}`;
      if (lesson.status === 'done' && !this.#told.has(key)) {
        queue.add(key, statements.lessonCompleted(at, lesson), isResumed(opened));
      }
    }
    if (result.completed) this.#finish(opened, result, at);
    else if (!this.#told.has('completed') && !queue.has('completed'))
      this.#progress(opened, Math.floor(result.progress * 100), at);
    if (queue.count === count) return false;
    this.#version += 1;
    return true;
  }

  interaction(interaction: RecordedInteraction): void {
    const opened = this.#writing;
    const statement = opened?.statements.answered(interaction);
    // Kept on the device from an earlier session, which may have lost no more than the answer of the store.
    const doubtful = opened !== null && interaction.at < opened.started;
    if (opened && statement) opened.queue.add(interaction.event, statement, doubtful);
  }

  commit(): Promise<boolean> {
    return this.#next(() => this.#save());
  }

  /** Out: when the store has answered, for a window that stays. */
  async close(reason: CloseReason): Promise<void> {
    const opened = this.#opened;
    if (this.#closed || !opened) return;
    this.#closed = true;
    const { data, store, document, queue, statements } = opened;
    const last = statements.terminated(this.#options.now().getTime(), this.#sessionMs(opened));
    this.#tab.note({ ended: true });
    if (reason === 'asked') {
      await this.#next(() => this.#save());
      await store.postStatements([last], true);
      if (data.returnUrl !== null) this.#options.leave(data.returnUrl);
      return;
    }
    // There is no later: all at once, before this function first waits, and in one request what must stay in order.
    this.#gone = true;
    const state = this.#hasNewState ? this.#state(opened) : null;
    const room = MOST_LAST_BYTES - byteLength(JSON.stringify([state, last]));
    const { doubtful, certain } = queue.lastWithin(room);
    await Promise.all([
      state && document.writeLast(state),
      doubtful.length > 0 && store.postStatements(doubtful, true),
      store.postStatements([...certain, last], true),
    ]);
  }

  /** `null` where nothing may be written any more. */
  get #writing(): Opened | null {
    return this.#closed || this.#opened?.data.mode !== 'normal' ? null : this.#opened;
  }

  get #hasNewState(): boolean {
    return this.#version !== this.#storedVersion;
  }

  /**
   * `passed` or `failed` goes by the LMS's mastery score when it has one. A session may hold one of them, a registration
   * one `passed` and no `failed` after it (cmi5, 9.3): what comes too late for this session is said in the next.
   */
  #finish(opened: Opened, { success, score }: LmsResult, at: number) {
    const { data, queue, statements } = opened;
    const scaled = score === null ? null : formatScaled(score);
    const mastered = data.masteryScore === null || scaled === null ? null : scaled >= data.masteryScore;
    const verb = mastered ? 'passed' : mastered === null || success === 'unknown' ? success : 'failed';
    const judged = this.#tab.memory.judged || queue.has('passed') || queue.has('failed');
    if (verb !== 'unknown' && !judged && !this.#told.has('passed') && !this.#told.has(verb)) {
      queue.add(verb, statements.judged(verb, at, this.#totalMs, scaled), isResumed(opened));
    }
    if (this.#told.has('completed')) return;
    // Nothing may say how far the learner is once this is said, and at the end what is certain goes after it.
    queue.withdraw('progress/');
    queue.add('completed', statements.completed(at, this.#totalMs), isResumed(opened));
  }

  #progress({ queue, statements }: Opened, percent: number, at: number) {
    if (percent <= this.#percent) return;
    this.#percent = percent;
    queue.withdraw('progress/');
    queue.add(`progress/${percent}`, statements.progressed(at, percent));
  }

  #next<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#inTurn.then(work);
    this.#inTurn = done.catch(() => {});
    return done;
  }

  async #save(): Promise<boolean> {
    const opened = this.#opened;
    if (!opened || this.#gone) return false;
    const sent = await opened.queue.send();
    if (opened.data.mode !== 'normal') return sent;
    this.#tab.note({ activeMs: this.#sessionMs(opened) });
    if (this.#hasNewState) {
      const version = this.#version;
      if (this.#gone || !(await opened.document.write(this.#state(opened)))) return false;
      this.#storedVersion = version;
    }
    return sent;
  }

  #noteStored(key: string, started: number) {
    if (key === 'initialized') this.#tab.note({ started });
    else if (key === 'passed' || key === 'failed') this.#tab.note({ judged: true });
    if (['passed', 'failed', 'completed'].includes(key) || key.startsWith('lesson/')) this.#told.add(key);
  }

  #state({ before }: Opened): Cmi5State {
    return {
      blob: this.#blob,
      bookmark: this.#bookmark,
      told: [...this.#told],
      percent: this.#percent,
      activeMs: before.activeMs + this.#options.activeMs(),
    };
  }

  #sessionMs({ earlierMs }: Opened): number {
    return earlierMs + this.#options.activeMs();
  }

  get #totalMs(): number {
    return (this.#opened?.before.activeMs ?? 0) + this.#options.activeMs();
  }
}

/** An earlier session of the registration may have told what this one finds. */
function isResumed({ before }: Opened): boolean {
  return before.blob !== '';
}
