import { posix } from 'node:path';
import { editHtml, editProps } from '../tools/relative-output/edit-html.ts';

/**
 * Every file that is no page and that these pages need: named in an attribute or in the props of an island, or by such
 * a file itself (imports, also later ones, and `url()`). Rather one too many than one too few.
 * In: the pages by path, and the text of any file of the build. Out: paths, sorted.
 */
export function reachedFiles(
  pages: ReadonlyMap<string, string>,
  files: ReadonlyMap<string, Uint8Array>,
): readonly string[] {
  const reached = new Set<string>();
  const name = (from: string, url: string): void => {
    const path = resolveUrl(from, url);
    if (path.endsWith('.html') || !files.has(path) || reached.has(path)) return;
    reached.add(path);
    if (/\.(?:js|css|svg)$/.test(path)) visit(path, new TextDecoder().decode(files.get(path)));
  };
  const visit = (from: string, text: string): void => {
    for (const [, url = ''] of text.matchAll(/["'`]([\w./-]+\.\w+)["'`]/g)) name(from, url);
    for (const [, url = ''] of text.matchAll(/url\(\s*["']?([^"')]+)/g)) name(from, url);
  };
  for (const [page, html] of pages) {
    for (const url of urlsOf(html)) name(page, url);
    visit(page, html);
  }
  return [...reached].sort();
}

/** Where `url` leads from `page`: a path in the package, without what stands behind `?` or `#`. */
export function resolveUrl(page: string, url: string): string {
  const path = url.replace(/[?#].*$/s, '');
  return path === '' ? page : posix.normalize(posix.join(posix.dirname(page), path));
}

/** Every value that could be a URL: attributes, and the strings in props with the HTML in them. */
function urlsOf(html: string): readonly string[] {
  const urls: string[] = [];
  editHtml(html, {
    attribute({ tagName }, attribute, value) {
      if (attribute === 'srcset')
        urls.push(...value.split(',').map((part) => part.trim().split(/\s/)[0] ?? ''));
      else if (tagName === 'astro-island' && attribute === 'props') {
        editProps(value, (text) => {
          urls.push(...(text.includes('="') ? urlsOf(text) : [text]));
          return text;
        });
      } else if (!/\s/.test(value)) urls.push(value);
      return value;
    },
  });
  return urls;
}
