import { posix } from 'node:path';

/** For one medium only it says so, and is none of these. */
const SHEET = /<link rel="stylesheet" href="([^"]+)">/g;

/** What is known of style sheets, each by its path from the site root. */
export interface KnownSheets {
  textOf(path: string): string | undefined;
  /** Other pages link it. */
  isShared(path: string): boolean;
}

/** The style sheets that a page links, by their path from the site root. In: `page`, its own path. */
export function linkedSheets(html: string, page: string): readonly string[] {
  return [...html.matchAll(SHEET)].map(([, url = '']) => posix.join(posix.dirname(page), url));
}

/**
 * `html` with its style sheets in the page itself, each where its link stood. What other pages link is named at the end of the head,
 * to be fetched later. A sheet for one medium only stays a link, and so does one that is not known. In: the path of the page.
 */
export function inlineSheets(html: string, page: string, sheets: KnownSheets): string {
  const folder = posix.dirname(page);
  const later: string[] = [];
  const inlined = html.replace(SHEET, (link, url: string) => {
    const path = posix.join(folder, url);
    const css = sheets.textOf(path);
    if (css === undefined) return link;
    if (sheets.isShared(path)) later.push(`<link rel="prefetch" href="${url}" as="style">`);
    return `<style>${moveUrls(css, posix.dirname(path), folder)}</style>`;
  });
  return inlined.replace('</head>', () => `${later.join('')}</head>`);
}

/** `css` with its relative URLs as they are seen from another folder. */
function moveUrls(css: string, from: string, to: string): string {
  return css.replace(
    /url\(\s*(["']?)(?![a-z]+:|[/#])([^"')]+)\1\s*\)/g,
    (_, quote: string, url: string) => `url(${quote}${posix.relative(to, posix.join(from, url))}${quote})`,
  );
}
