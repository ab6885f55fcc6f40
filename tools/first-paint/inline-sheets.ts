import { posix } from 'node:path';

/**
 * `html` with its style sheets in the page itself, each where its link stood, and named at the end of the head to be
 * fetched later, for the pages that link them. A sheet for one medium only stays a link.
 * In: the path of the page, and the text of a sheet by its path from the site root. What it does not know stays a link too.
 */
export function inlineSheets(
  html: string,
  page: string,
  sheetAt: (path: string) => string | undefined,
): string {
  const folder = posix.dirname(page);
  const later: string[] = [];
  const inlined = html.replace(/<link rel="stylesheet" href="([^"]+)">/g, (link, url: string) => {
    const path = posix.join(folder, url);
    const css = sheetAt(path);
    if (css === undefined) return link;
    later.push(`<link rel="prefetch" href="${url}" as="style">`);
    return `<style>${moveUrls(css, posix.dirname(path), folder)}</style>`;
  });
  return inlined.replace('</head>', `${later.join('')}</head>`);
}

/** `css` with its relative URLs as they are seen from another folder. */
function moveUrls(css: string, from: string, to: string): string {
  return css.replace(
    /url\(\s*(["']?)(?![a-z]+:|[/#])([^"')]+)\1\s*\)/g,
    (_, quote: string, url: string) => `url(${quote}${posix.relative(to, posix.join(from, url))}${quote})`,
  );
}
