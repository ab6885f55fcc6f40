import { BREAK } from './mask-markup.ts';

/** A sentence of a masked text: its words as they stand, and where it begins. */
export interface Sentence {
  readonly words: readonly string[];
  readonly offset: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

/**
 * The sentences of a masked text. A sentence ends at `.`, `!`, `?`, `:` or `…` that is followed by space, at a blank
 * line, and at a `BREAK`. Speech within a sentence ends with its own mark: that is how it is read, too.
 */
export function splitSentences(masked: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const part of masked.matchAll(
    new RegExp(`(?:(?![.!?:…][’'”")*]*(?:\\s|$|${BREAK}))(?!\\n[ \\t]*\\n)[^${BREAK}])+`, 'g'),
  )) {
    const words = [...part[0].matchAll(WORD)];
    const [first] = words;
    if (first) sentences.push({ words: words.map(([word]) => word), offset: part.index + first.index });
  }
  return sentences;
}
