import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Bytes over the wire of one page's first view, by kind. Text counts gzipped, fonts as they are; styles in the page are CSS. */
export interface PageWeight {
  readonly html: number;
  readonly script: number;
  readonly css: number;
  /** The style sheet for paper: browsers fetch it last and draw nothing with it, so it is not part of the first view. */
  readonly paper: number;
  readonly fonts: number;
  /** Every file that counts, relative to the site root. */
  readonly files: readonly string[];
}

/**
 * Weighs a built page: its HTML, every module it names or that those import, inline scripts, style sheets,
 * and the typefaces of the house, which are in the styles of every page.
 * @param page path relative to the site root, e.g. `lessen/les-1.html`
 */
export function weighPage(page: string): PageWeight {
  const html = readFileSync(DIST + page, 'utf8');
  const folder = posix.dirname(page);
  const resolve = (url: string): string => posix.normalize(posix.join(folder, url));
  const linked = (pattern: RegExp): string[] =>
    [...html.matchAll(pattern)].map(([, url = '']) => resolve(url));

  const modules = withImports([
    ...linked(/<link[^>]+rel="?modulepreload"?[^>]*href="([^"]+)"/g),
    ...linked(/<script[^>]+src="([^"]+)"/g),
    ...linked(/(?:component-url|renderer-url)="([^"]+)"/g),
  ]);
  const inline = [...html.matchAll(/<script(?![^>]*(?:src=|application\/))[^>]*>([\s\S]*?)<\/script>/g)]
    .map(([, code = '']) => code)
    .join('\n');
  const paper = linked(/<link[^>]+href="([^"]+)" media="print"/g);
  const sheets = [...new Set(linked(/<link[^>]+rel="?stylesheet"?[^>]*href="([^"]+)"/g))].filter(
    (file) => !paper.includes(file),
  );
  // A page links its style sheets or, where all must come in one journey, has them in itself.
  const inPage = sheets.length > 0 ? [] : [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)];
  const css = inPage.map(([, text = '']) => text).join('\n');
  const styles = [css, ...sheets.map((file) => readFileSync(DIST + file, 'utf8'))].join('\n');
  const rest = inPage.reduce((text, [, style = '']) => text.replace(style, ''), html);
  const faces = [...styles.matchAll(/@font-face\s*\{[^}]*Scherp[^}]*url\(([^)]*?([^/)]+\.woff2))\)[^}]*\}/g)];
  const fonts = [...new Set(faces.map(([, , name = '']) => `assets/${name}`))];
  return {
    html: gzip(rest),
    script: sum(modules) + gzip(inline),
    css: sum(sheets) + (css === '' ? 0 : gzip(css)),
    paper: sum(paper),
    fonts: fonts.reduce((bytes, file) => bytes + readFileSync(DIST + file).length, 0),
    files: [page, ...modules, ...sheets, ...fonts],
  };
}

function withImports(entries: readonly string[]): string[] {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file) || !existsSync(DIST + file)) return;
    seen.add(file);
    const code = readFileSync(DIST + file, 'utf8');
    for (const [, specifier = ''] of code.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)) {
      visit(posix.join(posix.dirname(file), specifier));
    }
  };
  entries.forEach(visit);
  return [...seen];
}

const gzip = (text: string): number => gzipSync(text, { level: 9 }).length;
const sum = (files: readonly string[]): number =>
  files.reduce((bytes, file) => bytes + gzip(readFileSync(DIST + file, 'utf8')), 0);
