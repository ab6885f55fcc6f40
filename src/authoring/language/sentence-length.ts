import type { Notebook } from '../notebook.ts';
import { placeAt } from '../source-file.ts';
import type { MaskedFile } from './check-language.ts';
import { splitSentences } from './sentences.ts';

/** The hard stop of the house style; plain Dutch (B1) asks for about twelve on average. */
export const MOST_WORDS = 20;

/** Titles of sources are as long as their makers made them. */
const TITLES = /\/bronnen\.yaml$/;

/** Every sentence over the limit. */
export function checkSentenceLength(file: MaskedFile, book: Notebook): void {
  if (TITLES.test(file.path)) return;
  for (const { words, offset } of splitSentences(file.masked)) {
    if (words.length <= MOST_WORDS) continue;
    const start = words.slice(0, 4).join(' ');
    book.report('long-sentence', placeAt(file, offset), { name: start, words: words.length });
  }
}
