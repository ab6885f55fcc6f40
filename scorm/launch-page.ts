import { withImports } from '../tools/relative-output/preload-modules.ts';
import type { Standard } from './standards.ts';

/**
 * The launch page of a package, with the modules named in its head that talk to this kind of LMS, which the shell would ask for
 * only when it runs. On a slow network that saves a journey to the LMS and back. The page that the course opens with cannot
 * be fetched ahead: browsers keep what a frame shows apart. Its style sheets stand in it.
 * @param files what is in the package, by path
 */
export function nameAhead(
  html: string,
  files: ReadonlyMap<string, Uint8Array>,
  { runtime }: Standard,
): string {
  const scripts = new Map(
    [...files].filter(([path]) => path.endsWith('.js')).map(([path, bytes]) => [path, decode(bytes)]),
  );
  const ofLms = runtime === 'cmi5' ? /^assets\/cmi5(?:-launch)?\./ : /^assets\/scorm\./;
  const entries = [...scripts.keys()].filter((path) => ofLms.test(path));
  const links = [...withImports(entries, scripts)]
    .map((path) => `<link rel="modulepreload" href="${path}">`)
    .filter((link) => !html.includes(link));
  return html.replace('</head>', `${links.join('')}</head>`);
}

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
