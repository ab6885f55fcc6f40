import { Scorm12API } from 'scorm-again';
import type { CmiData } from './attempt.ts';
import { type Answer, CallRecorder, type LmsCall, refuse } from './call-recorder.ts';
import { isLowerStatus, type Objection, objectToResponse, objectToValue } from './strict-rules.ts';

export interface StrictLmsOptions {
  /** What `beginLaunch` made. */
  readonly start: CmiData;
  /** Sends what changed since the last commit. Out: whether it arrived. */
  readonly store: (changes: CmiData, final: boolean) => boolean;
  readonly onCall?: (call: LmsCall) => void;
}

/** The API object of SCORM 1.2. */
export type LmsApi = Pick<
  Scorm12API,
  | 'LMSInitialize'
  | 'LMSFinish'
  | 'LMSGetValue'
  | 'LMSSetValue'
  | 'LMSCommit'
  | 'LMSGetLastError'
  | 'LMSGetErrorString'
  | 'LMSGetDiagnostic'
>;

const STATUS = 'cmi.core.lesson_status';

/**
 * One launch in an LMS that forgives nothing: scorm-again's SCORM 1.2 API, with before it what real systems refuse and
 * scorm-again lets through, and with Moodle's habits that lose data (5.1, measured): a value counts as sent before the
 * request, so that a failed commit is only mended by values that change; numbers and `undefined` as return values;
 * an attempt that ends without a status is `completed`, a preview too.
 */
export class StrictLms extends CallRecorder {
  readonly api: LmsApi;
  readonly #options: StrictLmsOptions;
  readonly #inner: Scorm12API;
  #phase: 'before' | 'open' | 'finished' = 'before';
  /** The LMS's model in the page, what of it was sent, and what surely arrived. */
  readonly #model: Map<string, string>;
  readonly #sent: Map<string, string>;
  readonly #confirmed: Map<string, string>;

  constructor(options: StrictLmsOptions) {
    super(options.onCall);
    this.#options = options;
    this.#model = new Map(Object.entries(options.start));
    this.#sent = new Map(this.#model);
    this.#confirmed = new Map(this.#model);
    this.#inner = new Scorm12API({ logLevel: 'NONE', autocommit: false });
    this.#inner.loadFromFlattenedJSON({ ...options.start }, '');
    this.api = {
      LMSInitialize: (parameter) =>
        this.call('LMSInitialize', [parameter], () => this.#initialize(parameter)),
      LMSFinish: (parameter) => this.call('LMSFinish', [parameter], () => this.#finish(parameter)),
      LMSGetValue: (element) => this.call('LMSGetValue', [element], () => this.#get(element)),
      LMSSetValue: (element, value) =>
        this.call('LMSSetValue', [element, value], () => this.#set(element, value)),
      LMSCommit: (parameter) => this.call('LMSCommit', [parameter], () => this.#commit(parameter)),
      LMSGetLastError: () => this.error,
      LMSGetErrorString: (code) => this.#inner.LMSGetErrorString(code),
      LMSGetDiagnostic: (code) => this.#inner.LMSGetDiagnostic(code),
    };
  }

  #initialize(parameter: unknown): Answer {
    if (parameter !== '')
      return refuse('false', { error: '201' as const, rule: 'LMSInitialize vraagt een lege tekst' });
    if (this.#phase !== 'before') {
      return refuse('false', { error: '101', rule: 'een tweede LMSInitialize in dezelfde start' });
    }
    this.#phase = 'open';
    return { result: this.#inner.LMSInitialize('') };
  }

  #finish(parameter: unknown): Answer {
    if (parameter !== '') return refuse('false', { error: '201', rule: 'LMSFinish vraagt een lege tekst' });
    if (this.#phase !== 'open') return this.#closed('LMSFinish');
    const withoutStatus = this.#model.get(STATUS) === 'not attempted';
    if (withoutStatus) this.#model.set(STATUS, 'completed');
    this.#phase = 'finished';
    this.#inner.LMSFinish('');
    const arrived = this.#send(true);
    return {
      result: String(arrived),
      error: arrived ? '0' : '101',
      rule: withoutStatus ? 'afgesloten zonder status: dan wordt het completed' : '',
    };
  }

  #get(element: string): Answer {
    if (this.#phase !== 'open') return this.#closed(`LMSGetValue ${element}`, '');
    const result = this.#inner.LMSGetValue(element);
    const error = this.#inner.LMSGetLastError();
    if (error !== '0') return { result: undefined, error, rule: `${element} kan niet worden gelezen` };
    const isNumber = /\._count$|\.score\./.test(element) && String(result) !== '';
    return { result: isNumber ? Number(result) : result };
  }

  #set(element: string, value: unknown): Answer {
    if (this.#phase !== 'open') return this.#closed(`LMSSetValue ${element}`);
    const objection = objectToValue(element, value) ?? this.#objectToInteraction(element, String(value));
    if (objection) return refuse('false', objection);
    const rule =
      this.#isNormal || this.#isBrowsed(element, value)
        ? this.#loses(element, String(value))
        : 'geschreven buiten de gewone modus';
    const result = this.#inner.LMSSetValue(element, value);
    const error = this.#inner.LMSGetLastError();
    if (String(result) !== 'true') return { result: 'false', error, rule: rule || `${element} is geweigerd` };
    this.#model.set(element, String(value));
    return { result: 'true', rule };
  }

  #commit(parameter: unknown): Answer {
    if (parameter !== '') return refuse('false', { error: '201', rule: 'LMSCommit vraagt een lege tekst' });
    if (this.#phase !== 'open') return this.#closed('LMSCommit');
    const arrived = this.#send(false);
    return { result: String(arrived), error: arrived ? '0' : '101' };
  }

  #send(final: boolean): boolean {
    const changes = Object.fromEntries(
      [...this.#model].filter(([element, value]) => this.#sent.get(element) !== value),
    );
    for (const [element, value] of Object.entries(changes)) this.#sent.set(element, value);
    if (!this.#options.store(changes, final)) return false;
    for (const [element, value] of Object.entries(changes)) this.#confirmed.set(element, value);
    return true;
  }

  /** Faults that real systems accept, and that cost the learner a result. */
  #loses(element: string, value: string): string {
    const stored = this.#confirmed.get(element) ?? '';
    if (element === STATUS && isLowerStatus(value, stored))
      return `status verlaagd van ${stored} naar ${value}`;
    if (element === 'cmi.core.score.raw' && Number(value) < Number(stored))
      return `score verlaagd van ${stored} naar ${value}`;
    return '';
  }

  #objectToInteraction(element: string, value: string): Objection | null {
    const [, index = '', field = ''] = /^cmi\.interactions\.(\d+)\.(.+)$/.exec(element) ?? [];
    if (index === '') return null;
    const has = (at: number) => this.#model.has(`cmi.interactions.${at}.id`);
    if (Number(index) > 0 && !has(Number(index) - 1))
      return { error: '201', rule: `gat voor interactie ${index}` };
    if (field !== 'id' && !has(Number(index)))
      return { error: '405', rule: 'het id van een interactie komt eerst' };
    if (!/^student_response$|\.pattern$/.test(field)) return null;
    return objectToResponse(this.#model.get(`cmi.interactions.${index}.type`), value);
  }

  get #isNormal(): boolean {
    return this.#model.get('cmi.core.lesson_mode') === 'normal';
  }

  /** The status that the standard has for a preview. */
  #isBrowsed(element: string, value: unknown): boolean {
    const isPreview = this.#model.get('cmi.core.lesson_mode') === 'browse';
    return isPreview && element === STATUS && value === 'browsed';
  }

  #closed(what: string, result: unknown = 'false'): Answer {
    const when = this.#phase === 'before' ? 'voor LMSInitialize' : 'na LMSFinish';
    return refuse(result, { error: '301', rule: `${what} ${when}` });
  }
}
