import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CourseOutline } from '../../src/domain/course.ts';
import type { BankItem } from '../../src/domain/final-test.ts';
import { START_QUIZ_ID } from '../../src/domain/start-quiz.ts';
import { course } from '../domain/arbitraries.ts';
import { HOUR, itemOf, settings } from '../domain/final-test-arbitraries.ts';
import { FakeTracker } from './fake-tracker.ts';

/** The page of the test, just opened. */
async function openPage(tracker: FakeTracker) {
  vi.resetModules();
  const { injectTracker } = await import('../../src/stores/tracker.ts');
  injectTracker(tracker);
  return {
    ...(await import('../../src/stores/take-test.ts')),
    ...(await import('../../src/stores/test-progress.ts')),
    ...(await import('../../src/stores/answer-start-quiz.ts')),
    ...(await import('../../src/stores/lesson-progress.ts')),
    ...(await import('../../src/stores/learner-state.ts')),
    ...(await import('../../src/stores/own-notes.ts')),
  };
}

const tested: CourseOutline = { ...course, finalTest: { ...settings, items: { course: 4, route: 2 } } };

/** Three items on each lesson; `a` is right. */
const bank: readonly BankItem[] = [1, 2, 3].flatMap((lesson) =>
  [1, 2, 3].map((number) =>
    itemOf(
      {
        id: `b${lesson}-${number}`,
        objective: `${lesson}.${number}`,
        prompt: 'Wat doe je?',
        hints: [],
        asksCertainty: false,
        type: 'single',
        options: ['a', 'b'].map((id) => ({ id, text: id, correct: id === 'a', feedback: '' })),
      },
      `les-${lesson}`,
    ),
  ),
);
const outlines = bank.map(({ question: { id, objective, type }, lesson }) => ({
  id,
  objective,
  type,
  lesson,
}));

let tracker: FakeTracker;
beforeEach(() => {
  tracker = new FakeTracker();
  vi.useFakeTimers({ now: 1_800_000_000_000 });
  return () => vi.useRealTimers();
});

describe('a test', () => {
  it('is drawn for the scope, and stands as it was drawn after a reload', async () => {
    const page = await openPage(tracker);
    const attempt = page.startTest(tested, outlines, 'liaison');
    expect(attempt).toMatchObject({ scope: 'liaison', startedAt: Date.now(), submittedAt: null });
    expect(attempt?.seed).toMatch(/^[a-z0-9]{8}$/);
    expect(attempt?.items.map((id) => id.slice(0, 2))).toEqual(['b2', 'b2']);
    const next = await openPage(tracker);
    expect(next.startTest(tested, outlines, 'liaison')).toEqual(attempt);
    expect(next.readLearnerState([]).test.attempts).toEqual([attempt]);
  });

  it('asks the number of items that its scope has, and other seeds another time', async () => {
    const page = await openPage(tracker);
    const first = page.startTest(tested, outlines, 'course');
    expect(first?.items).toHaveLength(4);
    page.discardTest();
    expect(page.startTest(tested, outlines, 'course')?.seed).not.toBe(first?.seed);
  });

  it('keeps each answer at once, and reports nothing of it', async () => {
    const page = await openPage(tracker);
    const [id = ''] = page.startTest(tested, outlines, 'liaison')?.items ?? [];
    page.answerTest(id, ['b']);
    page.answerTest(id, ['a']);
    const next = await openPage(tracker);
    expect(next.$test.get().attempts[0]?.answers).toEqual({ [id]: ['a'] });
    expect(tracker.interactions).toEqual([]);
  });

  it('reports each item once when it is handed in, also those without an answer', async () => {
    const page = await openPage(tracker);
    const [id = '', open = ''] = page.startTest(tested, outlines, 'liaison')?.items ?? [];
    page.answerTest(id, ['a']);
    expect(page.submitTest(bank)).toMatchObject({ points: 1, submittedAt: Date.now() });
    expect(tracker.interactions).toMatchObject([
      { id: `eindtoets_${id}`, response: ['a'], result: 'correct' },
      { id: `eindtoets_${open}`, response: [], result: 'incorrect' },
    ]);
    expect(page.submitTest(bank)).toBeNull();
    expect(tracker.interactions).toHaveLength(2);
  });

  it('reports how long the page of each item was open in this visit, and of no earlier test', async () => {
    const page = await openPage(tracker);
    const [id = ''] = page.startTest(tested, outlines, 'liaison')?.items ?? [];
    page.spendOnItem(id, 9000);
    page.discardTest();
    const [first = '', second = ''] = page.startTest(tested, outlines, 'course')?.items ?? [];
    page.spendOnItem(first, 4000);
    page.spendOnItem(second, 1500);
    page.spendOnItem(first, 2000);
    page.submitTest(bank);
    expect(tracker.interactions.map(({ latency }) => latency)).toEqual([6000, 1500, null, null]);
  });

  it.each(['browse', 'review'] as const)('is judged but not reported in %s', async (mode) => {
    const quiet = new FakeTracker(mode);
    const page = await openPage(quiet);
    page.startTest(tested, outlines, 'liaison');
    expect(page.submitTest(bank)?.points).toBe(0);
    expect(quiet.interactions).toEqual([]);
  });

  it('may be taken again after the wait, with items that were not asked before', async () => {
    const page = await openPage(tracker);
    const first = page.startTest(tested, outlines, 'liaison');
    page.submitTest(bank);
    expect(page.startTest(tested, outlines, 'liaison')).toBeNull();
    vi.setSystemTime(Date.now() + 24 * HOUR);
    const second = page.startTest(tested, outlines, 'liaison');
    const fresh = second?.items.filter((id) => !first?.items.includes(id));
    expect(fresh).toHaveLength(1);
    expect(page.$test.get().attempts).toHaveLength(2);
  });

  it('gives way to a test of another scope, unless that may not start', async () => {
    const page = await openPage(tracker);
    page.startTest(tested, outlines, 'liaison');
    page.startTest(tested, outlines, 'course');
    expect(page.$test.get().attempts).toMatchObject([{ scope: 'course' }]);
    page.submitTest(bank);
    const kept = page.startTest(tested, outlines, 'liaison');
    expect(page.startTest(tested, outlines, 'course')).toBeNull();
    expect(page.$test.get().attempts.at(-1)).toEqual(kept);
  });

  it('leaves nothing behind when the only one is left', async () => {
    const page = await openPage(tracker);
    page.startTest(tested, outlines, 'liaison');
    page.discardTest();
    expect(tracker.stateMap.has('test')).toBe(false);
  });

  it('does not start where the course has none, or nothing to ask', async () => {
    const page = await openPage(tracker);
    expect(page.startTest(course, outlines, 'course')).toBeNull();
    expect(page.startTest(tested, [], 'course')).toBeNull();
    expect(tracker.writes).toEqual([]);
  });
});

describe('the start quiz', () => {
  const [{ question }] = bank as [BankItem];

  it('keeps the last answer and how sure it was, and reports nothing', async () => {
    const page = await openPage(tracker);
    page.answerStartQuiz(question, ['b'], null);
    page.answerStartQuiz(question, ['a'], 'sure');
    const next = await openPage(tracker);
    expect(next.lessonProgress(START_QUIZ_ID).get().questions).toEqual({
      [question.id]: { answer: ['a'], attempts: 1, best: null, certainty: 'sure' },
    });
    expect(tracker.interactions).toEqual([]);
  });

  it('can be cleared to do it again', async () => {
    const page = await openPage(tracker);
    page.answerStartQuiz(question, ['b'], null);
    page.clearStartQuiz();
    expect(tracker.stateMap.size).toBe(0);
  });
});

it('keeps plans, ratings and recall on the device', async () => {
  const page = await openPage(tracker);
  page.$plan('les-1').set('Ik bel Karim.');
  page.$rating('first', 'spanning').set('3');
  page.$recall('dag-1', 'vier-stappen').set('Zien');
  expect([...tracker.deviceMap.keys()]).toEqual([
    'plan/les-1',
    'rating/first/spanning',
    'recall/dag-1/vier-stappen',
  ]);
  expect(tracker.stateMap.size).toBe(0);
});
