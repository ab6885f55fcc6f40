import type { Page } from '@playwright/test';
import { correctAnswer } from '../../src/domain/answer.ts';
import type { TestAttempt, TestProgress } from '../../src/domain/final-test.ts';
import type { Question } from '../../src/domain/quiz.ts';
import { serializeTestProgress } from '../../src/domain/stored-test.ts';
import { testAccess, withTestSubmitted } from '../../src/domain/test-attempts.ts';
import { course, lessons } from './course.ts';
import { finishedLessons } from './finished.ts';

const HOUR = 3_600_000;

/** What the course's keys start with in the browser's storage. */
export const PREFIX = 'samen-scherp:state:';

/** Puts progress in the browser before the first page opens, and never again. */
export async function remember(page: Page, entries: Readonly<Record<string, string>>): Promise<void> {
  await page.addInitScript(
    ({ prefix, stored }) => {
      if (sessionStorage.getItem('seeded')) return;
      sessionStorage.setItem('seeded', 'yes');
      for (const [key, value] of Object.entries(stored)) localStorage.setItem(prefix + key, value);
    },
    { prefix: PREFIX, stored: entries },
  );
}

/** The stored progress of somebody who did all lessons, by key. */
export const allLessonsDone = Object.fromEntries(finishedLessons(lessons.map(({ id }) => id)));

/** One item of every type the bank knows, the order first. */
export const ONE_OF_EACH = ['order', 'single', 'multi', 'match', 'categorize'].map((type) => {
  const item = course.bank.find(({ question }) => question.type === type);
  if (!item) throw new Error(`No ${type} in the bank`);
  return item.question;
});

/** An attempt at these questions, begun two days ago and open unless told otherwise. */
export function attemptAt(questions: readonly Question[], change: Partial<TestAttempt> = {}): TestAttempt {
  return {
    scope: 'course',
    seed: 'zaadje',
    startedAt: Date.now() - 50 * HOUR,
    submittedAt: null,
    items: questions.map(({ id }) => id),
    answers: {},
    points: null,
    ...change,
  };
}

/** The right answer to each question. */
export const rightly = (questions: readonly Question[]): TestAttempt['answers'] =>
  Object.fromEntries(questions.map((question) => [question.id, correctAnswer(question)]));

/** What is stored of these attempts, under the key `test`. Throws when the course would not have let one begin when it did. */
export function stored(...attempts: readonly TestAttempt[]): string {
  const settings = course.outline.finalTest;
  if (!settings) throw new Error('No final test');
  for (const [at, { scope, startedAt }] of attempts.entries()) {
    const { kind } = testAccess({ attempts: attempts.slice(0, at) }, settings, scope, startedAt);
    if (kind !== 'ready') throw new Error(`Attempt ${at + 1} cannot begin: ${kind}`);
  }
  return serializeTestProgress({ attempts });
}

/** An attempt at these questions that was handed in so many hours ago, an hour after it was begun. */
export function handedIn(
  questions: readonly Question[],
  hoursAgo: number,
  change: Partial<TestAttempt> = {},
): TestAttempt {
  const submittedAt = Date.now() - hoursAgo * HOUR;
  const test: TestProgress = {
    attempts: [attemptAt(questions, { startedAt: submittedAt - HOUR, ...change })],
  };
  const [attempt] = withTestSubmitted(test, course.bank, submittedAt).attempts;
  if (!attempt) throw new Error('No attempt');
  return attempt;
}

/** Every attempt the course allows at these questions, one after the other, more than a day apart. */
export function allHandedIn(
  questions: readonly Question[],
  change: Partial<TestAttempt> = {},
): readonly TestAttempt[] {
  return [90, 60, 30].map((hours) => handedIn(questions, hours, { seed: `zaadje-${hours}`, ...change }));
}
