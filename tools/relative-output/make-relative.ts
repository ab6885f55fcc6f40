import { preloadModules } from './preload-modules.ts';
import { SiteFiles } from './resolve.ts';
import { rewriteCss } from './rewrite-css.ts';
import { rewriteHtml } from './rewrite-html.ts';

/**
 * The pages and style sheets of a build, made to work from any folder of any server: the website under a sub-path and, zipped, an
 * LMS package. Astro has no relative output of its own (withastro/astro#4229).
 * In: the path of every file from the site root, and the text of pages, style sheets and scripts by it. Out: the same texts, with
 * pages that also name their modules in the head. Throws with all links to a page or file that the build did not make.
 */
export function makeRelative(
  files: Iterable<string>,
  texts: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const site = new SiteFiles(files);
  const modules = new Map([...texts].filter(([file]) => file.endsWith('.js')));
  const relative = new Map<string, string>();
  for (const [file, text] of texts) relative.set(file, rewrite(file, text));
  if (site.broken.length > 0) {
    const list = site.broken.map(({ page, url }) => `  ${page}: ${url}`).join('\n');
    throw new Error(`These links lead to a page or file that the build did not make:\n${list}`);
  }
  return relative;

  function rewrite(file: string, text: string): string {
    if (file.endsWith('.css')) return rewriteCss(text, file, site);
    return file.endsWith('.html') ? preloadModules(rewriteHtml(text, file, site), file, modules) : text;
  }
}
