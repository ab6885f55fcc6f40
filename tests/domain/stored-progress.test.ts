import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyLessonProgress } from '../../src/domain/progress-changes.ts';
import { isRouteId, parseLessonProgress, serializeLessonProgress } from '../../src/domain/stored-progress.ts';
import { aProgress, damaged } from './arbitraries.ts';

describe('stored progress', () => {
  it('is read back exactly as it was written', () => {
    fc.assert(
      fc.property(aProgress, (progress) => {
        expect(parseLessonProgress(serializeLessonProgress(progress))).toEqual(progress);
      }),
    );
  });

  it('is readable whatever the text: what comes out can be written and read again', () => {
    const anyText = fc.oneof(fc.string(), fc.json(), aProgress.map(serializeLessonProgress).chain(damaged));
    fc.assert(
      fc.property(anyText, (text) => {
        const read = parseLessonProgress(text);
        expect(parseLessonProgress(serializeLessonProgress(read))).toEqual(read);
      }),
    );
  });

  it.each(['', 'null', '[]', '7', '{"stepsSeen":3,"questions":[],"scenario":"x"}', '{"stepsSeen":['])(
    'is an untouched lesson when the text is %j',
    (text) => {
      expect(parseLessonProgress(text)).toEqual(emptyLessonProgress);
    },
  );

  it('keeps what is readable beside what is not, and ids it does not know', () => {
    const text = JSON.stringify({
      stepsSeen: ['kern', 4, 'kern', 'van-later'],
      lastStep: null,
      questions: {
        good: { answer: ['a', 3], attempts: 2.7, best: 3, certainty: 'maybe', extra: true },
        'van-later': { answer: ['x'], attempts: -1, best: 'veel', certainty: 'sure' },
        broken: { attempts: 3 },
        worse: null,
      },
      scenario: {
        runs: [
          { role: 'burgemeester', path: ['a'] },
          { role: 'liaison' },
          { role: 'liaison', path: ['a', 1] },
        ],
        done: 'ja',
      },
    });
    expect(parseLessonProgress(text)).toEqual({
      stepsSeen: ['kern', 'van-later'],
      lastStep: '',
      questions: {
        good: { answer: ['a'], attempts: 2, best: 1, certainty: null },
        'van-later': { answer: ['x'], attempts: 1, best: null, certainty: 'sure' },
      },
      scenario: { runs: [{ role: 'liaison', path: ['a'] }], done: false },
    });
  });

  it('still knows that a scenario is done when its runs are gone', () => {
    expect(parseLessonProgress('{"scenario":{"done":true}}').scenario).toEqual({ runs: [], done: true });
  });

  it('keeps the newest six of too many runs', () => {
    const runs = [...'abcdefgh'].map((id) => ({ role: 'liaison', path: [id] }));
    const read = parseLessonProgress(JSON.stringify({ scenario: { runs, done: false } }));
    expect(read.scenario?.runs.map(({ path }) => path[0]).join('')).toBe('cdefgh');
  });
});

describe('isRouteId', () => {
  it('knows the three routes and nothing else', () => {
    expect(['opsporing', 'liaison', 'zorg-onderwijs', 'toString', '', null].filter(isRouteId)).toEqual([
      'opsporing',
      'liaison',
      'zorg-onderwijs',
    ]);
  });
});
