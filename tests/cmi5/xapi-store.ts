import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
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

/** An xAPI store is seldom on the site of the course; without `Expose` a browser shows no tag to the course. */
const ALLOWED = {
  'Access-Control-Allow-Methods': 'GET, PUT, POST',
  'Access-Control-Allow-Headers':
    'Authorization, Content-Type, X-Experience-API-Version, If-Match, If-None-Match',
};

export interface LaunchOptions {
  readonly registration?: string;
  readonly learner?: string;
  readonly mode?: 'Normal' | 'Browse' | 'Review';
  readonly masteryScore?: number;
  readonly returnURL?: string;
}

interface Reply {
  readonly status: number;
  readonly body?: string;
  readonly tag?: string;
}

/**
 * A small LMS with an xAPI store, as strict as cmi5 allows: a statement that breaks a rule is refused, a document is
 * written over only by who read it. It can be down, lose its answers, and treat tags as other systems do.
 */
export class XapiStore {
  readonly statements: ReceivedStatement[] = [];
  /** Every request, as `PUT activities/state`. */
  readonly requests: string[] = [];
  readonly broken: string[] = [];
  /** The verbs of all that arrived, taken or not. */
  readonly arrived: string[] = [];
  /** No connection. */
  down = false;
  /** Takes so many more requests without answering them. */
  answersToLose = 0;
  /** Answers this to every request of this path, without doing anything. */
  refusal: { readonly path: string; readonly status: number } | null = null;
  /** Does not take statements of this verb. */
  refusedVerb = '';
  /** `hidden`: neither tags nor conditions get through, and so no PUT over a document; `changed`: a proxy alters them. */
  tags: 'shown' | 'hidden' | 'changed' = 'shown';
  readonly #documents = new Map<string, string>();
  readonly #launches = new Map<string, Launched & { token: string; fetched: boolean; over: boolean }>();
  readonly #server: Server;
  #address = '';

  constructor() {
    this.#server = createServer((request, response) => this.#receive(request, response));
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.#address = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  /** Launches the course. Out: the query of its address. An open session of the same registration is over then. */
  launch({
    registration = randomUUID(),
    learner = 'leerling-7',
    mode = 'Normal',
    ...rest
  }: LaunchOptions = {}): string {
    const actor = { objectType: 'Agent', account: { homePage: 'https://lms.example', name: learner } };
    for (const earlier of this.#launches.values()) {
      if (earlier.registration === registration) earlier.over = true;
    }
    const sessionId = randomUUID();
    const launched = {
      sessionId,
      registration,
      activityId: ACTIVITY,
      publisherId: PUBLISHER,
      actor,
      mode,
      ...rest,
    };
    this.#launches.set(sessionId, { ...launched, token: randomUUID(), fetched: false, over: false });
    const data = {
      contextTemplate: contextTemplate(launched),
      launchMode: mode,
      moveOn: 'CompletedAndPassed',
      ...rest,
    };
    this.#documents.set(documentKey(registration, 'LMS.LaunchData'), JSON.stringify(data));
    return `?${new URLSearchParams({
      endpoint: `${this.#address}/xapi`,
      fetch: `${this.#address}/fetch/${sessionId}`,
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
    const text = this.#documents.get(documentKey(registration, 'samen-scherp'));
    return text === undefined ? null : (JSON.parse(text) as Record<string, unknown>);
  }

  async #receive(request: IncomingMessage, response: ServerResponse) {
    const url = new URL(request.url ?? '', 'http://store');
    const path = url.pathname.replace(/^\/xapi\//, '').replace(/^\/(fetch)\/.*/, '$1');
    this.requests.push(`${request.method} ${path}`);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    if (this.down) return request.socket.destroy();
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Expose-Headers', 'ETag');
    if (request.method === 'OPTIONS') return response.writeHead(204, ALLOWED).end();
    const { status, body = '', tag } = this.#answer(request, url, path, Buffer.concat(chunks).toString());
    if (this.answersToLose > 0) {
      this.answersToLose -= 1;
      return request.socket.destroy();
    }
    return response.writeHead(status, tag ? { etag: tag } : {}).end(body);
  }

  #answer(request: IncomingMessage, url: URL, path: string, body: string): Reply {
    const { method } = request;
    if (path === 'fetch') return this.#giveToken(method, url.pathname.slice('/fetch/'.length));
    const launched = [...this.#launches.values()].find(
      ({ token }) => request.headers.authorization === `Basic ${token}`,
    );
    if (!launched) return { status: 401 };
    if (!request.headers['x-experience-api-version']?.toString().startsWith('1.0.')) return { status: 400 };
    if (this.refusal?.path === path) return { status: this.refusal.status };
    const stateKey = documentKey(
      url.searchParams.get('registration') ?? '',
      url.searchParams.get('stateId') ?? '',
    );
    if (path === 'activities/state') return this.#document(request, stateKey, body);
    if (path === 'agents/profile') return { status: 404 };
    if (path !== 'statements') return { status: 400 };
    const given = JSON.parse(body) as ReceivedStatement | ReceivedStatement[];
    const list = [given].flat();
    if (method === 'PUT' && list[0]?.id !== url.searchParams.get('statementId')) return { status: 400 };
    this.arrived.push(...list.map(verbOf));
    const refused = launched.over || list.some((statement) => verbOf(statement) === this.refusedVerb);
    return refused ? { status: 403 } : this.#take(list, launched);
  }

  #giveToken(method: string | undefined, sessionId: string): Reply {
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
    return { status: 200, body: JSON.stringify(list.map(({ id }) => id)) };
  }

  #document({ method, headers }: IncomingMessage, key: string, body: string): Reply {
    const text = this.#documents.get(key);
    const tag = text === undefined ? '' : `"${createHash('sha1').update(text).digest('hex')}"`;
    if (method === 'GET') {
      const shown = { shown: tag, changed: tag.replace(/"$/, '-gzip"'), hidden: '' }[this.tags];
      return text === undefined ? { status: 404 } : { status: 200, body: text, tag: shown };
    }
    const ifMatch = this.tags === 'hidden' ? undefined : headers['if-match'];
    const ifNone = this.tags === 'hidden' ? undefined : headers['if-none-match'];
    if (method === 'PUT') {
      if (text !== undefined && !ifMatch && !ifNone) return { status: 409 };
      if ((ifMatch && ifMatch !== tag) || (ifNone && text !== undefined)) return { status: 412 };
    }
    const merged =
      method === 'POST' && text !== undefined ? { ...JSON.parse(text), ...JSON.parse(body) } : null;
    this.#documents.set(key, merged ? JSON.stringify(merged) : body);
    return { status: 204 };
  }
}

function documentKey(registration: string, stateId: string): string {
  return `${registration} ${stateId}`;
}
