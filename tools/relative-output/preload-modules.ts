import { posix } from 'node:path';

/**
 * `html` with a `modulepreload` for every module its islands and scripts need, imports of imports included.
 * Without it the browser learns of each module only when the one before has arrived: measured on a slow phone network,
 * that chain costs more than all the bytes together.
 * @param modules the text of every emitted script by its path relative to the site root
 */
export function preloadModules(html: string, page: string, modules: ReadonlyMap<string, string>): string {
  const folder = posix.dirname(page);
  // A script in a template runs later, if at all.
  const shown = html.replace(/<template\b[\s\S]*?<\/template>/g, '');
  const named = [
    ...shown.matchAll(/(?:component-url|renderer-url)="([^"]+)"/g),
    ...shown.matchAll(/<script type="module" src="([^"]+)"/g),
  ].map(([, url = '']) => posix.join(folder, url));
  const links = [...withImports(named, modules)]
    .sort()
    .map(
      (module) => `<link rel="modulepreload" href="${posix.relative(folder === '.' ? '' : folder, module)}">`,
    );
  return links.length === 0 ? html : html.replace('</head>', `${links.join('')}</head>`);
}

/** These modules and all that they import at once, by path; what is not among `modules` is left out. */
export function withImports(
  entries: readonly string[],
  modules: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const wanted = new Set<string>();
  const visit = (module: string): void => {
    const source = modules.get(module);
    if (source === undefined || wanted.has(module)) return;
    wanted.add(module);
    for (const [, specifier = ''] of source.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)) {
      visit(posix.join(posix.dirname(module), specifier));
    }
  };
  entries.forEach(visit);
  return wanted;
}
