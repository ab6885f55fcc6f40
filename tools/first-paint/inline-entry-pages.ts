import { inlineSheets, linkedSheets } from './inline-sheets.ts';

/**
 * The pages that a learner is sent to from elsewhere, an LMS or a mail, and that must be there in one journey; and the shell, where
 * one file less is one that the others need not wait for.
 */
const ENTRY_PAGE = /^(?:index|eindtoets|lms|lessen\/[^/]+)\.html$/;

/**
 * Puts the style sheet of an entry page into it. A browser draws nothing before it has the style sheet, and asks for that only when
 * it has read the page: on a slow network this second journey takes as long as all the rest of the first view. It costs 9 kB for
 * each such page; other pages share their files.
 * In and out: the text of pages and style sheets by their path from the site root, with relative URLs.
 */
export function inlineEntryPages(texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const shared = new Set(
    [...texts]
      .filter(([file]) => file.endsWith('.html') && !ENTRY_PAGE.test(file))
      .flatMap(([page, html]) => linkedSheets(html, page)),
  );
  const sheets = {
    textOf: (path: string) => texts.get(path),
    isShared: (path: string) => shared.has(path),
  };
  return new Map(
    [...texts].map(([file, text]) => [file, ENTRY_PAGE.test(file) ? inlineSheets(text, file, sheets) : text]),
  );
}
