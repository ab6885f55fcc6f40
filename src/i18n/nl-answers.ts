/** Dutch words of the folded answers, which exist as HTML only: kept apart so that no browser loads them. */
export const answersText = {
  between: (from: string, to: string) => `Van ${from} tot en met ${to}`,
  or: 'of',
  fits: 'Past',
  fitsNot: 'Past niet',
  model: 'Een mogelijk antwoord:',
} as const;
