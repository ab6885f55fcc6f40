import { posix } from 'node:path';
import { withImports } from '../tools/relative-output/preload-modules.ts';
import type { Scope } from './scopes.ts';
import type { Standard } from './standards.ts';

/**
 * The launch page of a package, with what it will need named in its head: the modules that talk to this kind of LMS, which
 * the shell would ask for only when it runs, and the style sheets of the page that the course opens with. On a slow
 * network each of the two saves a journey to the LMS and back. The page itself cannot be fetched ahead: browsers keep what a
 * frame shows apart.
 * @param files what is in the package, by path
 */
export function nameAhead(
  html: string,
  files: ReadonlyMap<string, Uint8Array>,
  { runtime }: Standard,
  scope: Scope,
): string {
  const scripts = new Map(
    [...files].filter(([path]) => path.endsWith('.js')).map(([path, bytes]) => [path, decode(bytes)]),
  );
  const ofStandard = new RegExp(`^assets/${runtime}(?:-launch)?\\.[\\w-]+\\.js$`);
  const entries = [...scripts.keys()].filter((path) => ofStandard.test(path));
  const links = [
    ...[...withImports(entries, scripts)].map((path) => `<link rel="modulepreload" href="${path}">`),
    ...sheetsOf(firstPage(scope), files).map((path) => `<link rel="prefetch" href="${path}" as="style">`),
  ].filter((link) => !html.includes(link));
  return html.replace('</head>', `${links.join('')}</head>`);
}

/** As `startPage` in src/tracking has it for who begins. */
function firstPage({ kind, id }: Scope): string {
  return kind === 'lesson' ? `lessen/${id}.html` : 'index.html';
}

function sheetsOf(page: string, files: ReadonlyMap<string, Uint8Array>): readonly string[] {
  return [...decode(files.get(page)).matchAll(/<link rel="stylesheet" href="([^"]+)"(?! media)/g)].map(
    ([, url = '']) => posix.join(posix.dirname(page), url),
  );
}

const decode = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
