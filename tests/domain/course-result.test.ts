import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CourseOutline } from '../../src/domain/course.ts';
import { courseResult, decisiveAttempt } from '../../src/domain/course-result.ts';
import { emptyTestProgress, type TestAttempt } from '../../src/domain/final-test.ts';
import type { LearnerState } from '../../src/domain/progress.ts';
import { emptyLessonProgress, withAnswer, withScenarioDone } from '../../src/domain/progress-changes.ts';
import { course } from './arbitraries.ts';
import { attemptOf, settings } from './final-test-arbitraries.ts';

const tested: CourseOutline = { ...course, finalTest: settings };

/** Every question of a lesson answered with these points, and its scenario done. */
const lessonDone = (...points: readonly (number | null)[]) =>
  points.reduce(
    (progress, each, index) => withAnswer(progress, 'abc'.charAt(index), ['x'], each, null),
    withScenarioDone(emptyLessonProgress),
  );
const begun: LearnerState = { route: 'liaison', bookmark: '', lessons: {}, test: emptyTestProgress };
/** The one core lesson of the route is done. */
const done: LearnerState = { ...begun, lessons: { 'les-2': lessonDone(1, 0.5, null) } };

const sat = (state: LearnerState, ...attempts: readonly TestAttempt[]): LearnerState => ({
  ...state,
  test: { attempts },
});
const own = (points: number) => attemptOf({ scope: 'liaison', points });
const whole = (points: number) => attemptOf({ scope: 'course', points });
const open = attemptOf({ scope: 'liaison', submittedAt: null, points: null });

describe('courseResult, without a final test', () => {
  it('goes by the core lessons, and never says passed', () => {
    expect(courseResult(course, begun)).toEqual({
      lessonsDone: false,
      completed: false,
      success: 'unknown',
      score: null,
    });
    expect(courseResult(course, done)).toEqual({
      lessonsDone: true,
      completed: true,
      success: 'unknown',
      score: 0.75,
    });
    expect(courseResult(course, { ...done, route: null })).toMatchObject({ completed: false, score: null });
    // A test that an earlier version of the course had.
    expect(courseResult(course, sat(done, own(10)))).toMatchObject({ success: 'unknown', score: 0.75 });
  });

  it('has no score when nothing is scored', () => {
    const unscored = { ...done, lessons: { 'les-2': lessonDone(null, null, null) } };
    expect(courseResult(course, unscored)).toMatchObject({ completed: true, score: null });
  });

  it('never lowers a score by trying again', () => {
    const again = fc.array(fc.tuple(fc.constantFrom('a', 'b'), fc.constantFrom(0, 0.5, 1)));
    fc.assert(
      fc.property(again, (attempts) => {
        const later = attempts.reduce(
          (progress, [id, points]) => withAnswer(progress, id, ['x'], points, null),
          lessonDone(1, 0.5, null),
        );
        const { score } = courseResult(course, { ...done, lessons: { 'les-2': later } });
        expect(score).toBeGreaterThanOrEqual(0.75);
      }),
    );
  });
});

describe('courseResult, with a final test', () => {
  it.each([
    ['nothing was handed in', done, [], false, 'unknown', null],
    ['a test is open', done, [own(0), own(0), open], false, 'unknown', null],
    ['the first was failed', done, [own(7.5)], false, 'unknown', null],
    ['it was passed', done, [own(7), own(8)], true, 'passed', 0.8],
    ['it was passed, lessons open', begun, [own(8)], false, 'passed', null],
    ['the whole course was passed', done, [own(3), whole(9)], true, 'passed', 0.9],
    ['all three were failed', done, [own(3), own(7), own(5)], true, 'failed', 0.7],
    ['all three were failed, lessons open', begun, [own(3), own(7), own(5)], false, 'failed', null],
    ['the whole course was failed three times', done, [whole(3), whole(7), whole(5)], false, 'unknown', null],
    ['a pass came after the last', done, [own(3), own(7), own(5), whole(10)], true, 'passed', 1],
  ] as const)('%s', (_, state, attempts, completed, success, score) => {
    expect(courseResult(tested, sat(state, ...attempts))).toEqual({
      lessonsDone: state === done,
      completed,
      success,
      score,
    });
  });

  it('counts a test of another route for nothing, and without a route that of the course only', () => {
    const other = attemptOf({ scope: 'opsporing', points: 10 });
    expect(courseResult(tested, sat(done, other))).toMatchObject({ success: 'unknown' });
    expect(courseResult(tested, sat({ ...done, route: null }, own(10)))).toMatchObject({
      success: 'unknown',
    });
    expect(courseResult(tested, sat({ ...begun, route: null }, whole(8)))).toMatchObject({
      success: 'passed',
    });
  });

  it('never takes back a pass or a score, whatever is handed in later', () => {
    const anAttempt = fc
      .tuple(
        fc.constantFrom('liaison' as const, 'course' as const, 'opsporing' as const),
        fc.nat({ max: 20 }),
      )
      .map(([scope, half]) => attemptOf({ scope, points: half / 2 }));
    const rank = { unknown: 0, failed: 1, passed: 2 };
    fc.assert(
      fc.property(fc.array(anAttempt), anAttempt, (attempts, next) => {
        const was = courseResult(tested, sat(done, ...attempts));
        const is = courseResult(tested, sat(done, ...attempts, next));
        expect(rank[is.success]).toBeGreaterThanOrEqual(rank[was.success]);
        expect(Number(is.completed)).toBeGreaterThanOrEqual(Number(was.completed));
        expect(is.score ?? 0).toBeGreaterThanOrEqual(was.score ?? 0);
        expect(is.score === null).toBe(!is.completed);
      }),
    );
  });
});

describe('decisiveAttempt', () => {
  it('is the first that passed, else the last that counts, else none', () => {
    const [first, second] = [own(8), own(10)];
    expect(decisiveAttempt(tested, sat(done, own(2), first, second))).toBe(first);
    expect(decisiveAttempt(tested, sat(done, own(2), second))).toBe(second);
    const last = whole(3);
    expect(decisiveAttempt(tested, sat(done, own(2), last, open))).toBe(last);
    expect(decisiveAttempt(tested, sat(done, open, attemptOf({ scope: 'opsporing' })))).toBeNull();
  });
});
