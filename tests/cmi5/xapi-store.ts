import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathOf, XapiRecords } from './xapi-records.ts';

/** An xAPI store is seldom on the site of the course; without `Expose` a browser shows no tag to the course. */
const ALLOWED = {
  'Access-Control-Allow-Methods': 'GET, PUT, POST',
  'Access-Control-Allow-Headers':
    'Authorization, Content-Type, X-Experience-API-Version, If-Match, If-None-Match',
};

/** A small LMS with an xAPI store, over HTTP. It can be down, and lose its answers. */
export class XapiStore extends XapiRecords {
  /** Every request, as `PUT activities/state`. */
  readonly requests: string[] = [];
  /** No connection. */
  down = false;
  /** Takes so many more requests without answering them. */
  answersToLose = 0;
  readonly #server: Server;

  constructor() {
    super();
    this.#server = createServer((request, response) => this.#receive(request, response));
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.address = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  async #receive(request: IncomingMessage, response: ServerResponse) {
    const { method = '', headers } = request;
    const url = new URL(request.url ?? '', 'http://store');
    this.requests.push(`${method} ${pathOf(url)}`);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    if (this.down) return request.socket.destroy();
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Expose-Headers', 'ETag');
    if (method === 'OPTIONS') return response.writeHead(204, ALLOWED).end();
    const header = (name: string) => headers[name]?.toString();
    const body = Buffer.concat(chunks).toString();
    const { status, body: text = '', tag } = this.answer({ method, url, header, body });
    if (this.answersToLose > 0) {
      this.answersToLose -= 1;
      return request.socket.destroy();
    }
    return response.writeHead(status, tag ? { etag: tag } : {}).end(text);
  }
}
