import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyTestProgress } from '../../src/domain/final-test.ts';
import { lessonStatus } from '../../src/domain/lesson-status.ts';
import type { LearnerState, LessonProgress } from '../../src/domain/progress.ts';
import {
  emptyLessonProgress,
  withAnswer,
  withRun,
  withScenarioDone,
  withStepSeen,
} from '../../src/domain/progress-changes.ts';
import { coreLessons, pickLessons, routeProgress } from '../../src/domain/route-progress.ts';
import { course, outlineOf } from './arbitraries.ts';

type Act = readonly [lesson: string, change: (progress: LessonProgress) => LessonProgress];

const untouched: LearnerState = { route: 'liaison', bookmark: '', lessons: {}, test: emptyTestProgress };

function having(state: LearnerState, acts: readonly Act[]): LearnerState {
  return acts.reduce<LearnerState>(
    ({ lessons, ...rest }, [id, change]) => ({
      ...rest,
      lessons: { ...lessons, [id]: change(lessons[id] ?? emptyLessonProgress) },
    }),
    state,
  );
}

const answer = (id: string, points: number | null) => (progress: LessonProgress) =>
  withAnswer(progress, id, ['x'], points, null);
const see = (id: string) => (progress: LessonProgress) => withStepSeen(progress, id);

const anAct: fc.Arbitrary<Act> = fc.tuple(
  fc.constantFrom('les-1', 'les-2', 'les-3', 'les-9'),
  fc.oneof(
    fc
      .tuple(fc.constantFrom('a', 'b', 'c', 'zz'), fc.constantFrom(null, 0, 0.5, 1))
      .map(([id, points]) => answer(id, points)),
    fc.constantFrom('kern', 'voorbeeld', 'morgen', 'zz').map(see),
    fc.constant((progress: LessonProgress) => withRun(progress, 'liaison')),
    fc.constant(withScenarioDone),
  ),
);
const someActs = fc.array(anAct, { maxLength: 25 });
const alone: LearnerState = { ...untouched, route: null };
const aRoute = fc.constantFrom(null, 'liaison' as const);
const rank = { new: 0, busy: 1, done: 2 };

const lesson = outlineOf('les-1', ['a', 'b'], true);
const worked = [answer('a', 0), answer('b', 1), withScenarioDone];

function progressAfter(changes: readonly ((progress: LessonProgress) => LessonProgress)[]) {
  return changes.reduce((progress, change) => change(progress), emptyLessonProgress);
}

describe('lessonStatus', () => {
  it('is new, with everything open, before anything was touched', () => {
    const status = {
      status: 'new',
      openQuestions: ['a', 'b'],
      scenarioOpen: true,
      stepsDone: [],
      minutesLeft: 15,
    };
    expect(lessonStatus(lesson, undefined)).toEqual(status);
    expect(lessonStatus(lesson, emptyLessonProgress)).toEqual(status);
  });

  it('is done once every question was checked, rightly or not, and the scenario is done; read or not', () => {
    expect(lessonStatus(lesson, progressAfter(worked))).toMatchObject({
      status: 'done',
      openQuestions: [],
      scenarioOpen: false,
      stepsDone: ['voorbeeld', 'scenario', 'oefenen'],
      minutesLeft: 0,
    });
  });

  it.each([0, 1, 2])('is busy as long as one of the three is open (%i)', (left) => {
    const some = worked.filter((_, index) => index !== left);
    expect(lessonStatus(lesson, progressAfter(some)).status).toBe('busy');
  });

  it('is not done by reading alone, unless there is nothing but text', () => {
    const read = progressAfter(lesson.steps.map(({ id }) => see(id)));
    expect(lessonStatus(lesson, read)).toMatchObject({ status: 'busy', stepsDone: ['kern', 'morgen'] });
    const text = {
      ...lesson,
      questions: [],
      scenario: null,
      steps: lesson.steps.filter(({ id }) => id === 'kern'),
    };
    expect(lessonStatus(text, undefined).status).toBe('new');
    expect(lessonStatus(text, read).status).toBe('done');
  });

  it('does not ask for a scenario where there is none', () => {
    const plain = outlineOf('les-1', ['a'], false);
    expect(lessonStatus(plain, progressAfter([answer('a', 1)]))).toMatchObject({
      status: 'done',
      scenarioOpen: false,
    });
  });

  it('counts the minutes of an open scenario whole, and of the rest what is open', () => {
    expect(lessonStatus(lesson, progressAfter([withScenarioDone])).minutesLeft).toBe(8);
    expect(lessonStatus(lesson, progressAfter([see('kern'), see('morgen')])).minutesLeft).toBe(11);
  });

  it('never goes back, whatever more is done', () => {
    fc.assert(
      fc.property(someActs, anAct, (acts, act) => {
        const before = having(untouched, acts);
        const later = having(before, [act]);
        for (const outline of course.lessons) {
          const was = lessonStatus(outline, before.lessons[outline.id]);
          const is = lessonStatus(outline, later.lessons[outline.id]);
          expect(rank[is.status]).toBeGreaterThanOrEqual(rank[was.status]);
          expect(is.minutesLeft).toBeLessThanOrEqual(was.minutesLeft);
          expect(is.stepsDone).toEqual(expect.arrayContaining([...was.stepsDone]));
          expect(was.openQuestions).toEqual(expect.arrayContaining([...is.openQuestions]));
        }
      }),
    );
  });
});

describe('routeProgress', () => {
  const lesson2Done: readonly Act[] = [
    ['les-2', answer('a', 1)],
    ['les-2', answer('b', 0.5)],
    ['les-2', answer('c', null)],
    ['les-2', withScenarioDone],
  ];

  it('asks for the core lessons of the route that exist', () => {
    const done = having(untouched, lesson2Done);
    expect(routeProgress(course, done)).toEqual({
      lessonsDone: true,
      share: 1,
      doneLessons: ['les-2'],
      openLessons: [],
    });
  });

  it('asks for all lessons without a route', () => {
    const progress = routeProgress(course, having(alone, lesson2Done));
    expect(progress).toMatchObject({
      lessonsDone: false,
      doneLessons: ['les-2'],
      openLessons: ['les-1', 'les-3'],
    });
    expect(progress.share).toBeCloseTo(1 / 3);
  });

  it('counts each question and the scenario of a lesson for an equal part', () => {
    const some = having(untouched, lesson2Done.slice(0, 1));
    expect(routeProgress(course, some).share).toBe(0.25);
  });

  it('counts a lesson without any work as a whole once it was read', () => {
    const text = { ...lesson, id: 'les-4', questions: [], scenario: null };
    const steps = text.steps.filter(({ id }) => id === 'kern');
    const two = { ...course, lessons: [...course.lessons.slice(0, 1), { ...text, steps }] };
    expect(routeProgress(two, alone).share).toBe(0);
    expect(routeProgress(two, having(alone, [['les-4', see('kern')]])).share).toBe(0.5);
  });

  it('is never done without lessons', () => {
    expect(routeProgress({ ...course, lessons: [] }, alone)).toMatchObject({ lessonsDone: false, share: 0 });
  });

  it('never goes down, whatever more is done, and is whole only when the lessons are done', () => {
    fc.assert(
      fc.property(someActs, anAct, aRoute, (acts, act, route) => {
        const before = having({ ...untouched, route }, acts);
        const was = routeProgress(course, before);
        const is = routeProgress(course, having(before, [act]));
        expect(is.share).toBeGreaterThanOrEqual(was.share);
        expect(Number(is.lessonsDone)).toBeGreaterThanOrEqual(Number(was.lessonsDone));
        expect(is.share === 1).toBe(is.lessonsDone);
        expect(is.doneLessons).toEqual(expect.arrayContaining([...was.doneLessons]));
      }),
    );
  });
});

describe('pickLessons', () => {
  it('keeps the asked order and leaves out what does not exist', () => {
    expect(pickLessons(course, ['les-3', 'les-9', 'les-1']).map(({ id }) => id)).toEqual(['les-3', 'les-1']);
  });
});

describe('coreLessons', () => {
  it.each([
    ['liaison', ['les-2']],
    ['course', ['les-1', 'les-2', 'les-3']],
    [null, ['les-1', 'les-2', 'les-3']],
    // The course of these tests has no such route.
    ['opsporing', ['les-1', 'les-2', 'les-3']],
  ] as const)('of %s are %j', (scope, lessons) => {
    expect(coreLessons(course, scope).map(({ id }) => id)).toEqual(lessons);
  });
});
