import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BREAK, maskMarkup } from '../../../src/authoring/language/mask-markup.ts';

const read = (path: string, text: string): string =>
  maskMarkup({ path, text })
    .replaceAll(BREAK, '|')
    .replace(/[ \n]+/g, ' ')
    .replace(/ ?(\| ?)+/g, '|')
    .trim();

describe('what is left of an author’s text', () => {
  it('is what a learner reads, without ids, effects, links and roles', () => {
    const text = [
      '## De stilte {#stilte}',
      'Waar: Dinsdag',
      '',
      '{opsporing} Hij noemt een [grens](begrip:grens).',
      '',
      '- [**Vragen** stellen.](#einde) (vertrouwen +1, grens) {#a}',
      '  > Het helpt.',
    ].join('\n');
    expect(read('a/scenario.md', text)).toBe(
      '|De stilte|Dinsdag Hij noemt een grens .|Vragen stellen. Het helpt.',
    );
  });

  it('drops fields and conditions that only the course reads', () => {
    expect(read('a/toets.md', 'Doel: 1.2\nSoort: enkel\nHint: Kijk nog eens.\n')).toBe('|Kijk nog eens.');
  });

  it('keeps the attributes of tags that are shown, and no others', () => {
    expect(
      read('a/les.mdx', '<Voorbeeld titel="Twee tempo’s" bron="factsheet">\n\nTekst.\n\n</Voorbeeld>'),
    ).toBe('|Twee tempo’s|Tekst.|');
  });

  it('keeps the values of YAML that are shown, and no keys, ids or numbers', () => {
    const yaml =
      'id: les-1\ntitel: "Zeg het"\nleden:\n  - { naam: Esra, id: x }\n# opmerking\ntekst: >-\n  Eén zin.\n';
    expect(read('a.yaml', yaml)).toBe('|Zeg het|Esra|Eén zin.');
  });

  it('has every word at the place where the author wrote it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aB é.:-[](){}<>#*>\n"\'|&') }), (text) => {
        for (const path of ['a.yaml', 'a.md', 'a.mdx']) {
          const masked = maskMarkup({ path, text });
          expect(masked).toHaveLength(text.length);
          for (let i = 0; i < text.length; i++)
            if (![' ', BREAK].includes(masked[i] ?? '')) expect(masked[i]).toBe(text[i]);
        }
      }),
    );
  });
});
