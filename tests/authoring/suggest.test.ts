import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, suggest } from '../../src/authoring/suggest.ts';

const word = fc.stringMatching(/^[a-z]{4,12}$/);

describe('suggest', () => {
  it('finds the name behind one swapped, missing, extra or wrong letter', () => {
    const known = ['Scenario', 'Reflectie', 'Misvatting'];
    expect(['Scenraio', 'Scenrio', 'Sceenario', 'Scenatio'].map((slip) => suggest(slip, known))).toEqual(
      Array(4).fill('Scenario'),
    );
  });

  it('suggests nothing when no name is near', () => {
    expect(suggest('tijger', ['Scenario', 'Reflectie'])).toBeNull();
  });

  it('never offers another number for a number', () => {
    expect(suggest('les-6', ['les-1', 'les-2'])).toBeNull();
    expect(suggest('lse-1', ['les-1', 'les-2'])).toBe('les-1');
  });

  it('measures no distance to the word itself, and the same distance both ways', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, a)).toBe(0);
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  it('counts two swapped neighbours as one slip', () => {
    fc.assert(
      fc.property(word, fc.nat(2), (text, at) => {
        const swapped = text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2);
        expect(editDistance(text, swapped)).toBe(text[at] === text[at + 1] ? 0 : 1);
      }),
    );
  });
});
