import { posix } from 'node:path';

/**
 * `html` with a `modulepreload` for every module its islands need, imports of imports included.
 * Without it the browser learns of each module only when the one before has arrived: measured on a slow phone network,
 * that chain costs more than all the bytes together.
 * @param modules the text of every emitted script by its path relative to the site root
 */
export function preloadModules(html: string, page: string, modules: ReadonlyMap<string, string>): string {
  const folder = posix.dirname(page);
  const wanted = new Set<string>();
  const visit = (module: string): void => {
    const source = modules.get(module);
    if (source === undefined || wanted.has(module)) return;
    wanted.add(module);
    for (const [, specifier = ''] of source.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)) {
      visit(posix.join(posix.dirname(module), specifier));
    }
  };
  for (const [, url = ''] of html.matchAll(/(?:component-url|renderer-url)="([^"]+)"/g)) {
    visit(posix.join(folder, url));
  }
  const links = [...wanted]
    .sort()
    .map(
      (module) => `<link rel="modulepreload" href="${posix.relative(folder === '.' ? '' : folder, module)}">`,
    );
  return links.length === 0 ? html : html.replace('</head>', `${links.join('')}</head>`);
}
