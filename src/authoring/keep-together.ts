/** Joins a form of address to the initial behind it by a space that breaks no line: `meneer K.`. */
export function keepTogether(text: string): string {
  return text.replace(/\b([Mm](?:eneer|evrouw))\s(?=\p{Lu}\.)/gu, '$1\u00a0');
}
