import { describe, expect, it } from 'vitest';
import { BREAK } from '../../../src/authoring/language/mask-markup.ts';
import { splitSentences } from '../../../src/authoring/language/sentences.ts';

const words = (text: string): readonly string[] =>
  splitSentences(text).map((sentence) => sentence.words.join(' '));

describe('a sentence', () => {
  it('ends at its mark, also before a closing quote', () => {
    expect(words('‘Kom.’ Ze gaat? Ja!')).toEqual(['Kom', 'Ze gaat', 'Ja']);
  });

  it('does not end within a number or an abbreviation of one word', () => {
    expect(words('Het kost 2.5 euro per dag.')).toEqual(['Het kost 2 5 euro per dag']);
  });

  it('goes on over the end of a line, not over a blank one', () => {
    expect(words('Een zin\nover twee regels\n\nEn een kop')).toEqual([
      'Een zin over twee regels',
      'En een kop',
    ]);
  });

  it('ends where another piece of text begins', () => {
    expect(words(`Een kop${BREAK}Een alinea`)).toEqual(['Een kop', 'Een alinea']);
  });

  it('ends at a colon: what follows is read as a new one', () => {
    expect(words('Esra zegt: ‘Kom binnen.’')).toEqual(['Esra zegt', 'Kom binnen']);
  });

  it('tells where it begins', () => {
    expect(splitSentences('  Eén. Twee.').map(({ offset }) => offset)).toEqual([2, 7]);
  });
});
