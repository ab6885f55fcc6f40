import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a source answers to a request, before it is made small. */
export interface Answer {
  readonly type: string;
  readonly body: Uint8Array;
  readonly cache: string;
}
/** Out: `null` for what is not there. */
export type Source = (path: string, request: IncomingMessage) => Promise<Answer | null>;

/** A server on a free port of this machine. */
export interface Served {
  readonly url: string;
  close(): void;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};
const SMALL_ALREADY = /^(?:image\/(?!svg)|font\/)/;
const HASHED = /\/assets\/.+\.[\w-]{8}\.\w+$/;

/** A built site as a static host serves it: files with a hash are kept for ever, the rest for ten minutes, as GitHub Pages has it. */
export function folderSource(folder: string): Source {
  return async (path) => {
    const body = await readFile(join(folder, path)).catch(() => null);
    if (body === null) return null;
    const cache = HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'max-age=600';
    return { type: TYPES[extname(path)] ?? 'application/octet-stream', body, cache };
  };
}

/** Serves `source` over HTTP/1.1 with gzip. Nothing is made small twice: that would count as the server's time. */
export async function serve(source: Source): Promise<Served> {
  const small = new Map<string, Uint8Array>();
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const answer = await source(path, request).catch(() => null);
    if (answer === null) {
      response.writeHead(404).end();
      return;
    }
    const zip = !SMALL_ALREADY.test(answer.type);
    response.writeHead(200, {
      'content-type': answer.type,
      'cache-control': answer.cache,
      ...(zip ? { 'content-encoding': 'gzip' } : {}),
    });
    response.end(zip ? toSmall(path, answer.body) : answer.body);
  });
  const url = await listen(server);
  return { url, close: () => server.close() };

  function toSmall(path: string, body: Uint8Array): Uint8Array {
    const known = small.get(path);
    if (known && !path.startsWith('/api/')) return known;
    const made = gzipSync(body, { level: 9 });
    small.set(path, made);
    return made;
  }
}

/** Starts `server` on a free port. Out: its address. */
export async function listen(server: Server): Promise<string> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
