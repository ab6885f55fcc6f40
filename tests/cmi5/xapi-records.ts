import { createHash, randomUUID } from 'node:crypto';
import {
  brokenRules,
  contextTemplate,
  type Launched,
  type ReceivedStatement,
  sessionOf,
  verbOf,
} from './statement-rules.ts';

export const ACTIVITY = 'https://lms.example/activity/42';
const PUBLISHER = 'https://course.example/unit';
const STATE_ID = 'samen-scherp';

export interface LaunchOptions {
  readonly registration?: string;
  readonly learner?: string;
  readonly mode?: 'Normal' | 'Browse' | 'Review';
  readonly masteryScore?: number;
  readonly returnURL?: string;
}

export interface XapiRequest {
  readonly method: string;
  readonly url: URL;
  /** By a name in small letters. */
  readonly header: (name: string) => string | undefined;
  readonly body: string;
}

export interface Reply {
  readonly status: number;
  readonly body?: string;
  readonly tag?: string;
}

/**
 * What an LMS with an xAPI store keeps and answers, as strict as cmi5 allows: a statement that breaks a rule is refused,
 * a document is written over only by who read it. How requests get here is somebody else's business.
 */
export class XapiRecords {
  readonly statements: ReceivedStatement[] = [];
  readonly broken: string[] = [];
  /** The verbs of all that arrived, taken or not. */
  readonly arrived: string[] = [];
  /** Answers this to every request of this path, without doing anything. */
  refusal: { readonly path: string; readonly status: number } | null = null;
  /** Does not take statements of this verb. */
  refusedVerb = '';
  /** `hidden`: neither tags nor conditions get through, and so no PUT over a document; `changed`: a proxy alters them. */
  tags: 'shown' | 'hidden' | 'changed' = 'shown';
  /** Hears that answers were taken. */
  onTaken: () => void = () => {};
  /** Hears every state that is stored. */
  onState: (registration: string, text: string) => void = () => {};
  protected address = 'https://store.example';
  readonly #newId: () => string;
  readonly #documents = new Map<string, string>();
  readonly #launches = new Map<string, Launched & { token: string; fetched: boolean; over: boolean }>();

  constructor(newId: () => string = randomUUID) {
    this.#newId = newId;
  }

  /** Launches the course. Out: the query of its address. An open session of the same registration is over then. */
  launch({
    registration = this.#newId(),
    learner = 'leerling-7',
    mode = 'Normal',
    ...rest
  }: LaunchOptions = {}): string {
    const actor = { objectType: 'Agent', account: { homePage: 'https://lms.example', name: learner } };
    for (const earlier of this.#launches.values()) {
      if (earlier.registration === registration) earlier.over = true;
    }
    const sessionId = this.#newId();
    const launched = {
      sessionId,
      registration,
      activityId: ACTIVITY,
      publisherId: PUBLISHER,
      actor,
      mode,
      ...rest,
    };
    this.#launches.set(sessionId, { ...launched, token: this.#newId(), fetched: false, over: false });
    const data = {
      contextTemplate: contextTemplate(launched),
      launchMode: mode,
      moveOn: 'CompletedAndPassed',
      ...rest,
    };
    this.#documents.set(documentKey(registration, 'LMS.LaunchData'), JSON.stringify(data));
    return `?${new URLSearchParams({
      endpoint: `${this.address}/xapi`,
      fetch: `${this.address}/fetch/${sessionId}`,
      actor: JSON.stringify(actor),
      registration,
      activityId: ACTIVITY,
    })}`;
  }

  /** The verbs in the order of arrival, of one session of the course by its number. */
  verbs(session?: number): readonly string[] {
    const ids = [...new Set(this.statements.map(sessionOf))];
    return this.statements
      .filter((statement) => session === undefined || sessionOf(statement) === ids[session])
      .map(verbOf);
  }

  said(verb: string): readonly ReceivedStatement[] {
    return this.statements.filter((statement) => verbOf(statement) === verb);
  }

  state(registration: string): Record<string, unknown> | null {
    const text = this.#documents.get(documentKey(registration, STATE_ID));
    return text === undefined ? null : (JSON.parse(text) as Record<string, unknown>);
  }

  answer(request: XapiRequest): Reply {
    const { method, url, header, body } = request;
    const path = pathOf(url);
    if (path === 'fetch') return this.#giveToken(method, url.pathname.slice('/fetch/'.length));
    const launched = [...this.#launches.values()].find(
      ({ token }) => header('authorization') === `Basic ${token}`,
    );
    if (!launched) return { status: 401 };
    if (!header('x-experience-api-version')?.startsWith('1.0.')) return { status: 400 };
    if (this.refusal?.path === path) return { status: this.refusal.status };
    if (path === 'activities/state') return this.#document(request);
    if (path === 'agents/profile') return { status: 404 };
    if (path !== 'statements') return { status: 400 };
    const given = JSON.parse(body) as ReceivedStatement | ReceivedStatement[];
    const list = [given].flat();
    if (method === 'PUT' && list[0]?.id !== url.searchParams.get('statementId')) return { status: 400 };
    this.arrived.push(...list.map(verbOf));
    const refused = launched.over || list.some((statement) => verbOf(statement) === this.refusedVerb);
    return refused ? { status: 403 } : this.#take(list, launched);
  }

  #giveToken(method: string, sessionId: string): Reply {
    const launched = this.#launches.get(sessionId);
    if (method !== 'POST' || !launched) return { status: 405 };
    if (launched.fetched)
      return { status: 200, body: JSON.stringify({ 'error-code': '1', 'error-text': 'used' }) };
    launched.fetched = true;
    return { status: 200, body: JSON.stringify({ 'auth-token': launched.token }) };
  }

  #take(list: readonly ReceivedStatement[], launched: Launched): Reply {
    const taken: ReceivedStatement[] = [];
    for (const statement of list) {
      const known = this.statements.find(({ id }) => id === statement.id);
      if (known && JSON.stringify(known) !== JSON.stringify(statement)) return { status: 409 };
      if (known) continue;
      const earlier = [...this.statements, ...taken].filter(
        ({ context }) => context.registration === launched.registration,
      );
      const broken = brokenRules(statement, launched, earlier);
      this.broken.push(...broken.map((rule) => `${verbOf(statement)}: ${rule}`));
      if (broken.length > 0) return { status: 403 };
      taken.push(statement);
    }
    this.statements.push(...taken);
    if (taken.some((statement) => verbOf(statement) === 'answered')) this.onTaken();
    return { status: 200, body: JSON.stringify(list.map(({ id }) => id)) };
  }

  #document({ method, url, header, body }: XapiRequest): Reply {
    const registration = url.searchParams.get('registration') ?? '';
    const stateId = url.searchParams.get('stateId') ?? '';
    const key = documentKey(registration, stateId);
    const text = this.#documents.get(key);
    const tag = text === undefined ? '' : `"${createHash('sha1').update(text).digest('hex')}"`;
    if (method === 'GET') {
      const shown = { shown: tag, changed: tag.replace(/"$/, '-gzip"'), hidden: '' }[this.tags];
      return text === undefined ? { status: 404 } : { status: 200, body: text, tag: shown };
    }
    const ifMatch = this.tags === 'hidden' ? undefined : header('if-match');
    const ifNone = this.tags === 'hidden' ? undefined : header('if-none-match');
    if (method === 'PUT') {
      if (text !== undefined && !ifMatch && !ifNone) return { status: 409 };
      if ((ifMatch && ifMatch !== tag) || (ifNone && text !== undefined)) return { status: 412 };
    }
    const merged =
      method === 'POST' && text !== undefined ? { ...JSON.parse(text), ...JSON.parse(body) } : null;
    const next = merged ? JSON.stringify(merged) : body;
    this.#documents.set(key, next);
    if (stateId === STATE_ID) this.onState(registration, next);
    return { status: 204 };
  }
}

/** `fetch`, or what stands behind the endpoint. */
export function pathOf(url: URL): string {
  return url.pathname.replace(/^\/xapi\//, '').replace(/^\/(fetch)\/.*/, '$1');
}

function documentKey(registration: string, stateId: string): string {
  return `${registration} ${stateId}`;
}
