import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LessonProgress } from '../../src/domain/progress.ts';
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
import { aProgress, aRole } from './arbitraries.ts';

const points = fc.constantFrom(null, 0, 0.5, 1);

/** Anything a learner can do in a lesson. */
const anAction: fc.Arbitrary<(progress: LessonProgress) => LessonProgress> = fc.oneof(
  fc.tuple(fc.constantFrom('a', 'b', 'constructor'), points).map(
    ([id, earned]) =>
      (progress: LessonProgress) =>
        withAnswer(progress, id, ['x'], earned, null),
  ),
  fc.constantFrom('kern', 'morgen').map((id) => (progress: LessonProgress) => withStepSeen(progress, id)),
  aRole.map((role) => (progress: LessonProgress) => withRun(progress, role)),
  fc.constantFrom('a', 'b').map((id) => (progress: LessonProgress) => withChoice(progress, id)),
  fc.nat({ max: 4 }).map((kept) => (progress: LessonProgress) => rewindRun(progress, kept)),
  fc.constant(withScenarioDone),
);

const newest = (progress: LessonProgress) => progress.scenario?.runs.at(-1);
const paths = (progress: LessonProgress) => progress.scenario?.runs.map(({ path }) => path.join('')) ?? [];

function play(progress: LessonProgress, choices: string) {
  return [...choices].reduce(withChoice, progress);
}

describe('whatever a learner does', () => {
  it('never lowers best points, attempts or steps seen, and never undoes a scenario', () => {
    fc.assert(
      fc.property(aProgress, fc.array(anAction, { maxLength: 12 }), (start, actions) => {
        const end = actions.reduce((progress, act) => act(progress), start);
        for (const [id, before] of Object.entries(start.questions)) {
          const after = questionProgress(end, id);
          expect(after?.attempts).toBeGreaterThanOrEqual(before.attempts);
          expect(after?.best ?? -1).toBeGreaterThanOrEqual(before.best ?? -1);
        }
        expect(end.stepsSeen).toEqual(expect.arrayContaining([...start.stepsSeen]));
        if (start.scenario?.done) expect(end.scenario?.done).toBe(true);
      }),
    );
  });

  it('keeps at most six runs, none of them the beginning of the newest', () => {
    fc.assert(
      fc.property(fc.array(anAction, { maxLength: 40 }), (actions) => {
        const end = actions.reduce((progress, act) => act(progress), emptyLessonProgress);
        const runs = end.scenario?.runs ?? [];
        expect(runs.length).toBeLessThanOrEqual(MOST_RUNS);
        const last = runs.at(-1);
        for (const run of runs.slice(0, -1)) {
          const begins = run.role === last?.role && run.path.every((id, index) => id === last.path[index]);
          expect(begins).toBe(false);
        }
      }),
    );
  });
});

describe('withAnswer', () => {
  it('keeps the last answer, counts attempts and remembers the best', () => {
    const first = withAnswer(emptyLessonProgress, 'q', ['a'], 1, 'doubt');
    const second = withAnswer(first, 'q', ['b'], 0, 'sure');
    expect(second.questions).toEqual({
      q: { answer: ['b'], attempts: 2, best: 1, certainty: 'sure' },
    });
    expect(withAnswer(second, 'q', ['b'], null, null).questions.q?.best).toBe(1);
  });

  it('leaves best empty for a question that is never scored', () => {
    expect(withAnswer(emptyLessonProgress, 'q', ['3'], null, null).questions.q?.best).toBeNull();
  });

  it('is not confused by an id that every object knows', () => {
    expect(questionProgress(emptyLessonProgress, 'constructor')).toBeUndefined();
    const answered = withAnswer(emptyLessonProgress, 'constructor', ['a'], 1, null);
    expect(questionProgress(answered, 'constructor')).toMatchObject({ attempts: 1 });
  });
});

describe('withStepSeen', () => {
  it('adds a step once, and remembers where the learner is', () => {
    const seen = ['kern', 'morgen', 'kern'].reduce(withStepSeen, emptyLessonProgress);
    expect(seen).toMatchObject({ stepsSeen: ['kern', 'morgen'], lastStep: 'kern' });
  });

  it('gives back the very same progress when nothing changes', () => {
    const seen = withStepSeen(emptyLessonProgress, 'kern');
    expect(withStepSeen(seen, 'kern')).toBe(seen);
  });
});

describe('runs', () => {
  it('go on from a decision with the earlier path still there', () => {
    const played = play(withRun(emptyLessonProgress, 'liaison'), 'abc');
    const back = rewindRun(played, 1);
    expect(paths(back)).toEqual(['abc', 'a']);
    expect(paths(play(back, 'cc'))).toEqual(['abc', 'acc']);
    expect(newest(back)?.role).toBe('liaison');
  });

  it('replace an unfinished run that the new one continues', () => {
    const back = rewindRun(play(withRun(emptyLessonProgress, 'liaison'), 'ab'), 1);
    expect(paths(play(back, 'b'))).toEqual(['ab']);
    expect(paths(rewindRun(play(withRun(emptyLessonProgress, 'liaison'), 'ab'), 2))).toEqual(['ab']);
  });

  it('are kept apart per role', () => {
    const other = withRun(play(withRun(emptyLessonProgress, 'liaison'), 'a'), 'opsporing');
    expect(paths(play(other, 'ab'))).toEqual(['a', 'ab']);
  });

  it('start over without a trace of a run in which nothing was chosen', () => {
    const started = withRun(withRun(emptyLessonProgress, 'liaison'), 'opsporing');
    expect(started.scenario?.runs).toEqual([{ role: 'opsporing', path: [] }]);
  });

  it('drop the oldest beyond six', () => {
    const many = [...'abcdefgh'].reduce(
      (progress, id) => withChoice(withRun(progress, 'liaison'), id),
      emptyLessonProgress,
    );
    expect(paths(many)).toEqual(['c', 'd', 'e', 'f', 'g', 'h']);
  });

  it('do nothing before the first one is started', () => {
    expect(withChoice(emptyLessonProgress, 'a')).toBe(emptyLessonProgress);
    expect(rewindRun(emptyLessonProgress, 0)).toBe(emptyLessonProgress);
  });

  it('are done when skipped, without any run', () => {
    expect(withScenarioDone(emptyLessonProgress).scenario).toEqual({ runs: [], done: true });
  });
});
