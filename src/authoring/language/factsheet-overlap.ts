import type { Notebook } from '../notebook.ts';
import { placeAt } from '../source-file.ts';
import type { MaskedFile } from './check-language.ts';
import FACTSHEET_RUNS from './factsheet-runs.json' with { type: 'json' };
import { BREAK } from './mask-markup.ts';

/** So many words in a row, the same as in the factsheet, are no longer our own. */
export const RUN = 6;

const runs = new Set(FACTSHEET_RUNS);

/** Every run of words that the factsheet has too. Overlapping runs are one finding. */
export function checkFactsheetOverlap(file: MaskedFile, book: Notebook): void {
  for (const part of file.masked.matchAll(new RegExp(`[^${BREAK}]+`, 'g'))) {
    const words = [...part[0].matchAll(/[\p{L}\p{N}]+/gu)];
    let until = -1;
    for (let first = 0; first + RUN <= words.length; first++) {
      const run = words.slice(first, first + RUN).map(([word]) => word);
      if (!runs.has(hashRun(run))) continue;
      if (first > until) {
        const offset = part.index + (words[first]?.index ?? 0);
        book.report('factsheet-overlap', placeAt(file, offset), { name: run.join(' ') });
      }
      until = first + RUN - 1;
    }
  }
}

/**
 * A number for a run of words, whatever their case and accents, that does not give the words back.
 * Source: cyrb53, a public-domain string hash of 53 bits; with a thousand runs a false hit is not to be expected.
 */
export function hashRun(words: readonly string[]): string {
  const text = words.join(' ').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
