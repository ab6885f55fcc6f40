import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyTestProgress } from '../../src/domain/final-test.ts';
import { parseTestProgress, serializeTestProgress } from '../../src/domain/stored-test.ts';
import { damaged } from './arbitraries.ts';
import { aTest, attemptOf } from './final-test-arbitraries.ts';

describe('the stored test', () => {
  it('is read back exactly as it was written', () => {
    fc.assert(
      fc.property(aTest, (test) => {
        expect(parseTestProgress(serializeTestProgress(test))).toEqual(test);
      }),
    );
  });

  it('is readable whatever the text: what comes out can be written and read again, with one open at most', () => {
    const anyText = fc.oneof(fc.string(), fc.json(), aTest.map(serializeTestProgress).chain(damaged));
    fc.assert(
      fc.property(anyText, (text) => {
        const read = parseTestProgress(text);
        expect(parseTestProgress(serializeTestProgress(read))).toEqual(read);
        expect(read.attempts.filter(({ submittedAt }) => submittedAt === null).length).toBeLessThan(2);
      }),
    );
  });

  it.each(['', 'null', '[]', '7', '{"attempts":{}}', '{"attempts":['])(
    'is no test when the text is %j',
    (text) => {
      expect(parseTestProgress(text)).toBe(emptyTestProgress);
    },
  );

  it('keeps the attempts that are readable beside those that are not', () => {
    const good = attemptOf({ points: 4 });
    const broken = [
      { ...good, scope: 'burgemeester' },
      { ...good, seed: 4 },
      { ...good, items: [] },
      { ...good, startedAt: 'gisteren' },
      { ...good, submittedAt: undefined },
      null,
    ];
    const text = JSON.stringify({ attempts: [...broken, good] });
    expect(parseTestProgress(text)).toEqual({ attempts: [good] });
  });

  it('brings points and answers back to what can be', () => {
    const stored = {
      ...attemptOf(),
      items: ['een', 'een', 3, 'twee'],
      points: 99,
      answers: { een: ['a', 4], twee: 'b', drie: ['c'] },
    };
    expect(parseTestProgress(JSON.stringify({ attempts: [stored] })).attempts[0]).toMatchObject({
      items: ['een', 'twee'],
      points: 2,
      answers: { een: ['a'] },
    });
  });

  it('leaves out an open attempt that is not the newest', () => {
    const open = attemptOf({ submittedAt: null, points: null });
    const read = parseTestProgress(JSON.stringify({ attempts: [open, attemptOf(), open] }));
    expect(read.attempts).toEqual([attemptOf(), open]);
  });
});
