import { Scorm2004API } from 'scorm-again';
import { type Answer, CallRecorder, refuse } from './call-recorder.ts';
import type { StrictLmsOptions } from './strict-lms.ts';
import { isLowerStatus } from './strict-rules.ts';
import { type Objection2004, objectTo2004Response, objectTo2004Value } from './strict-rules-2004.ts';

export interface StrictLms2004Options extends StrictLmsOptions {
  /** After a launch that ended well: what the course asked the LMS to do next, such as `suspendAll`. */
  readonly onRequest?: (request: string) => void;
}

/** The API object of SCORM 2004. */
export type LmsApi2004 = Pick<
  Scorm2004API,
  | 'Initialize'
  | 'Terminate'
  | 'GetValue'
  | 'SetValue'
  | 'Commit'
  | 'GetLastError'
  | 'GetErrorString'
  | 'GetDiagnostic'
>;

const REQUEST = 'adl.nav.request';
const READ_ONLY = /^cmi\.(learner_id|learner_name|mode|credit|entry|total_time)$/;
/** What may only rise: a restore that lowers one of these destroys a result. */
const RISING = /(^cmi|\.\d+)\.(score\.(raw|scaled)|progress_measure)$/;

/**
 * One launch in an LMS that forgives nothing: scorm-again's SCORM 2004 API, with before it what Moodle 5.1 (measured) and
 * ADL's own run-time refuse and scorm-again lets through. As in Moodle every commit sends all there is, a failed end may
 * be repeated, counts and shares come back as numbers, a type that is written again takes the patterns along, and the
 * pattern of a choice is refused when it stands there already.
 */
export class StrictLms2004 extends CallRecorder {
  readonly api: LmsApi2004;
  readonly #options: StrictLms2004Options;
  readonly #inner: Scorm2004API;
  #phase: 'before' | 'open' | 'finished' = 'before';
  /** The LMS's model in the page, and what of it surely arrived. */
  readonly #model: Map<string, string>;
  #confirmed: ReadonlyMap<string, string>;
  readonly #writtenNow = new Set<string>();

  constructor(options: StrictLms2004Options) {
    super(options.onCall);
    this.#options = options;
    this.#model = new Map(Object.entries(options.start));
    this.#confirmed = new Map(this.#model);
    this.#inner = new Scorm2004API({ logLevel: 'NONE', autocommit: false });
    this.#inner.loadFromFlattenedJSON({ ...options.start }, '');
    this.api = {
      Initialize: (parameter) => this.call('Initialize', [parameter], () => this.#initialize(parameter)),
      Terminate: (parameter) => this.call('Terminate', [parameter], () => this.#terminate(parameter)),
      GetValue: (element) => this.call('GetValue', [element], () => this.#get(element)),
      SetValue: (element, value) => this.call('SetValue', [element, value], () => this.#set(element, value)),
      Commit: (parameter) => this.call('Commit', [parameter], () => this.#commit(parameter)),
      GetLastError: () => this.error,
      GetErrorString: (code) => this.#inner.GetErrorString(code),
      GetDiagnostic: (code) => this.#inner.GetDiagnostic(code),
    };
  }

  #initialize(parameter: unknown): Answer {
    if (parameter !== '') return refuse('false', { error: '201', rule: 'Initialize vraagt een lege tekst' });
    if (this.#phase === 'open')
      return refuse('false', { error: '103', rule: 'een tweede Initialize in dezelfde start' });
    if (this.#phase === 'finished') return refuse('false', { error: '104', rule: 'Initialize na Terminate' });
    this.#phase = 'open';
    return { result: this.#inner.Initialize('') };
  }

  #terminate(parameter: unknown): Answer {
    if (parameter !== '') return refuse('false', { error: '201', rule: 'Terminate vraagt een lege tekst' });
    if (this.#phase !== 'open') return this.#closed('Terminate', '112', '113');
    const rule = this.#objectToEnd();
    if (!this.#send(true)) return { result: 'false', error: '101', rule };
    this.#phase = 'finished';
    const request = this.#writtenNow.has(REQUEST) ? this.#model.get(REQUEST) : undefined;
    if (request !== undefined) this.#options.onRequest?.(request);
    return { result: 'true', rule };
  }

  /** What costs the learner the next launch, or the result. */
  #objectToEnd(): string {
    if (this.#model.get('cmi.exit') !== 'suspend')
      return 'afgesloten zonder exit suspend: de volgende start begint leeg';
    return !this.#isNormal ||
      this.#writtenNow.has('cmi.completion_status') ||
      this.#model.get('cmi.completion_status') === 'completed'
      ? ''
      : 'afgesloten zonder completion_status';
  }

  #get(element: string): Answer {
    if (this.#phase !== 'open') return this.#closed(`GetValue ${element}`, '122', '123', '');
    const result = this.#inner.GetValue(element);
    const error = this.#inner.GetLastError();
    // Not set yet, or an index beyond the list: a course may ask.
    if (error === '403' || error === '301') return { result: '', error };
    if (error !== '0') return { result: '', error, rule: `${element} kan niet worden gelezen` };
    const isNumber = /\._count$|\.scaled$|progress_measure$/.test(element) && String(result) !== '';
    return { result: isNumber ? Number(result) : result };
  }

  #set(element: string, value: unknown): Answer {
    if (this.#phase !== 'open') return this.#closed(`SetValue ${element}`, '132', '133');
    const objection = objectTo2004Value(element, value) ?? this.#objectToOrder(element, String(value));
    if (objection) return refuse('false', objection);
    const rule =
      this.#isNormal || element === REQUEST || element === 'cmi.exit'
        ? this.#loses(element, String(value))
        : 'geschreven buiten de gewone modus';
    const result = this.#inner.SetValue(element, value);
    const error = this.#inner.GetLastError();
    if (String(result) !== 'true') return { result: 'false', error, rule: rule || `${element} is geweigerd` };
    this.#model.set(element, String(value));
    this.#writtenNow.add(element);
    return { result: 'true', rule };
  }

  #commit(parameter: unknown): Answer {
    if (parameter !== '') return refuse('false', { error: '201', rule: 'Commit vraagt een lege tekst' });
    if (this.#phase !== 'open') return this.#closed('Commit', '142', '143');
    const arrived = this.#send(false);
    return { result: String(arrived), error: arrived ? '0' : '101' };
  }

  #send(final: boolean): boolean {
    const all = [...this.#model].filter(([element]) => !READ_ONLY.test(element));
    if (!this.#options.store(Object.fromEntries(all), final)) return false;
    this.#confirmed = new Map(this.#model);
    return true;
  }

  /** What depends on what was set before: order, gaps, and what may stand in a list once. */
  #objectToOrder(element: string, value: string): Objection2004 | null {
    const [, list = '', index = '', field = ''] =
      /^cmi\.(interactions|objectives)\.(\d+)\.(.+)$/.exec(element) ?? [];
    if (list === '') return null;
    const at = Number(index);
    const idOf = (n: number) => this.#model.get(`cmi.${list}.${n}.id`);
    if (at > 0 && idOf(at - 1) === undefined) return { error: '351', rule: `gat voor ${element}` };
    if (field !== 'id') {
      if (idOf(at) === undefined) return { error: '408', rule: `${element}: het id komt eerst` };
      return list === 'interactions'
        ? this.#objectToInteraction(`cmi.interactions.${index}`, field, value)
        : null;
    }
    if (idOf(at) !== undefined && idOf(at) !== value)
      return { error: '351', rule: `${element} kan niet meer veranderen` };
    for (let n = 0; list === 'objectives' && idOf(n) !== undefined; n++) {
      if (n !== at && idOf(n) === value) return { error: '351', rule: `${value} staat al in de doelen` };
    }
    return null;
  }

  #objectToInteraction(prefix: string, field: string, value: string): Objection2004 | null {
    const type = this.#model.get(`${prefix}.type`);
    if (field === 'learner_response') return objectTo2004Response(type, value, false);
    if (
      field === 'type' &&
      [...this.#model.keys()].some((key) => key.startsWith(`${prefix}.correct_responses.`))
    )
      return { error: '351', rule: `${prefix}.type opnieuw: Moodle wist dan de patronen` };
    if (!field.startsWith('correct_responses.')) return null;
    const stands = [...this.#model].some(
      ([key, pattern]) => key.startsWith(`${prefix}.correct_responses.`) && pattern === value,
    );
    if (type === 'choice' && stands) return { error: '351', rule: `${prefix}: dit patroon staat er al` };
    return objectTo2004Response(type, value, true);
  }

  /** Faults that real systems accept, and that cost the learner a result. */
  #loses(element: string, value: string): string {
    const stored = this.#confirmed.get(element) ?? '';
    const lower = RISING.test(element)
      ? Number(value) < Number(stored || Number.NaN)
      : /_status$/.test(element) && isLowerStatus(value, stored);
    return lower ? `${element} verlaagd van ${stored} naar ${value}` : '';
  }

  get #isNormal(): boolean {
    return this.#model.get('cmi.mode') === 'normal';
  }

  #closed(what: string, before: string, after: string, result: unknown = 'false'): Answer {
    return this.#phase === 'before'
      ? refuse(result, { error: before, rule: `${what} voor Initialize` })
      : refuse(result, { error: after, rule: `${what} na Terminate` });
  }
}
