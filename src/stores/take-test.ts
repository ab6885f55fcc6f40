import type { CourseOutline } from '../domain/course.ts';
import { drawTest } from '../domain/draw-test.ts';
import {
  BANK_ID,
  type BankItem,
  type BankItemOutline,
  emptyTestProgress,
  type TestAttempt,
  type TestProgress,
  type TestScope,
} from '../domain/final-test.ts';
import { toInteraction } from '../domain/interaction.ts';
import type { Answer } from '../domain/quiz.ts';
import { coreLessons } from '../domain/route-progress.ts';
import { scoreAnswer } from '../domain/score-answer.ts';
import {
  answerTo,
  itemCount,
  itemsDrawn,
  openAttempt,
  testAccess,
  withoutOpenTest,
  withTestAnswer,
  withTestStarted,
  withTestSubmitted,
} from '../domain/test-attempts.ts';
import { $test } from './test-progress.ts';
import { tracker } from './tracker.ts';

/** How long the page of each item of the open test was open in this visit, in ms. It is not kept: only the LMS hears it. */
const spent = new Map<string, number>();

/** Notes that the page of an item was open for so many ms more. */
export function spendOnItem(itemId: string, ms: number): void {
  spent.set(itemId, (spent.get(itemId) ?? 0) + ms);
}

/**
 * Starts the test of a scope, or goes on with the one that is open in it. An open test of another scope is left, and
 * gone: ask the learner first. Out: the open attempt; `null` when none may start now, or there is nothing to ask.
 */
export function startTest(
  course: CourseOutline,
  bank: readonly BankItemOutline[],
  scope: TestScope,
): TestAttempt | null {
  const test = $test.get();
  const open = openAttempt(test);
  if (open?.scope === scope) return open;
  const now = Date.now();
  const { finalTest } = course;
  if (finalTest === null) return null;
  if (testAccess(withoutOpenTest(test), finalTest, scope, now).kind !== 'ready') return null;
  const seed = newSeed();
  const items = drawTest({
    bank,
    lessons: coreLessons(course, scope).map(({ id }) => id),
    count: itemCount(finalTest, scope),
    seed,
    drawnBefore: itemsDrawn(test),
  });
  if (items.length === 0) return null;
  spent.clear();
  $test.set(withTestStarted(test, { scope, seed, items, startedAt: now }));
  return openAttempt($test.get()) ?? null;
}

/** Keeps an answer in the open test, at once; an empty answer takes it away. It is judged when the test is handed in. */
export function answerTest(itemId: string, answer: Answer): void {
  keep(withTestAnswer($test.get(), itemId, answer));
}

/**
 * Hands in the open test, and reports its items to the LMS, those without an answer too.
 * Out: the judged attempt; `null` when none was open.
 */
export function submitTest(bank: readonly BankItem[]): TestAttempt | null {
  if (!openAttempt($test.get())) return null;
  const after = withTestSubmitted($test.get(), bank, Date.now());
  keep(after);
  const attempt = after.attempts.at(-1) ?? null;
  const current = tracker();
  if (current.info.mode !== 'normal') return attempt;
  for (const id of attempt?.items ?? []) {
    const question = bank.find((item) => item.question.id === id)?.question;
    if (!attempt || !question) continue;
    const answer = answerTo(attempt, id);
    const score = scoreAnswer(question, answer);
    current.interaction(toInteraction(BANK_ID, question, answer, score, spent.get(id) ?? null));
  }
  return attempt;
}

/** Leaves the open test: it does not count as an attempt. */
export function discardTest(): void {
  keep(withoutOpenTest($test.get()));
}

function keep(test: TestProgress): void {
  $test.set(test.attempts.length === 0 ? emptyTestProgress : test);
}

/** Eight characters of `[a-z0-9]`. */
function newSeed(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => (byte % 36).toString(36)).join('');
}
