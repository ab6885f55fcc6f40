import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyTestProgress, type TestAttempt } from '../../src/domain/final-test.ts';
import { mergeStates } from '../../src/domain/merge-states.ts';
import type { LearnerState, LessonProgress, ScenarioRun } from '../../src/domain/progress.ts';
import {
  emptyLessonProgress,
  MOST_RUNS,
  questionProgress,
  rewindRun,
  withAnswer,
  withChoice,
  withRun,
  withScenarioDone,
  withStepSeen,
} from '../../src/domain/progress-changes.ts';
import { parseTestProgress, serializeTestProgress } from '../../src/domain/stored-test.ts';
import { withTestAnswer, withTestStarted, withTestSubmitted } from '../../src/domain/test-attempts.ts';
import { aRole } from './arbitraries.ts';
import { attemptOf, itemOf } from './final-test-arbitraries.ts';

const LESSONS = ['les-1', 'les-2'];
const QUESTIONS = ['a', 'b', '__proto__'];
const bank = ['i1', 'i2', 'i3'].map((id) =>
  itemOf({
    id,
    objective: '1.1',
    prompt: '',
    hints: [],
    asksCertainty: false,
    type: 'single',
    options: ['a', 'b'].map((option) => ({
      id: option,
      text: option,
      correct: option === 'a',
      feedback: '',
    })),
  }),
);

const empty: LearnerState = { route: null, bookmark: '', lessons: {}, test: emptyTestProgress };

/** Something a learner does at a moment; what it changes is the domain's business. */
type Deed = (state: LearnerState, moment: number) => LearnerState;

function inLesson(id: string, change: (progress: LessonProgress) => LessonProgress): Deed {
  return (state) => {
    const before = Object.hasOwn(state.lessons, id) ? state.lessons[id] : undefined;
    return { ...state, lessons: { ...state.lessons, [id]: change(before ?? emptyLessonProgress) } };
  };
}

const aLesson = fc.constantFrom(...LESSONS);
const aDeed: fc.Arbitrary<Deed> = fc.oneof(
  fc
    .tuple(
      aLesson,
      fc.constantFrom(...QUESTIONS),
      fc.constantFrom('a', 'b'),
      fc.constantFrom(null, 0, 0.5, 1),
    )
    .map(([id, question, token, points]) =>
      inLesson(id, (now) => withAnswer(now, question, [token], points, null)),
    ),
  fc
    .tuple(aLesson, fc.constantFrom('kern', 'video'))
    .map(([id, step]) => inLesson(id, (now) => withStepSeen(now, step))),
  fc.tuple(aLesson, aRole).map(([id, role]) => inLesson(id, (now) => withRun(now, role))),
  fc
    .tuple(aLesson, fc.constantFrom('a', 'b', 'c'))
    .map(([id, choice]) => inLesson(id, (now) => withChoice(now, choice))),
  fc.tuple(aLesson, fc.nat({ max: 2 })).map(([id, kept]) => inLesson(id, (now) => rewindRun(now, kept))),
  aLesson.map((id) => inLesson(id, withScenarioDone)),
  aRole.map(
    (route): Deed =>
      (state) => ({ ...state, route }),
  ),
  aLesson.map(
    (id): Deed =>
      (state) => ({ ...state, bookmark: `lessen/${id}.html` }),
  ),
  aRole.map(
    (scope): Deed =>
      (state, moment) => ({
        ...state,
        test: withTestStarted(state.test, {
          scope,
          seed: `s${moment}`,
          items: ['i1', 'i2', 'i3'],
          startedAt: moment,
        }),
      }),
  ),
  fc.tuple(fc.constantFrom('i1', 'i2', 'i3'), fc.constantFrom('a', 'b')).map(
    ([item, token]): Deed =>
      (state) => ({ ...state, test: withTestAnswer(state.test, item, [token]) }),
  ),
  fc.constant<Deed>((state, moment) => ({ ...state, test: withTestSubmitted(state.test, bank, moment) })),
);

/** What two devices hold that went apart after a common past. No two moments are the same. */
const twoStates = fc
  .tuple(
    fc.array(aDeed, { maxLength: 25 }),
    fc.array(aDeed, { maxLength: 25 }),
    fc.array(aDeed, { maxLength: 25 }),
  )
  .map(([past, here, there]) => {
    const after = (start: LearnerState, deeds: readonly Deed[], from: number) =>
      deeds.reduce((state, deed, index) => deed(state, from + index * 2), start);
    const common = after(empty, past, 0);
    return [after(common, here, 1000), after(common, there, 1001)] as const;
  });

const sides = (state: LearnerState, id: string): LessonProgress =>
  (Object.hasOwn(state.lessons, id) ? state.lessons[id] : undefined) ?? emptyLessonProgress;
const sameSitting = (a: TestAttempt, b: TestAttempt) => a.seed === b.seed && a.startedAt === b.startedAt;
const isBeginning = (run: ScenarioRun, of: ScenarioRun) =>
  run.path.length === 0 ||
  (run.role === of.role && run.path.every((choice, index) => choice === of.path[index]));

/** The state without what only one of two can have, or what their order decides. */
function unordered({ lessons, test }: LearnerState) {
  return {
    lessons: Object.fromEntries(
      Object.entries(lessons).map(([id, { questions, stepsSeen, scenario }]) => [
        id,
        {
          questions: Object.fromEntries(
            Object.entries(questions).map(([question, { attempts, best }]) => [question, { attempts, best }]),
          ),
          stepsSeen: [...stepsSeen].sort(),
          scenario: scenario?.done,
        },
      ]),
    ),
    test: test.attempts.map(({ seed, submittedAt, points, answers }) => ({
      seed,
      submittedAt,
      points,
      answered: Object.keys(answers).sort(),
    })),
  };
}

describe('what two devices did, joined', () => {
  it('is the same as either when they hold the same, also the second time', () => {
    fc.assert(
      fc.property(twoStates, ([first, second]) => {
        expect(mergeStates(first, first)).toEqual(first);
        const both = mergeStates(first, second);
        expect(mergeStates(both, both)).toEqual(both);
        expect(mergeStates(both, second)).toEqual(both);
        expect(mergeStates(both, first)).toEqual(both);
      }),
    );
  });

  it('adds nothing to what stands beside nothing', () => {
    fc.assert(
      fc.property(twoStates, ([state]) => {
        expect(mergeStates(state, empty)).toEqual(state);
        expect(mergeStates(empty, state)).toEqual(state);
      }),
    );
  });

  it('holds every answer of either, the best points, and one that was really given', () => {
    fc.assert(
      fc.property(twoStates, ([first, second]) => {
        const both = mergeStates(first, second);
        for (const id of LESSONS) {
          for (const question of QUESTIONS) {
            const given = [first, second].flatMap(
              (state) => questionProgress(sides(state, id), question) ?? [],
            );
            const joined = questionProgress(sides(both, id), question);
            if (given.length === 0) expect(joined).toBeUndefined();
            else {
              expect(given.map(({ answer }) => answer)).toContainEqual(joined?.answer);
              expect(joined?.attempts).toBe(Math.max(...given.map(({ attempts }) => attempts)));
              const bests = given.flatMap(({ best }) => best ?? []);
              expect(joined?.best).toBe(bests.length === 0 ? null : Math.max(...bests));
            }
          }
        }
      }),
    );
  });

  it('holds every step and, as far as there is room, every run; and is done where either is', () => {
    fc.assert(
      fc.property(twoStates, ([first, second]) => {
        const both = mergeStates(first, second);
        for (const id of LESSONS) {
          const [one, two, joined] = [first, second, both].map((state) => sides(state, id)) as [
            LessonProgress,
            LessonProgress,
            LessonProgress,
          ];
          expect(new Set(joined.stepsSeen)).toEqual(new Set([...one.stepsSeen, ...two.stepsSeen]));
          expect(joined.scenario?.done ?? false).toBe(Boolean(one.scenario?.done || two.scenario?.done));
          const runs = joined.scenario?.runs ?? [];
          expect(runs.length).toBeLessThanOrEqual(MOST_RUNS);
          if (runs.length === MOST_RUNS) continue;
          for (const run of [...(one.scenario?.runs ?? []), ...(two.scenario?.runs ?? [])]) {
            expect(runs.some((other) => isBeginning(run, other))).toBe(true);
          }
        }
      }),
    );
  });

  it('goes on with the run that is being played on the first device, or further on the second', () => {
    fc.assert(
      fc.property(twoStates, ([first, second]) => {
        const both = mergeStates(first, second);
        for (const id of LESSONS) {
          const own = sides(first, id).scenario?.runs.at(-1);
          const newest = sides(both, id).scenario?.runs.at(-1);
          if (own) expect(newest && isBeginning(own, newest)).toBe(true);
        }
      }),
    );
  });

  it('holds every sitting that was handed in as it was, and every answer of those that are open, of which one stays', () => {
    fc.assert(
      fc.property(twoStates, ([first, second]) => {
        const { attempts } = mergeStates(first, second).test;
        const given = [...first.test.attempts, ...second.test.attempts];
        for (const attempt of given.filter(({ submittedAt }) => submittedAt !== null)) {
          const twins = given.filter((other) => sameSitting(other, attempt) && other.submittedAt !== null);
          const joined = attempts.filter((other) => sameSitting(other, attempt));
          expect(joined).toHaveLength(1);
          expect(twins).toContainEqual(joined[0]);
        }
        const open = attempts.filter(({ submittedAt }) => submittedAt === null);
        expect(open.length).toBeLessThanOrEqual(1);
        for (const attempt of open) {
          const sources = given.filter((other) => sameSitting(other, attempt));
          const answered = new Set(sources.flatMap(({ answers }) => Object.keys(answers)));
          expect(new Set(Object.keys(attempt.answers))).toEqual(answered);
          // No sitting that was begun later and is still open was given up for it.
          const handedIn = (other: TestAttempt) =>
            given.some((twin) => sameSitting(twin, other) && twin.submittedAt !== null);
          const others = given.filter((other) => other.submittedAt === null && !handedIn(other));
          expect(Math.max(...others.map(({ startedAt }) => startedAt))).toBe(attempt.startedAt);
        }
        const handedIn = attempts.map(({ submittedAt }) => submittedAt ?? Number.POSITIVE_INFINITY);
        expect(handedIn).toEqual(handedIn.toSorted((a, b) => a - b));
      }),
    );
  });

  it('depends on which is first only in route, bookmark, last answers and runs', () => {
    fc.assert(
      fc.property(twoStates, ([first, second]) => {
        expect(unordered(mergeStates(first, second))).toEqual(unordered(mergeStates(second, first)));
        const both = mergeStates(first, second);
        expect(both.route).toBe(first.route ?? second.route);
        expect(both.bookmark).toBe(first.bookmark || second.bookmark);
      }),
    );
  });

  it('keeps an open sitting where storage looks for it, though another was begun and handed in later', () => {
    const open = attemptOf({ seed: 'een', startedAt: 1, submittedAt: null, points: null });
    const late = attemptOf({ seed: 'twee', startedAt: 2, submittedAt: 3 });
    const { test } = mergeStates(
      { ...empty, test: { attempts: [open] } },
      { ...empty, test: { attempts: [late] } },
    );
    expect(parseTestProgress(serializeTestProgress(test)).attempts).toEqual([late, open]);
  });
});
