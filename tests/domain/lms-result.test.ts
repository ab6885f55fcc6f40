import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CourseOutline } from '../../src/domain/course.ts';
import { courseResult } from '../../src/domain/course-result.ts';
import { emptyTestProgress } from '../../src/domain/final-test.ts';
import { lmsResult } from '../../src/domain/lms-result.ts';
import type { LearnerState, LessonProgress } from '../../src/domain/progress.ts';
import { emptyLessonProgress, withAnswer, withScenarioDone } from '../../src/domain/progress-changes.ts';
import { course, outlineOf } from './arbitraries.ts';
import { attemptOf, settings } from './final-test-arbitraries.ts';

const tested: CourseOutline = { ...course, finalTest: settings };
const untouched: LearnerState = { route: null, bookmark: '', lessons: {}, test: emptyTestProgress };

type Deed = (state: LearnerState) => LearnerState;

const aDeed: fc.Arbitrary<Deed> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('les-1', 'les-2', 'les-3'),
      fc.constantFrom('a', 'b', 'c', 'zz'),
      fc.constantFrom(null, 0, 0.5, 1),
    )
    .map(([id, question, points]) => inLesson(id, (now) => withAnswer(now, question, ['x'], points, null))),
  fc.constantFrom('les-1', 'les-2').map((id) => inLesson(id, withScenarioDone)),
  fc.integer({ min: 0, max: 10 }).map(
    (points): Deed =>
      (state) => ({ ...state, test: { attempts: [...state.test.attempts, attemptOf({ points })] } }),
  ),
);

function inLesson(id: string, change: (progress: LessonProgress) => LessonProgress): Deed {
  return ({ lessons, ...rest }) => ({
    ...rest,
    lessons: { ...lessons, [id]: change(lessons[id] ?? emptyLessonProgress) },
  });
}

const aCase = fc.tuple(
  fc.constantFrom(course, tested),
  fc.constantFrom(null, 'liaison' as const),
  fc.array(aDeed, { maxLength: 20 }),
);

describe('what an LMS is told of the course', () => {
  it('is what the course’s own result says, and lists every lesson in order', () => {
    fc.assert(
      fc.property(aCase, ([outline, route, deeds]) => {
        const state = deeds.reduce<LearnerState>((now, deed) => deed(now), { ...untouched, route });
        const result = lmsResult(outline, state);
        expect(result).toMatchObject(courseResult(outline, state));
        expect(result.lessons.map(({ id }) => id)).toEqual(['les-1', 'les-2', 'les-3']);
      }),
    );
  });

  it('has a progress that only grows, and is whole when the course is completed and not before', () => {
    fc.assert(
      fc.property(aCase, ([outline, route, deeds]) => {
        let before = lmsResult(outline, { ...untouched, route });
        expect(before.progress).toBe(0);
        let state: LearnerState = { ...untouched, route };
        for (const deed of deeds) {
          state = deed(state);
          const now = lmsResult(outline, state);
          expect(now.progress).toBeGreaterThanOrEqual(before.progress);
          expect(now.progress === 1).toBe(now.completed);
          now.lessons.forEach(({ progress, status, score }, index) => {
            expect(progress).toBeGreaterThanOrEqual(before.lessons[index]?.progress ?? 0);
            expect(progress === 1).toBe(status === 'done');
            if (status !== 'done') expect(score).toBeNull();
          });
          before = now;
        }
      }),
    );
  });

  it('counts the final test as one lesson more', () => {
    const answered = (...ids: readonly string[]) =>
      ids.reduce((now, id) => withAnswer(now, id, ['x'], 1, null), withScenarioDone(emptyLessonProgress));
    const lessons = { 'les-2': answered('a', 'b', 'c') };
    const passed = { attempts: [attemptOf({ scope: 'liaison', points: 10 })] };
    const liaison = { ...untouched, route: 'liaison' as const };
    expect(lmsResult(tested, { ...liaison, lessons })).toMatchObject({ progress: 0.5, completed: false });
    expect(lmsResult(tested, { ...liaison, lessons, test: passed })).toMatchObject({ progress: 1, score: 1 });
    expect(lmsResult(tested, { ...liaison, test: passed })).toMatchObject({
      progress: 0,
      success: 'passed',
      score: null,
    });
  });

  it('gives a lesson that is done the mean of its best points, of questions that are scored', () => {
    const answered = (
      [
        ['a', 0],
        ['a', 1],
        ['b', 0.5],
        ['c', null],
      ] as const
    ).reduce<LessonProgress>(
      (now, [id, points]) => withAnswer(now, id, ['x'], points, null),
      emptyLessonProgress,
    );
    const lesson2 = (lesson: LessonProgress) =>
      lmsResult(course, { ...untouched, lessons: { 'les-2': lesson } }).lessons[1];
    expect(lesson2(answered)).toEqual({
      id: 'les-2',
      title: 'les-2',
      status: 'busy',
      progress: 0.75,
      score: null,
    });
    expect(lesson2(withScenarioDone(answered))).toMatchObject({ status: 'done', progress: 1, score: 0.75 });
  });

  it('has no score for a lesson in which nothing is scored', () => {
    const outline = { ...course, lessons: [outlineOf('les-1', ['a'], false)] };
    const lesson = withAnswer(emptyLessonProgress, 'a', ['x'], null, null);
    expect(lmsResult(outline, { ...untouched, lessons: { 'les-1': lesson } }).lessons).toMatchObject([
      { status: 'done', score: null },
    ]);
  });
});
