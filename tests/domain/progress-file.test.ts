import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyTestProgress } from '../../src/domain/final-test.ts';
import {
  type ProgressFile,
  parseProgressFile,
  serializeProgressFile,
} from '../../src/domain/progress-file.ts';
import { anId, aProgress, aRole, damaged } from './arbitraries.ts';
import { aTest } from './final-test-arbitraries.ts';

const aFile: fc.Arbitrary<ProgressFile> = fc.record({
  course: fc.constant('cursus'),
  madeOn: fc.constantFrom('2026-08-06', '2024-02-29'),
  state: fc.record({
    route: fc.option(aRole),
    bookmark: fc.constantFrom('', 'eindtoets.html', 'lessen/les-1/casus.html'),
    lessons: fc.dictionary(anId, aProgress, { maxKeys: 3, noNullPrototype: true }),
    test: aTest,
  }),
  texts: fc.option(fc.dictionary(fc.string(), fc.string(), { maxKeys: 3, noNullPrototype: true })),
});

const empty: ProgressFile = {
  course: 'cursus',
  madeOn: '2026-08-06',
  state: { route: null, bookmark: '', lessons: {}, test: emptyTestProgress },
  texts: null,
};

/** The empty file with other values at the top. */
const fileWith = (change: Record<string, unknown>): string =>
  JSON.stringify({ ...JSON.parse(serializeProgressFile(empty)), ...change });

describe('a file with progress', () => {
  it('is read back exactly as it was written', () => {
    fc.assert(
      fc.property(aFile, (file) => {
        expect(parseProgressFile(serializeProgressFile(file), 'cursus')).toEqual(file);
      }),
    );
  });

  it('is used or refused, whatever somebody chose, and what is used can be written and read again', () => {
    const anyText = fc.oneof(fc.string(), fc.json(), aFile.map(serializeProgressFile).chain(damaged));
    fc.assert(
      fc.property(anyText, (text) => {
        const read = parseProgressFile(text, 'cursus');
        if (typeof read === 'string') return;
        expect(parseProgressFile(serializeProgressFile(read), 'cursus')).toEqual(read);
      }),
    );
  });

  it('is damaged when it ends before its end', () => {
    const text = serializeProgressFile(empty);
    for (let length = text.indexOf(',') + 1; length < text.trimEnd().length; length += 1)
      expect(parseProgressFile(text.slice(0, length), 'cursus')).toBe('damaged');
  });

  it.each([
    ['', 'no-progress-file'],
    ['Beste collega', 'no-progress-file'],
    ['{"a":1}', 'no-progress-file'],
    ['null', 'no-progress-file'],
    [fileWith({ format: 'iets-anders' }), 'no-progress-file'],
    [fileWith({ version: 2 }), 'newer'],
    [fileWith({ version: '1' }), 'damaged'],
    [fileWith({ course: 'andere' }), 'other-course'],
    [fileWith({ madeOn: '2026-99-99' }), 'damaged'],
    [fileWith({ state: null }), 'damaged'],
    [fileWith({ state: { lessons: [], test: { attempts: [] } } }), 'damaged'],
    [fileWith({ state: { lessons: { 'les-1': 'x' }, test: { attempts: [] } } }), 'damaged'],
    [fileWith({ state: { lessons: {}, test: {} } }), 'damaged'],
    [fileWith({ texts: ['x'] }), 'damaged'],
    [fileWith({ texts: { 'reflection/les-1/a': 3 } }), 'damaged'],
  ])('%j is refused: %s', (text, problem) => {
    expect(parseProgressFile(text, 'cursus')).toBe(problem);
  });

  it.each(['https://kwaad.example/', 'javascript:alert(1).html', '//kwaad.example/x.html', '../../x.html'])(
    'leads to a page of the course only, and not to %s',
    (bookmark) => {
      const text = fileWith({ state: { ...empty.state, bookmark } });
      expect(parseProgressFile(text, 'cursus')).toEqual(empty);
    },
  );
});
