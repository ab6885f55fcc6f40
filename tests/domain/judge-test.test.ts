import fc from 'fast-check';
import { expect, it } from 'vitest';
import { emptyTestProgress, type TestAttempt } from '../../src/domain/final-test.ts';
import { judgeTest } from '../../src/domain/judge-test.ts';
import type { Answer } from '../../src/domain/quiz.ts';
import {
  openAttempt,
  withTestAnswer,
  withTestStarted,
  withTestSubmitted,
} from '../../src/domain/test-attempts.ts';
import { anyAnswerTo } from './arbitraries.ts';
import { settings, someItems } from './final-test-arbitraries.ts';

const aSitting = someItems.chain((bank) =>
  fc.tuple(
    fc.constant(bank),
    fc.tuple(...bank.map(({ question }) => fc.oneof(fc.constant([]), anyAnswerTo(question)))),
  ),
);

function sit(bank: Parameters<typeof judgeTest>[0], answers: readonly Answer[]): TestAttempt {
  const items = bank.map(({ question }) => question.id);
  const start = withTestStarted(emptyTestProgress, { scope: 'course', seed: 'a', items, startedAt: 0 });
  const test = items.reduce((now, id, index) => withTestAnswer(now, id, answers[index] ?? []), start);
  expect(openAttempt(test)?.items).toEqual(items);
  return withTestSubmitted(test, bank, 1).attempts[0] as TestAttempt;
}

it('adds up to the points of the attempt, per item and per lesson', () => {
  fc.assert(
    fc.property(aSitting, ([bank, answers]) => {
      const attempt = sit(bank, answers);
      const judged = judgeTest(bank, settings, attempt);
      const perItem = judged.items.reduce((sum, { score }) => sum + (score.points ?? 0), 0);
      const perLesson = judged.lessons.reduce((sum, { points }) => sum + points, 0);
      expect([perItem, perLesson]).toEqual([judged.points, judged.points]);
      expect(judged.lessons.reduce((sum, { items }) => sum + items, 0)).toBe(judged.count);
      expect(judged.passed).toBe(judged.points >= judged.needed);
      expect(judged.needed).toBe(Math.ceil(0.75 * bank.length));
    }),
  );
});

it('tells of each item what was answered, in the order of asking', () => {
  fc.assert(
    fc.property(aSitting, ([bank, answers]) => {
      const attempt = sit(bank, answers);
      const asked = { ...attempt, items: attempt.items.toReversed() };
      expect(judgeTest(bank, settings, asked).items.map(({ item, answer }) => [item, answer])).toEqual(
        bank.map((item, index) => [item, answers[index]]).toReversed(),
      );
    }),
  );
});

it('keeps to the points of the day when the bank has changed since', () => {
  fc.assert(
    fc.property(aSitting, ([bank, answers]) => {
      const attempt = sit(bank, answers);
      const now = judgeTest(bank, settings, attempt);
      const later = judgeTest(bank.slice(1), settings, attempt);
      expect(later.items).toEqual(now.items.slice(1));
      expect({ ...later, items: [], lessons: [] }).toEqual({ ...now, items: [], lessons: [] });
    }),
  );
});
