import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import type { CmiData, LessonMode } from './attempt.ts';
import type { LearnerRecords } from './learner-records.ts';
import type { OpenedPackage } from './open-packages.ts';
import { serveScript } from './serve-script.ts';

/** What the player's page sends at a commit and at the end. */
export interface CommitRequest {
  readonly changes: CmiData;
  readonly final: boolean;
}

/**
 * The local LMS:
 * - `/` its pages, `/lms/*` their scripts, `/cursus/<package>/*` the files of a package
 * - `/api/pakketten`, `/api/<package>/stand`, `/api/<package>/start?modus=`, `/api/<package>/opslaan`,
 *   `/api/<package>/nieuwe-poging`
 */
export function createPlayServer(packages: readonly OpenedPackage[], records: LearnerRecords): Server {
  const pages = sirv(fileURLToPath(new URL('./ui/', import.meta.url)), { dev: true });
  // No guessed extensions and no folder index: an LMS answers 404 to both.
  const courses = new Map(
    packages.map(({ id, folder }) => [id, sirv(folder, { dev: true, extensions: [] })]),
  );
  return createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const [, area = '', id = '', action = ''] = url.pathname.split('/');
    const script = area === 'lms' ? serveScript(url.pathname) : null;
    if (script !== null) return send(response, 200, 'text/javascript', script);
    const course = area === 'cursus' ? courses.get(id) : undefined;
    if (course) {
      request.url = url.pathname.slice(`/cursus/${id}`.length);
      return course(request, response, () => notFound(response));
    }
    if (area !== 'api') return pages(request, response, () => notFound(response));
    const answer = await answerApi(packages, records, { id, action, url, request });
    return answer === null
      ? notFound(response)
      : send(response, 200, 'application/json', JSON.stringify(answer));
  });
}

interface ApiRequest {
  readonly id: string;
  readonly action: string;
  readonly url: URL;
  readonly request: IncomingMessage;
}

async function answerApi(
  packages: readonly OpenedPackage[],
  records: LearnerRecords,
  { id, action, url, request }: ApiRequest,
): Promise<unknown> {
  if (id === 'pakketten') return packages.map(({ folder: _folder, ...shown }) => shown);
  const opened = packages.find((candidate) => candidate.id === id);
  if (!opened) return null;
  if (action === 'stand') return records.get(id);
  if (request.method !== 'POST') return null;
  if (action === 'start') return records.launch(id, toMode(url.searchParams.get('modus')), opened.standard);
  if (action === 'nieuwe-poging') records.startNewAttempt(id);
  else if (action === 'opslaan') {
    const { changes, final } = JSON.parse(await readBody(request)) as CommitRequest;
    records.commit(id, changes, final);
  } else return null;
  return records.get(id);
}

function toMode(text: string | null): LessonMode {
  return text === 'browse' || text === 'review' ? text : 'normal';
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += chunk;
  return body;
}

function send(response: ServerResponse, status: number, type: string, body: string) {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' });
  response.end(body);
}

function notFound(response: ServerResponse) {
  send(response, 404, 'text/plain', 'Deze pagina bestaat niet.');
}
