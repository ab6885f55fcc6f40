import type { Notebook } from '../notebook.ts';
import { placeAt } from '../source-file.ts';
import type { MaskedFile } from './check-language.ts';
import type { AvoidedWord } from './word-list.ts';

/** Every use of a word that the course avoids, except where it is shown on purpose. */
export function checkAvoidedWords(file: MaskedFile, avoided: readonly AvoidedWord[], book: Notebook): void {
  for (const { word, instead, allowedIn } of avoided) {
    if (allowedIn.some((part) => file.path.includes(part))) continue;
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${toPattern(word)}(?![\\p{L}\\p{N}])`, 'giu');
    for (const match of file.masked.matchAll(pattern)) {
      book.report('avoided-word', placeAt(file, match.index), { name: match[0], instead });
    }
  }
}

/** White space may be a line break in the author's file. */
function toPattern(word: string): string {
  return word
    .split(/\s+/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+');
}
