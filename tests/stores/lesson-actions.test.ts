import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BANK_ID, emptyTestProgress } from '../../src/domain/final-test.ts';
import { emptyLessonProgress } from '../../src/domain/progress-changes.ts';
import type { Question } from '../../src/domain/quiz.ts';
import type { Choice } from '../../src/domain/scenario.ts';
import { scenarioOf } from '../domain/arbitraries.ts';
import { FakeTracker } from './fake-tracker.ts';

/** A lesson page that was just opened. */
async function openPage(tracker: FakeTracker) {
  vi.resetModules();
  const { injectTracker } = await import('../../src/stores/tracker.ts');
  injectTracker(tracker);
  return {
    ...(await import('../../src/stores/check-answer.ts')),
    ...(await import('../../src/stores/see-step.ts')),
    ...(await import('../../src/stores/play-in-scenario.ts')),
    ...(await import('../../src/stores/lesson-progress.ts')),
    ...(await import('../../src/stores/learner-state.ts')),
    ...(await import('../../src/stores/route.ts')),
    // A fresh module has a fresh "untouched" value.
    untouched: (await import('../../src/domain/progress-changes.ts')).emptyLessonProgress,
  };
}

const base = { objective: '1.2', prompt: '<p>Wat speelt hier?</p>', hints: [], asksCertainty: true };
const question: Question = {
  ...base,
  id: 'tempo',
  type: 'single',
  options: [
    { id: 'a', text: 'Tempo.', correct: true, feedback: 'Ja.' },
    { id: 'b', text: 'Onwil.', correct: false, feedback: 'Nee.' },
  ],
};
const open: Question = { ...base, id: 'zelf', type: 'open', model: '' };

let tracker: FakeTracker;
beforeEach(() => {
  tracker = new FakeTracker();
});

describe('checkAnswer', () => {
  it('gives the score, stores the answer and reports it', async () => {
    const page = await openPage(tracker);
    expect(page.checkAnswer('les-1', question, ['a'], 'sure')).toMatchObject({ points: 1, verdict: 'right' });
    expect(tracker.interactions).toMatchObject([{ id: 'les-1_tempo', response: ['a'], result: 'correct' }]);
    const next = await openPage(tracker);
    expect(next.lessonProgress('les-1').get().questions).toEqual({
      tempo: { answer: ['a'], attempts: 1, best: 1, certainty: 'sure' },
    });
  });

  it('keeps what is practised of the bank, and leaves the answer in the test as it was reported', async () => {
    const page = await openPage(tracker);
    page.checkAnswer(BANK_ID, question, ['b'], null);
    expect(page.lessonProgress(BANK_ID).get().questions.tempo?.answer).toEqual(['b']);
    expect(tracker.interactions).toEqual([]);
  });

  it('keeps the best of several attempts and reports each', async () => {
    const page = await openPage(tracker);
    page.checkAnswer('les-1', question, ['a'], null);
    page.checkAnswer('les-1', question, ['b'], null);
    expect(page.lessonProgress('les-1').get().questions.tempo).toMatchObject({ attempts: 2, best: 1 });
    expect(tracker.interactions.map(({ result }) => result)).toEqual(['correct', 'incorrect']);
  });

  it('reports how long it took, in whole ms and no more than an hour', async () => {
    const page = await openPage(tracker);
    for (const latency of [1234.6, 7_200_000, -5, null]) {
      page.checkAnswer('les-1', question, ['a'], null, latency);
    }
    expect(tracker.interactions.map(({ latency }) => latency)).toEqual([1235, 3_600_000, 0, null]);
  });

  it.each(['browse', 'review'] as const)('gives feedback but reports nothing in %s', async (mode) => {
    const quiet = new FakeTracker(mode);
    const page = await openPage(quiet);
    expect(page.checkAnswer('les-1', question, ['b'], null).verdict).toBe('wrong');
    expect(quiet.interactions).toEqual([]);
  });

  it('neither stores nor reports an open answer', async () => {
    const page = await openPage(tracker);
    expect(page.checkAnswer('les-1', open, ['Ik zou bellen.'], null).verdict).toBe('unscored');
    expect(tracker.interactions).toEqual([]);
    expect(tracker.writes).toEqual([]);
  });
});

describe('lessonProgress', () => {
  it('is untouched when nothing, or nothing readable, is stored', async () => {
    tracker.stateMap.set('lesson/les-2', '{"stepsSeen":[');
    const page = await openPage(tracker);
    expect(page.lessonProgress('les-1').get()).toBe(page.untouched);
    expect(page.lessonProgress('les-2').get()).toEqual(emptyLessonProgress);
  });

  it('is not rewritten by reading, also when it holds what this course does not know', async () => {
    const stored = '{ "stepsSeen": ["van-later"], "nieuw": 1 }';
    tracker.stateMap.set('lesson/les-1', stored);
    const page = await openPage(tracker);
    page.lessonProgress('les-1').subscribe(() => {})();
    expect(tracker.writes).toEqual([]);
    expect(tracker.stateMap.get('lesson/les-1')).toBe(stored);
  });

  it('touches no other lesson', async () => {
    const page = await openPage(tracker);
    page.seeStep('les-1', 'kern');
    page.seeStep('les-1', 'kern');
    expect(tracker.writes).toEqual(['lesson/les-1']);
  });

  it('tells its listeners of every change', async () => {
    const page = await openPage(tracker);
    const seen: number[] = [];
    const stop = page.lessonProgress('les-1').subscribe(({ stepsSeen }) => seen.push(stepsSeen.length));
    page.seeStep('les-1', 'kern');
    page.seeStep('les-1', 'morgen');
    stop();
    expect(seen).toEqual([0, 1, 2]);
  });
});

describe('readLearnerState', () => {
  it('gathers route, bookmark and the lessons that were touched', async () => {
    tracker.stateMap.set('bookmark', 'lessen/les-2.html');
    const page = await openPage(tracker);
    page.$route.set('opsporing');
    page.seeStep('les-2', 'kern');
    expect(page.readLearnerState(['les-1', 'les-2'])).toEqual({
      route: 'opsporing',
      bookmark: 'lessen/les-2.html',
      lessons: { 'les-2': { ...emptyLessonProgress, stepsSeen: ['kern'], lastStep: 'kern' } },
      test: emptyTestProgress,
    });
  });
});

describe('a scenario', () => {
  const choice = (id: string, next: string | null): Choice => ({
    id,
    text: id,
    effects: {},
    crossesLine: false,
    consequence: [],
    next,
  });
  const scenario = scenarioOf([
    [choice('a', 's1'), choice('b', 's1')],
    [choice('a', null), choice('b', null)],
  ]);
  const runsOf = async () => (await openPage(tracker)).lessonProgress('les-1').get().scenario;

  it('is done when a run reaches an ending, and stays done when the learner goes back', async () => {
    const page = await openPage(tracker);
    page.startRun('les-1', 'liaison');
    page.chooseInScenario('les-1', scenario, 'a');
    expect((await runsOf())?.done).toBe(false);
    page.chooseInScenario('les-1', scenario, 'b');
    page.goBackInScenario('les-1', 1);
    expect(await runsOf()).toEqual({
      runs: [
        { role: 'liaison', path: ['a', 'b'] },
        { role: 'liaison', path: ['a'] },
      ],
      done: true,
    });
  });

  it('ignores a choice that is not offered, that comes after the ending, or before the start', async () => {
    const page = await openPage(tracker);
    page.chooseInScenario('les-1', scenario, 'a');
    expect(tracker.writes).toEqual([]);
    page.startRun('les-1', 'liaison');
    for (const id of ['z', 'a', 'a', 'a']) page.chooseInScenario('les-1', scenario, id);
    expect((await runsOf())?.runs).toEqual([{ role: 'liaison', path: ['a', 'a'] }]);
  });

  it('goes on from where a stored run still stands after the course has changed', async () => {
    tracker.stateMap.set(
      'lesson/les-1',
      JSON.stringify({ scenario: { runs: [{ role: 'liaison', path: ['a', 'weg', 'a'] }], done: false } }),
    );
    const page = await openPage(tracker);
    page.chooseInScenario('les-1', scenario, 'b');
    expect(await runsOf()).toMatchObject({ runs: [{}, { path: ['a', 'b'] }], done: true });
  });

  it('reports the run so far at every choice, and starts over with the path that was kept', async () => {
    const page = await openPage(tracker);
    page.startRun('les-1', 'liaison');
    page.chooseInScenario('les-1', scenario, 'a');
    page.chooseInScenario('les-1', scenario, 'b');
    page.goBackInScenario('les-1', 1);
    page.chooseInScenario('les-1', scenario, 'a');
    expect(tracker.interactions.map(({ id, response }) => ({ id, response }))).toEqual([
      { id: 'les-1_casus', response: ['s0.a'] },
      { id: 'les-1_casus', response: ['s0.a', 's1.b'] },
      { id: 'les-1_casus', response: ['s0.a', 's1.a'] },
    ]);
    page.chooseInScenario('les-1', scenario, 'a');
    page.skipScenario('les-1');
    expect(tracker.interactions).toHaveLength(3);
  });

  it.each(['browse', 'review'] as const)('can be played but is not reported in %s', async (mode) => {
    const quiet = new FakeTracker(mode);
    const page = await openPage(quiet);
    page.startRun('les-1', 'liaison');
    page.chooseInScenario('les-1', scenario, 'a');
    expect(page.lessonProgress('les-1').get().scenario?.runs).toEqual([{ role: 'liaison', path: ['a'] }]);
    expect(quiet.interactions).toEqual([]);
  });

  it('is done when skipped', async () => {
    const page = await openPage(tracker);
    page.skipScenario('les-1');
    expect(await runsOf()).toEqual({ runs: [], done: true });
  });
});
