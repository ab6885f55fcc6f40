import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lessonStatus } from '../../src/domain/lesson-status.ts';
import type { LearnerState, LessonProgress } from '../../src/domain/progress.ts';
import {
  emptyLessonProgress,
  withAnswer,
  withRun,
  withScenarioDone,
  withStepSeen,
} from '../../src/domain/progress-changes.ts';
import { pickLessons, routeProgress } from '../../src/domain/route-progress.ts';
import { course, outlineOf } from './arbitraries.ts';

type Act = readonly [lesson: string, change: (progress: LessonProgress) => LessonProgress];

const untouched: LearnerState = { route: 'liaison', bookmark: '', lessons: {} };

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
    expect(routeProgress(course, 'liaison', done)).toEqual({
      completed: true,
      share: 1,
      doneLessons: ['les-2'],
      openLessons: [],
      score: 0.75,
    });
  });

  it('asks for all lessons without a route, and gives no score before all is done', () => {
    const progress = routeProgress(course, null, having(untouched, lesson2Done));
    expect(progress).toMatchObject({
      completed: false,
      doneLessons: ['les-2'],
      openLessons: ['les-1', 'les-3'],
      score: null,
    });
    expect(progress.share).toBeCloseTo(1 / 3);
  });

  it('counts each question and the scenario of a lesson for an equal part', () => {
    const some = having(untouched, lesson2Done.slice(0, 1));
    expect(routeProgress(course, 'liaison', some).share).toBe(0.25);
  });

  it('counts a lesson without any work as a whole once it was read', () => {
    const text = { ...lesson, id: 'les-4', questions: [], scenario: null };
    const steps = text.steps.filter(({ id }) => id === 'kern');
    const two = { ...course, lessons: [...course.lessons.slice(0, 1), { ...text, steps }] };
    expect(routeProgress(two, null, untouched).share).toBe(0);
    expect(routeProgress(two, null, having(untouched, [['les-4', see('kern')]])).share).toBe(0.5);
  });

  it('has no score when nothing is scored, and is never complete without lessons', () => {
    const unscored: readonly Act[] = lesson2Done.map(([id, change]) => [
      id,
      (progress) => {
        const next = change(progress);
        const questions = Object.entries(next.questions).map(([key, value]) => [
          key,
          { ...value, best: null },
        ]);
        return { ...next, questions: Object.fromEntries(questions) };
      },
    ]);
    expect(routeProgress(course, 'liaison', having(untouched, unscored))).toMatchObject({
      completed: true,
      score: null,
    });
    expect(routeProgress({ ...course, lessons: [] }, null, untouched)).toMatchObject({
      completed: false,
      share: 0,
    });
  });

  it('never goes down, whatever more is done, and is whole only when completed', () => {
    fc.assert(
      fc.property(someActs, anAct, aRoute, (acts, act, route) => {
        const before = having(untouched, acts);
        const was = routeProgress(course, route, before);
        const is = routeProgress(course, route, having(before, [act]));
        expect(is.share).toBeGreaterThanOrEqual(was.share);
        expect(Number(is.completed)).toBeGreaterThanOrEqual(Number(was.completed));
        expect(is.share === 1).toBe(is.completed);
        expect(is.doneLessons).toEqual(expect.arrayContaining([...was.doneLessons]));
      }),
    );
  });

  it('never lowers a score by trying again', () => {
    const again = fc.array(fc.tuple(fc.constantFrom('a', 'b'), fc.constantFrom(0, 0.5, 1)));
    fc.assert(
      fc.property(again, (attempts) => {
        const done = having(untouched, lesson2Done);
        const later = having(
          done,
          attempts.map(([id, points]) => ['les-2', answer(id, points)] as const),
        );
        expect(routeProgress(course, 'liaison', later).score).toBeGreaterThanOrEqual(0.75);
      }),
    );
  });
});

describe('pickLessons', () => {
  it('keeps the asked order and leaves out what does not exist', () => {
    expect(pickLessons(course, ['les-3', 'les-9', 'les-1']).map(({ id }) => id)).toEqual(['les-3', 'les-1']);
  });
});
