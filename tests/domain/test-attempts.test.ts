import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctAnswer } from '../../src/domain/answer.ts';
import { emptyTestProgress, type TestProgress } from '../../src/domain/final-test.ts';
import {
  answerTo,
  isPassed,
  itemCount,
  itemsDrawn,
  openAttempt,
  pointsNeeded,
  scopeOf,
  submittedAttempts,
  testAccess,
  withoutOpenTest,
  withTestAnswer,
  withTestStarted,
  withTestSubmitted,
} from '../../src/domain/test-attempts.ts';
import { course } from './arbitraries.ts';
import { aSeed, aTest, attemptOf, HOUR, itemOf, settings, someItems } from './final-test-arbitraries.ts';

const failedAt = (submittedAt: number) => attemptOf({ submittedAt, points: 7.5 });
const passedAt = (submittedAt: number) => attemptOf({ submittedAt, points: 8 });
const having = (...attempts: TestProgress['attempts']) => ({ attempts });
const access = (test: TestProgress, now: number, scope: 'course' | 'liaison' = 'course') =>
  testAccess(test, settings, scope, now);

describe('scope and counts', () => {
  it('covers the chosen route, and the course without one or with one that the course does not have', () => {
    expect(scopeOf(course, 'liaison')).toBe('liaison');
    expect(scopeOf(course, null)).toBe('course');
    expect(scopeOf(course, 'opsporing')).toBe('course');
    expect([itemCount(settings, 'course'), itemCount(settings, 'liaison')]).toEqual([20, 18]);
  });

  it.each([
    [0.75, 20, 15],
    [0.75, 18, 14],
    [0.7, 10, 7],
    [0.55, 20, 11],
    [1, 20, 20],
    [0.75, 0, 0],
  ])('asks at %f of %i items for %i points', (passMark, count, needed) => {
    expect(pointsNeeded({ ...settings, passMark }, count)).toBe(needed);
  });

  it('never asks for a point more than whole percentages say', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 60 }), (percent, count) => {
        const exact = Math.floor((percent * count + 99) / 100);
        expect(pointsNeeded({ ...settings, passMark: percent / 100 }, count)).toBe(exact);
      }),
    );
  });
});

describe('testAccess', () => {
  it('is ready for the first of three before anything was done', () => {
    expect(access(emptyTestProgress, 0)).toEqual({ kind: 'ready', number: 1, of: 3 });
  });

  it('offers the open attempt first, whatever its scope', () => {
    const open = attemptOf({ submittedAt: null, points: null });
    expect(access(having(passedAt(0), open), 5)).toEqual({ kind: 'open', attempt: open });
    expect(access(having(open), 5, 'liaison')).toEqual({ kind: 'open', attempt: open });
    expect(access(withoutOpenTest(having(open)), 5, 'liaison').kind).toBe('ready');
  });

  it('waits until the hours are over, to the millisecond', () => {
    const test = having(failedAt(1000));
    const until = 1000 + 24 * HOUR;
    expect(access(test, until - 1)).toEqual({ kind: 'waiting', until, number: 2, of: 3 });
    expect(access(test, until)).toEqual({ kind: 'ready', number: 2, of: 3 });
    expect(testAccess(test, { ...settings, waitHours: 0 }, 'course', 1000).kind).toBe('ready');
  });

  it('locks nobody out whose clock was put back', () => {
    expect(access(having(failedAt(1000 * HOUR)), 5 * HOUR).kind).toBe('ready');
  });

  it('offers no new attempt after passing, or when all are used', () => {
    const pass = passedAt(5);
    expect(access(having(failedAt(0), pass), 1e12)).toEqual({ kind: 'passed', attempt: pass });
    const three = having(failedAt(0), failedAt(1), failedAt(2));
    expect(access(three, 1e12)).toEqual({ kind: 'used-up', of: 3 });
    expect(testAccess(three, { ...settings, resits: 3 }, 'course', 1e12)).toMatchObject({ number: 4, of: 4 });
  });

  it('counts the attempts of each scope apart', () => {
    const three = having(failedAt(0), failedAt(1), failedAt(2));
    expect(access(three, 1e12, 'liaison')).toEqual({ kind: 'ready', number: 1, of: 3 });
    expect(submittedAttempts(three, 'liaison')).toEqual([]);
  });

  it('lets time only bring nearer: what was ready stays ready', () => {
    fc.assert(
      fc.property(aTest, fc.nat(), fc.nat(), (test, time, more) => {
        // Beyond the newest attempt, where no clock was put back.
        const now = Math.max(0, ...test.attempts.map(({ submittedAt }) => submittedAt ?? 0)) + time;
        const was = access(test, now);
        const is = access(test, now + more);
        if (was.kind === 'waiting') expect(['waiting', 'ready']).toContain(is.kind);
        else expect(is).toEqual(was);
      }),
    );
  });
});

describe('taking a test', () => {
  const begin = { scope: 'liaison', seed: 'zaad', items: ['een', 'twee'], startedAt: 10 } as const;

  it('opens one attempt, and leaves the one that was open', () => {
    fc.assert(
      fc.property(aTest, (test) => {
        const after = withTestStarted(test, begin);
        expect(openAttempt(after)).toEqual({ ...begin, submittedAt: null, answers: {}, points: null });
        expect(after.attempts.filter(({ submittedAt }) => submittedAt === null)).toHaveLength(1);
        expect(after.attempts.slice(0, -1)).toEqual(withoutOpenTest(test).attempts);
      }),
    );
  });

  it('keeps the last answer to each drawn item, and none to others', () => {
    const start = withTestStarted(emptyTestProgress, begin);
    const answers = [
      ['een', ['a']],
      ['twee', ['b']],
      ['een', ['c']],
      ['drie', ['a']],
      ['twee', []],
    ] as const;
    const after = answers.reduce((test, [id, answer]) => withTestAnswer(test, id, answer), start);
    expect(openAttempt(after)?.answers).toEqual({ een: ['c'] });
  });

  it('changes nothing once it was handed in', () => {
    fc.assert(
      fc.property(aTest.map(withoutOpenTest), (test) => {
        expect(withTestAnswer(test, test.attempts[0]?.items[0] ?? '', ['a'])).toBe(test);
        expect(withTestSubmitted(test, [], 7)).toBe(test);
        expect(withoutOpenTest(test)).toBe(test);
      }),
    );
  });

  it('gives a point per right answer, and none for an item left open', () => {
    fc.assert(
      fc.property(
        someItems,
        aSeed,
        fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
        (bank, seed, answered) => {
          const items = bank.map(({ question }) => question.id);
          const start = withTestStarted(emptyTestProgress, { ...begin, seed, items });
          const done = bank.filter((_, index) => answered[index]);
          const test = done.reduce(
            (now, { question }) => withTestAnswer(now, question.id, correctAnswer(question)),
            start,
          );
          const [attempt] = withTestSubmitted(test, bank, 99).attempts;
          expect(attempt).toMatchObject({ points: done.length, submittedAt: 99, items });
          expect(openAttempt(withTestSubmitted(test, bank, 99))).toBeUndefined();
        },
      ),
    );
  });

  it('leaves out what has left the bank, so that nobody loses points by it', () => {
    const item = itemOf({
      id: 'een',
      objective: '1.1',
      prompt: '',
      hints: [],
      asksCertainty: false,
      type: 'fill-in',
      accepted: ['ja'],
      feedback: '',
    });
    const test = withTestAnswer(withTestStarted(emptyTestProgress, begin), 'een', ['Ja']);
    const [attempt] = withTestSubmitted(test, [item], 99).attempts;
    expect(attempt).toMatchObject({ items: ['een'], points: 1 });
    expect(attempt && isPassed(settings, attempt)).toBe(true);
  });

  it('never ends before it began, also on a clock that was put back', () => {
    const [attempt] = withTestSubmitted(withTestStarted(emptyTestProgress, begin), [], 3).attempts;
    expect(attempt?.submittedAt).toBe(10);
  });

  it('finds answers by their own names only', () => {
    expect(answerTo(attemptOf(), 'constructor')).toEqual([]);
  });

  it('cannot be passed without a single item', () => {
    expect(isPassed(settings, attemptOf({ items: [], points: 0 }))).toBe(false);
  });

  it('remembers every item that was asked, once per time', () => {
    const twice = having(attemptOf({ items: ['a', 'b'] }), attemptOf({ items: ['b', 'c'] }));
    expect(itemsDrawn(twice)).toEqual(['a', 'b', 'b', 'c']);
  });
});
