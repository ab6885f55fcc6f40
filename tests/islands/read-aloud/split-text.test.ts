import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitText } from '../../../src/islands/read-aloud/split-text.ts';

const pieces = (text: string): string[] => splitText(text).map(({ start, end }) => text.slice(start, end));

describe('splitText', () => {
  it('gives the sentences, without the space around them', () => {
    expect(
      pieces('  Erken ze, en praat erover.\n‘Dat is goed,’ zegt Sem.  Meneer K. woont alleen. '),
    ).toEqual(['Erken ze, en praat erover.', '‘Dat is goed,’ zegt Sem.', 'Meneer K. woont alleen.']);
  });

  it('gives nothing where there is no word', () => {
    expect(pieces(' \n')).toEqual([]);
    expect(pieces('… –')).toEqual([]);
  });

  it('takes a breath after a comma in a long sentence, and at a space where there is none', () => {
    const half = 'woord '.repeat(20).trim();
    expect(pieces(`${half}, ${half}.`)).toEqual([`${half},`, `${half}.`]);
    expect(pieces(`${half} ${half}.`).length).toBe(2);
  });

  it('loses no letter, turns no order round, and keeps every piece short', () => {
    const text = fc.array(fc.constantFrom('grens', 'Wie?', 'nee.', 'a,', '…', '  ', 'x'.repeat(200), 'é'));
    fc.assert(
      fc.property(text, (words) => {
        const whole = words.join(' ');
        const letters = (some: string): string => some.replace(/[^\p{L}]/gu, '');
        expect(letters(pieces(whole).join(''))).toBe(letters(whole));
        for (const piece of pieces(whole)) expect(piece.length).toBeLessThanOrEqual(160);
      }),
    );
  });
});
