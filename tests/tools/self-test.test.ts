import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../../tools/install.mjs';
import { CRITERIA, type Criterion } from '../../tools/self-test/criteria.ts';
import { findTests } from '../../tools/self-test/find-tests.ts';
import { judgeCriteria } from '../../tools/self-test/judge-criteria.ts';
import { judgeAll, putTable, toJson } from '../../tools/self-test/write-self-test.ts';

describe('the self-test on accessibility', () => {
  it('is what the tests of today say: else run node tools/self-test.ts', () => {
    const judged = judgeAll(join(root, 'tests'));
    const statement = readFileSync(join(root, 'TOEGANKELIJKHEID.md'), 'utf8');
    expect(readFileSync(join(root, 'src/components/site/self-test.json'), 'utf8')).toBe(toJson(judged));
    expect(statement).toBe(putTable(statement, judged));
  });

  it('goes over the 55 criteria of WCAG 2.2 at level A and AA', () => {
    expect(new Set(CRITERIA.map(({ number }) => number)).size).toBe(55);
    expect(CRITERIA.filter(({ level }) => level === 'A')).toHaveLength(31);
  });
});

describe('a result', () => {
  const base: Criterion = { number: '1.4.10', name: 'Reflow', level: 'AA' };
  const tests = new Map([['1.4.10', [{ file: 'a.ts', title: 'it fits' }]]]);
  const judge = (
    criterion: Partial<Criterion>,
    named = new Map<string, { file: string; title: string }[]>(),
  ) => judgeCriteria([{ ...base, ...criterion }], named, new Map())[0]?.outcome;

  it('is good only with a test behind it and nothing left to people', () => {
    expect(judge({ how: 'Het past.' }, tests)).toBe('no-faults');
    expect(judge({ how: 'Het past.', rest: 'of het mooi is' }, tests)).toBe('partly');
    expect(judge({ rest: 'of het past' })).toBe('open');
    expect(judge({ absent: 'geen breedte' })).toBe('absent');
  });

  it('is refused where words and tests do not agree', () => {
    expect(() => judge({ how: 'Het past.' })).toThrow('no test');
    expect(() => judge({ rest: 'of het past' }, tests)).toThrow('nothing says how');
    expect(() => judge({ absent: 'geen breedte' }, tests)).toThrow('does not apply');
    expect(() => judge({})).toThrow('nothing is said');
    expect(() => judge({ how: 'Het past.' }, new Map([...tests, ['9.9.9', []]]))).toThrow('9.9.9');
  });
});

describe('the names in the tests', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'self-test-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  // So that this file does not name a criterion itself.
  const named = (numbers: string) => `(${'WCAG'} ${numbers})`;

  it('are read from titles of tests, of groups and of steps', () => {
    writeFileSync(
      join(folder, 'a.test.ts'),
      `test('it fits ${named('1.4.10, 1.4.12')}', () => {});\nawait test.step(\n  'the title ${named('2.4.2')}',`,
    );
    const found = findTests(folder);
    expect([...found.keys()]).toEqual(['1.4.10', '1.4.12', '2.4.2']);
    expect(found.get('2.4.2')).toEqual([{ file: 'a.test.ts', title: 'the title' }]);
  });

  it('are refused anywhere else', () => {
    writeFileSync(join(folder, 'a.test.ts'), `// about reflow ${named('1.4.10')}`);
    expect(() => findTests(folder)).toThrow('a.test.ts');
  });
});
