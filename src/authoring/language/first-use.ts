import type { Term } from '../../domain/course.ts';
import type { Lesson } from '../../domain/lesson.ts';
import type { Notebook } from '../notebook.ts';
import { placeAt } from '../source-file.ts';
import type { MaskedFile } from './check-language.ts';

/**
 * Every term of the lesson that its running text `file` uses before linking it to the glossary, and every term that
 * none of the `sources` (the lesson's files and the dated facts) links to.
 */
export function checkFirstUse(
  file: MaskedFile,
  sources: readonly MaskedFile[],
  lesson: Lesson,
  terms: readonly Term[],
  book: Notebook,
): void {
  const body = /^---\r?\n[\s\S]*?\n---/.exec(file.text)?.[0].length ?? 0;
  for (const id of lesson.terms) {
    const term = terms.find((candidate) => candidate.id === id);
    const linkedAt = file.text.indexOf(`(begrip:${id})`, body);
    const usedAt = term ? findUse(file, term.term, body) : -1;
    const linkStart = linkedAt < 0 ? -1 : file.text.lastIndexOf('[', linkedAt);
    if (usedAt >= 0 && (linkStart < 0 || usedAt < linkStart))
      book.report('missing-term-link', placeAt(file, usedAt), { name: term?.term ?? id, id });
    else if (!sources.some(({ text }) => text.includes(`(begrip:${id})`)))
      book.report('unused-term', placeAt(file, 0), { name: term?.term ?? id, id });
  }
}

/** Where a term first stands unlinked, also with an ending (spanning, spanningen); headings and tags do not count. */
function findUse({ masked, text }: MaskedFile, term: string, from: number): number {
  const pattern = new RegExp(`(?<![\\p{L}-])${term}(?:en|s|e|n|'s)?(?![\\p{L}-])`, 'giu');
  pattern.lastIndex = from;
  for (let match = pattern.exec(masked); match; match = pattern.exec(masked)) {
    const line = text.slice(text.lastIndexOf('\n', match.index) + 1, match.index);
    const isLinked = /^[^[\]\n]*\]\(begrip:/.test(text.slice(match.index));
    if (!isLinked && !/^\s*[#<]/.test(line)) return match.index;
  }
  return -1;
}
