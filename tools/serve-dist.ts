import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { root } from './install.mjs';
import { listenOnFreePort } from './listen.ts';

/**
 * Serves the built site at the root of a server of this machine, for a browser that a command drives.
 * In: the port, or the first to try. Out: the address, with a slash at its end, and how to stop.
 */
export async function serveDist(port: number): Promise<{ readonly site: string; close(): void }> {
  const files = sirv(join(root, 'dist'));
  const server = createServer((request, response) =>
    files(request, response, () => void response.writeHead(404).end()),
  );
  const site = `http://localhost:${await listenOnFreePort(server, port)}/`;
  return {
    site,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
