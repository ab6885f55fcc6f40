import { posix } from 'node:path';

/**
 * `html` with its style sheets in the page itself, each where its link stood. A sheet for one medium only stays a link.
 * In: the path of the page, and the text of a sheet by its path from the site root. What it does not know stays a link too.
 */
export function inlineSheets(
  html: string,
  page: string,
  sheetAt: (path: string) => string | undefined,
): string {
  const folder = posix.dirname(page);
  return html.replace(/<link rel="stylesheet" href="([^"]+)">/g, (link, url: string) => {
    const path = posix.join(folder, url);
    const css = sheetAt(path);
    return css === undefined ? link : `<style>${moveUrls(css, posix.dirname(path), folder)}</style>`;
  });
}

/** `css` with its relative URLs as they are seen from another folder. */
function moveUrls(css: string, from: string, to: string): string {
  return css.replace(
    /url\(\s*(["']?)(?![a-z]+:|[/#])([^"')]+)\1\s*\)/g,
    (_, quote: string, url: string) => `url(${quote}${posix.relative(to, posix.join(from, url))}${quote})`,
  );
}
