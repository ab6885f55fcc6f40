// Serves the built course. No directory listing, no clean URLs: what works here works in an LMS.
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { listenOnFreePort } from './listen.ts';

const files = sirv(fileURLToPath(new URL('../dist', import.meta.url)), { etag: true });
const server = createServer((request, response) => {
  files(request, response, () => {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
    response.end('Deze pagina bestaat niet. Ga naar /index.html');
  });
});

const wanted = Number(process.env.PORT ?? 4321);
if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65_000) {
  console.error(`PORT moet een getal van 1 tot 65000 zijn, niet '${process.env.PORT}'.`);
  process.exit(1);
}
const port = await listenOnFreePort(server, wanted);
console.log(`\nSamen scherp staat klaar op http://localhost:${port}\nStoppen: Ctrl+C`);
