import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';
import { root } from '../../tools/install.mjs';
import { listenOnFreePort } from '../../tools/listen.ts';

/** The built site on a server of its own, which can get a newer version. */
export async function startSite() {
  let version = 1;
  const files = sirv(`${root}/dist`, { dev: true });
  const server = createServer((request, response) => {
    if (request.url !== '/sw.js') return files(request, response, () => void response.writeHead(404).end());
    // Another byte makes another service worker of it, as any changed page does.
    response.writeHead(200, { 'content-type': 'text/javascript' });
    response.end(`${readFileSync(`${root}/dist/sw.js`, 'utf8')}// ${version}`);
  });
  const url = `http://127.0.0.1:${await listenOnFreePort(server, 4700)}/`;
  return {
    url,
    renew: () => {
      version += 1;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
