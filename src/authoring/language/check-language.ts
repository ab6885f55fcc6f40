import { compareFindings, type Finding } from '../finding.ts';
import { Notebook } from '../notebook.ts';
import type { ContentResult } from '../read-content.ts';
import type { SourceFile } from '../source-file.ts';
import { checkAvoidedWords } from './avoided-words.ts';
import { checkFactsheetOverlap } from './factsheet-overlap.ts';
import { checkFirstUse } from './first-use.ts';
import { maskMarkup } from './mask-markup.ts';
import { checkSentenceLength } from './sentence-length.ts';
import { readWordList, type WordList } from './word-list.ts';

/** A file with a copy of its text in which only a reader's words are left, at the same offsets. */
export interface MaskedFile extends SourceFile {
  readonly masked: string;
}

export interface LanguageCheck {
  readonly findings: readonly Finding[];
  readonly words: WordList;
  readonly files: readonly MaskedFile[];
}

/**
 * Looks at the course's Dutch: length of sentences, words to avoid, runs of words taken from the factsheet, terms that
 * are not linked where they first stand. Style, so never an error. Spelling is a step of its own: it needs a dictionary.
 */
export function checkLanguage(
  files: readonly SourceFile[],
  { lessons, course, folders, findings }: ContentResult,
): LanguageCheck {
  const book = new Notebook();
  const words = readWordList(files, book);
  const masked = files
    .filter(({ path }) => /\.(mdx?|ya?ml)$/.test(path) && !path.endsWith('/woorden.yaml'))
    .map((file) => ({ ...file, masked: maskMarkup(file) }));
  for (const file of masked) {
    checkSentenceLength(file, book);
    checkAvoidedWords(file, words.avoided, book);
    checkFactsheetOverlap(file, book);
  }
  for (const lesson of lessons) {
    const folder = `${folders.get(lesson.id)}/`;
    const sources = masked.filter(({ path }) => path.startsWith(folder) || path.endsWith('/feiten.yaml'));
    const file = sources.find(({ path }) => path === `${folder}les.mdx`);
    // A misspelled link may be the one that is missed.
    const unclear = findings.some(
      ({ code, file: path }) => code === 'unknown-term' && path.startsWith(folder),
    );
    if (file && !unclear) checkFirstUse(file, sources, lesson, course.terms, book);
  }
  return { findings: book.findings.toSorted(compareFindings), words, files: masked };
}
