import { LmsRefusal } from './adapter.ts';
import { parseRecord } from './cmi5-json.ts';
import type { Cmi5Launch } from './cmi5-launch.ts';
import type { Statement } from './cmi5-statements.ts';

/** Longer than that, and the learner is told that the LMS does not answer. */
const MOST_WAIT_MS = 20_000;

export interface Answer {
  /** Of HTTP; 0 when no answer came. */
  readonly status: number;
  readonly text: string;
  readonly tag: string | null;
}

/** Whether a request did what it asked. */
export function isDone({ status }: Answer): boolean {
  return status >= 200 && status < 300;
}

interface Request {
  readonly method: 'GET' | 'PUT' | 'POST';
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The page may be gone before the answer comes. */
  readonly last?: boolean;
}

/** Takes the token from the address that gives it once (cmi5, 8.2). Throws `LmsRefusal`. */
export async function fetchToken(fetchUrl: string, send: typeof fetch): Promise<string> {
  const { text } = await request(send, fetchUrl, { method: 'POST' });
  const answer = parseRecord(text);
  const token = answer?.['auth-token'];
  if (typeof token === 'string' && token !== '') return token;
  const code = String(answer?.['error-code'] ?? '');
  throw new LmsRefusal(code === '1' ? 'in-use' : 'refused', `fetch: ${code}`);
}

/** The LMS's xAPI store (1.0.3), for one learner in one registration. Nothing throws. */
export class XapiStore {
  readonly #launch: Cmi5Launch;
  readonly #send: typeof fetch;
  readonly #headers: Readonly<Record<string, string>>;

  /** In: `token`, which goes nowhere but into the header of these requests. */
  constructor(launch: Cmi5Launch, token: string, send: typeof fetch) {
    this.#launch = launch;
    this.#send = send;
    this.#headers = { Authorization: `Basic ${token}`, 'X-Experience-API-Version': '1.0.3' };
  }

  putStatement(statement: Statement): Promise<Answer> {
    const body = JSON.stringify(statement);
    return this.#ask('statements', { statementId: statement.id }, { method: 'PUT', body });
  }

  /** All of them, or none. */
  postStatements(statements: readonly Statement[], last = false): Promise<Answer> {
    return this.#ask('statements', {}, { method: 'POST', body: JSON.stringify(statements), last });
  }

  getState(stateId: string): Promise<Answer> {
    return this.#ask('activities/state', this.#stateOf(stateId), { method: 'GET' });
  }

  putState(stateId: string, request: Omit<Request, 'method'> & { method: 'PUT' | 'POST' }): Promise<Answer> {
    return this.#ask('activities/state', this.#stateOf(stateId), request);
  }

  /** Read at every start because cmi5 (11) says so; the course has one language, and no sound by itself. */
  getPreferences(): Promise<Answer> {
    const agent = JSON.stringify(this.#launch.actor);
    return this.#ask('agents/profile', { agent, profileId: 'cmi5LearnerPreferences' }, { method: 'GET' });
  }

  #stateOf(stateId: string) {
    const { activityId, actor, registration } = this.#launch;
    return { activityId, agent: JSON.stringify(actor), registration, stateId };
  }

  #ask(path: string, query: Record<string, string>, { headers, ...rest }: Request): Promise<Answer> {
    const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
    const url = `${this.#launch.endpoint}${path}${pairs.length > 0 ? '?' : ''}${pairs.join('&')}`;
    return request(this.#send, url, { ...rest, headers: { ...this.#headers, ...headers } });
  }
}

async function request(
  send: typeof fetch,
  url: string,
  { method, body, headers, last }: Request,
): Promise<Answer> {
  try {
    const response = await send(url, {
      method,
      headers: { ...(body && { 'Content-Type': 'application/json' }), ...headers },
      ...(body && { body }),
      cache: 'no-store',
      ...(last ? { keepalive: true } : { signal: AbortSignal.timeout(MOST_WAIT_MS) }),
    });
    return { status: response.status, text: await response.text(), tag: response.headers.get('etag') };
  } catch {
    return { status: 0, text: '', tag: null };
  }
}
