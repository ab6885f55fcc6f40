import type { Learner, LessonMode } from '../../scorm/play/attempt.ts';
import type { Scorm12Api, Scorm2004Api, ScormStandard } from '../../src/tracking/find-api.ts';
import { LmsServer, LmsServer2004 } from '../scorm/lms-server.ts';

/**
 * What an LMS does with a commit:
 * - `refused`: says "false", and may be asked again; `null`: says null; `throws`
 * - `server-error`: as Moodle at an HTTP 500: "false", and the values count as sent
 * - `lost`: "true", stored nothing, and the page still shows the values (Moodle without a network)
 * - `forgotten`: "true", stored nothing, and the page shows what it showed at the start
 * - `answer-lost`: stored, and says "false" all the same
 * - `slow`: stored after five seconds in which the page stands still
 */
export type CommitTrouble =
  | 'refused'
  | 'null'
  | 'throws'
  | 'server-error'
  | 'lost'
  | 'forgotten'
  | 'answer-lost'
  | 'slow';

/** Everything that may be wrong with an LMS; may change at any time. */
export interface Trouble {
  /** Error code with which the first call says "false". */
  readonly initialize?: '101' | '103' | '104' | '201';
  /** The form in which it says yes and no. */
  readonly answers?: 'boolean' | 'number' | 'digit';
  readonly commit?: CommitTrouble | undefined;
  /** Suspend data that is longer is cut, without a word. */
  readonly mostState?: number;
  /** It has never heard of a mode, as some systems. */
  readonly withoutMode?: boolean;
  /** It has never heard of interactions. */
  readonly withoutInteractions?: boolean;
}

interface Options {
  readonly standard?: ScormStandard;
  readonly learner?: Learner;
  /** Passes the time of a slow call. */
  readonly block?: (ms: number) => void;
}

const SLOW_MS = 5000;
const STATE = 'cmi.suspend_data';
const MODES = ['cmi.core.lesson_mode', 'cmi.mode'];
const UNHEARD: readonly unknown[] = ['refused', 'null', 'throws', 'server-error', 'lost', 'forgotten'];

/** The strict local LMS with everything that real ones do wrong, by option. One learner, one attempt. */
export class HostileLms {
  trouble: Trouble;
  readonly server: LmsServer | LmsServer2004;
  /** All that any launch ever got to hear, one `element=value` per write. */
  readonly heard: string[] = [];
  /** Not one answer got lost of a commit that was stored. */
  alwaysAnswered = true;
  /** Commits that were asked of it, and how many of them went wrong in one way or another. */
  readonly commits = { asked: 0, spoilt: 0 };
  readonly #block: (ms: number) => void;

  constructor(trouble: Trouble = {}, { standard = 'scorm12', learner, block = () => {} }: Options = {}) {
    this.trouble = trouble;
    this.server = standard === 'scorm12' ? new LmsServer(learner) : new LmsServer2004(learner);
    this.#block = block;
  }

  /**
   * What the course did wrong. Where it was told that a status was not stored and it was, the repair shows the old one for
   * a moment between two commits: nobody can know better, so that is no fault.
   */
  get faults(): readonly string[] {
    return this.server.faults.filter((fault) => this.alwaysAnswered || !fault.includes('status verlaagd'));
  }

  /**
   * Opens the page of the LMS: what the API shows is what is stored at this moment. In: whether the device has a
   * network. Without one the API says "true" and stores nothing (measured in Moodle).
   */
  launch(mode: LessonMode = 'normal', online: () => boolean = () => true): HostileLaunch {
    const { server } = this;
    const start = (calls: Calls) => new Hostility(calls, this, online, this.#block);
    if (server instanceof LmsServer) {
      const { api } = server.launch(mode);
      const hostility = start({
        initialize: () => api.LMSInitialize(''),
        finish: () => api.LMSFinish(''),
        commit: () => api.LMSCommit(''),
        get: (element) => api.LMSGetValue(element),
        set: (element, value) => api.LMSSetValue(element, value),
        lastError: () => api.LMSGetLastError(),
      });
      return { api: as12(hostility), expire: () => hostility.expire() };
    }
    const { 'cmi.exit': exit = '' } = server.stored;
    const { api } = server.launch(mode);
    // A launch that is cut off before its first commit leaves the exit of the last one, in Moodle: still to be resumed.
    if (exit) server.stored = { ...server.stored, 'cmi.exit': exit };
    const hostility = start({
      initialize: () => api.Initialize(''),
      finish: () => api.Terminate(''),
      commit: () => api.Commit(''),
      get: (element) => api.GetValue(element),
      set: (element, value) => api.SetValue(element, value),
      lastError: () => api.GetLastError(),
    });
    return { api: as2004(hostility), expire: () => hostility.expire() };
  }
}

export interface HostileLaunch {
  readonly api: Scorm12Api | Scorm2004Api;
  /** The learner's login ended: this launch stores nothing any more, also after a new login (measured in Moodle). */
  readonly expire: () => void;
}

function as12(calls: Calls): Scorm12Api {
  return {
    LMSInitialize: calls.initialize,
    LMSFinish: calls.finish,
    LMSCommit: calls.commit,
    LMSGetValue: calls.get,
    LMSSetValue: calls.set,
    LMSGetLastError: calls.lastError,
  };
}

function as2004(calls: Calls): Scorm2004Api {
  return {
    Initialize: calls.initialize,
    Terminate: calls.finish,
    Commit: calls.commit,
    GetValue: calls.get,
    SetValue: calls.set,
    GetLastError: calls.lastError,
  };
}

/** What an API can do, whatever the names of the standard. */
interface Calls {
  initialize(): unknown;
  finish(): unknown;
  commit(): unknown;
  get(element: string): unknown;
  set(element: string, value: string): unknown;
  lastError(): unknown;
}

/** Stands between the course and one launch in the strict LMS. */
class Hostility implements Calls {
  readonly #inner: Calls;
  readonly #lms: HostileLms;
  readonly #online: () => boolean;
  readonly #block: (ms: number) => void;
  readonly #atStart: string;
  #expired = false;
  #error: string | null = null;

  constructor(inner: Calls, lms: HostileLms, online: () => boolean, block: (ms: number) => void) {
    this.#inner = inner;
    this.#lms = lms;
    this.#online = online;
    this.#block = block;
    this.#atStart = lms.server.stored[STATE] ?? '';
  }

  expire(): void {
    this.#expired = true;
  }

  initialize = (): unknown => {
    const { initialize } = this.#lms.trouble;
    this.#error = initialize ?? null;
    if (initialize === '103') this.#inner.initialize();
    return this.#say(initialize ? 'false' : this.#inner.initialize());
  };

  finish = (): unknown => this.#say(this.#send(() => this.#inner.finish()));

  commit = (): unknown => {
    const { commit } = this.#lms.trouble;
    this.#lms.commits.asked += 1;
    if (commit || this.#expired || !this.#online()) this.#lms.commits.spoilt += 1;
    if (commit === 'throws') throw new TypeError('objectives');
    if (commit === 'null') return null;
    if (commit === 'refused') return this.#say('false');
    if (commit === 'slow') this.#block(SLOW_MS);
    const answer = this.#send(() => this.#inner.commit());
    if (this.#expired) return this.#say('false');
    if (!this.#online() || commit === 'lost' || commit === 'forgotten') return this.#say('true');
    if (commit === 'answer-lost') this.#lms.alwaysAnswered = false;
    return this.#say(commit === 'answer-lost' ? 'false' : answer);
  };

  get = (element: string): unknown => {
    const { commit, withoutMode, withoutInteractions } = this.#lms.trouble;
    if (withoutMode && MODES.includes(element)) return undefined;
    if (withoutInteractions && element.startsWith('cmi.interactions.')) return undefined;
    if (commit === 'forgotten' && element === STATE) return this.#atStart;
    return this.#inner.get(element);
  };

  set = (element: string, value: string): unknown => {
    const { mostState, withoutInteractions } = this.#lms.trouble;
    this.#lms.heard.push(`${element}=${value}`);
    if (withoutInteractions && element.startsWith('cmi.interactions.')) return this.#say('false');
    const taken = element === STATE && mostState ? value.slice(0, mostState) : value;
    return this.#say(this.#inner.set(element, taken));
  };

  lastError = (): unknown => this.#error ?? this.#inner.lastError();

  /** Runs what sends, with the server out of reach where the trouble says so. */
  #send(run: () => unknown): unknown {
    const { server, trouble } = this.#lms;
    const before = server.connected;
    server.connected = before && this.#online() && !this.#expired && !UNHEARD.includes(trouble.commit);
    const answer = run();
    server.connected = before;
    return answer;
  }

  #say(answer: unknown): unknown {
    const { answers } = this.#lms.trouble;
    if (answers === undefined) return answer;
    const yes = answer === 'true';
    return answers === 'boolean' ? yes : answers === 'number' ? Number(yes) : String(Number(yes));
  }
}
