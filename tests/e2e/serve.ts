// Serves dist/ under a deep path, without directory index and without clean URLs, as the strictest LMS does.
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const prefix = process.env.COURSE_PATH ?? '';
const files = sirv(fileURLToPath(new URL('../../dist', import.meta.url)), { extensions: [], dev: true });

createServer((request, response) => {
  const notFound = (): void => {
    response.writeHead(404).end();
  };
  const path = request.url ?? '';
  if (!path.startsWith(`${prefix}/`) || path.split('?')[0]?.endsWith('/')) return notFound();
  request.url = path.slice(prefix.length);
  files(request, response, notFound);
}).listen(Number(process.env.PORT));
