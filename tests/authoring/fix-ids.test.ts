import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixIds, slugOf } from '../../src/authoring/fix-ids.ts';
import { readContent } from '../../src/authoring/read-content.ts';
import { extendRegister, REGISTER_PATH } from '../../src/authoring/register.ts';
import type { SourceFile } from '../../src/authoring/source-file.ts';
import { readFindingFixture, readMiniCourse, TODAY } from './read-fixture.ts';

const QUIZ = 'content/nl/lessen/01-mini/toets.md';
const LESSON = 'content/nl/lessen/01-mini/les.mdx';
const ID = / \{#[a-z0-9-]+\}/g;

/** The course after `--fix`. */
function fixed(files: readonly SourceFile[]): SourceFile[] {
  const changed = fixIds(files, TODAY);
  return [...files.filter(({ path }) => !changed.some((file) => file.path === path)), ...changed];
}

function textOf(files: readonly SourceFile[], path: string): string {
  return files.find((file) => file.path === path)?.text ?? '';
}

describe('--fix', () => {
  it('changes nothing in a course where nothing is missing', () => {
    expect(fixIds(readMiniCourse(), TODAY)).toEqual([]);
  });

  it('gives every heading, answer and choice an id, after which the check is content', () => {
    const bare = readMiniCourse().map((file) =>
      file.path === REGISTER_PATH ? { ...file, text: '{}\n' } : { ...file, text: stripIds(file) },
    );
    const result = fixed(bare);
    expect(readContent(result, TODAY).findings).toEqual([]);
    expect(textOf(result, QUIZ)).toContain('## Wat speelt hier? {#wat-speelt-hier}');
    expect(textOf(result, QUIZ)).toContain('- [ ] Ruzie. {#b}\n');
    expect(JSON.parse(textOf(result, REGISTER_PATH))).toEqual({
      'les-1/wat-speelt-hier': 0,
      'les-1/mini': 1,
      'les-1/casus': 2,
    });
  });

  it('leaves every other byte as it was', () => {
    const bare = readMiniCourse().map((file) => ({ ...file, text: stripIds(file) }));
    for (const file of fixIds(bare, TODAY)) {
      if (file.path !== REGISTER_PATH)
        expect(file.text.replace(ID, '')).toBe(textOf(bare, file.path).replace(ID, ''));
    }
  });

  it('does nothing the second time', () => {
    const bare = readMiniCourse().map((file) => ({ ...file, text: stripIds(file) }));
    expect(fixIds(fixed(bare), TODAY)).toEqual([]);
  });

  it('takes the letter after the last one, so that a removed answer never comes back as another', () => {
    const files = readMiniCourse().map((file) =>
      file.path === QUIZ ? { ...file, text: file.text.replace('{#a}', '{#c}').replace(' {#b}', '') } : file,
    );
    expect(textOf(fixed(files), QUIZ)).toContain('Ruzie. {#d}');
  });

  it('gives two headings of the same words two ids', () => {
    const [, question = ''] = /(## Wat speelt hier\?[\s\S]*)$/.exec(textOf(readMiniCourse(), QUIZ)) ?? [];
    const again = question.replace(' {#eerste}', '');
    const files = readMiniCourse().map((file) =>
      file.path === QUIZ ? { ...file, text: `${file.text}\n${again}\n${again}` } : file,
    );
    const ids = [...textOf(fixed(files), QUIZ).matchAll(/## .*\{#(.*)\}/g)].map((match) => match[1]);
    expect(ids).toEqual(['eerste', 'wat-speelt-hier', 'wat-speelt-hier-2']);
  });

  it('keeps the name of the scenario in reports from questions, not from steps', () => {
    const files = readMiniCourse().map((file) =>
      file.path === QUIZ
        ? { ...file, text: file.text.replace('## Wat speelt hier? {#eerste}', '## Casus') }
        : { ...file, text: file.text.replace(/^## .* (\{#.*\})$/m, '## Casus') },
    );
    const result = fixed(files);
    expect(textOf(result, QUIZ)).toContain('## Casus {#casus-2}');
    expect(textOf(result, LESSON)).toContain('## Casus {#casus}');
  });

  it('gives no number to an id that looks like an old one renamed', () => {
    expect(fixIds(readFindingFixture('id-lost'), TODAY)).toEqual([]);
  });

  it('leaves a broken register alone', () => {
    expect(fixIds(readFindingFixture('register-invalid'), TODAY)).toEqual([]);
  });
});

describe('slugOf', () => {
  it('makes a valid id of at most forty characters from any words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (words) => {
        expect(slugOf(words)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
        expect(slugOf(words).length).toBeLessThanOrEqual(40);
      }),
    );
  });

  it('drops accents and apostrophes, and breaks between words', () => {
    expect(slugOf('Eén collega’s privé-vraag?')).toBe('een-collegas-prive-vraag');
  });
});

describe('extendRegister', () => {
  it('keeps every number, and never gives one twice', () => {
    const keys = fc.uniqueArray(fc.stringMatching(/^les-\d\/[a-z]{1,5}$/), { maxLength: 20 });
    fc.assert(
      fc.property(keys, keys, (first, second) => {
        const before = extendRegister({}, first);
        const after = extendRegister(before, second);
        expect(after).toMatchObject(before);
        const numbers = Object.values(after).sort((a, b) => a - b);
        expect(numbers).toEqual(numbers.map((_, index) => index));
      }),
    );
  });

  it('goes on after the highest number, also when lower ones are free', () => {
    expect(extendRegister({ 'les-1/oud': 7 }, ['les-1/nieuw'])).toEqual({ 'les-1/oud': 7, 'les-1/nieuw': 8 });
  });
});

/** A file without the ids that `--fix` can write and nothing points at. */
function stripIds({ path, text }: SourceFile): string {
  if (path.endsWith('scenario.md'))
    return text.replace(/ \{#[a-z]\}/g, '').replace(/^(## Einde:.*) \{#.*\}/gm, '$1');
  return /(?:les\.mdx|toets\.md)$/.test(path) ? text.replace(ID, '') : text;
}
