/**
 * Words in a row: `a`, `a en b`, `a, b en c`. In: one word or more, and what stands before the last. Not `Intl.ListFormat`: to make
 * one takes a phone a tenth of a second.
 */
export function joinWords(words: readonly (string | number)[], conjunction: string): string {
  const before = words.slice(0, -1).join(', ');
  return (before && `${before} ${conjunction} `) + words.at(-1);
}
