import type { CourseOutline, RouteId } from './course.ts';
import type { BankItem, FinalTestSettings, TestAttempt, TestProgress, TestScope } from './final-test.ts';
import type { Answer } from './quiz.ts';
import { scoreAnswer } from './score-answer.ts';

const HOUR = 3_600_000;

/** Whether, and since when, a learner may take the test. Attempts count from 1; `until` is wall clock in ms. */
export type TestAccess =
  /** An attempt is being taken. It may be of another scope than asked for. */
  | { readonly kind: 'open'; readonly attempt: TestAttempt }
  /** A next attempt may start: number `number` of `of`. */
  | { readonly kind: 'ready'; readonly number: number; readonly of: number }
  | { readonly kind: 'waiting'; readonly until: number; readonly number: number; readonly of: number }
  | { readonly kind: 'passed'; readonly attempt: TestAttempt }
  | { readonly kind: 'used-up'; readonly of: number };

/** What the test of a learner covers: the chosen route, or the course when there is none that the course knows. */
export function scopeOf(course: CourseOutline, route: RouteId | null): TestScope {
  return course.routes.find(({ id }) => id === route)?.id ?? 'course';
}

/** How many items a test of this scope asks. */
export function itemCount(settings: FinalTestSettings, scope: TestScope): number {
  return scope === 'course' ? settings.items.course : settings.items.route;
}

/** Points that pass a test of `count` items: the pass mark, rounded up to a whole point. */
export function pointsNeeded(settings: FinalTestSettings, count: number): number {
  // 0.7 of 10 is a hair more than 7 in binary: that must not become 8.
  return Math.max(0, Math.ceil(settings.passMark * count - 1e-9));
}

/** Whether an attempt was handed in with enough points. */
export function isPassed(settings: FinalTestSettings, attempt: TestAttempt): boolean {
  const { points, items } = attempt;
  return points !== null && items.length > 0 && points >= pointsNeeded(settings, items.length);
}

/** The attempt that is being taken, if any. */
export function openAttempt(test: TestProgress): TestAttempt | undefined {
  return test.attempts.find(({ submittedAt }) => submittedAt === null);
}

/** Attempts of this scope that were handed in, oldest first. */
export function submittedAttempts(test: TestProgress, scope: TestScope): readonly TestAttempt[] {
  return test.attempts.filter((attempt) => attempt.scope === scope && attempt.submittedAt !== null);
}

/**
 * May the learner take the test? In: `now` is wall clock in ms. An attempt that is open comes first, whatever its
 * scope; ask again with `withoutOpenTest` to know what would hold if it were left. Then: passed, no attempt left,
 * waiting for the next, or ready. Only attempts of the asked scope count.
 */
export function testAccess(
  test: TestProgress,
  settings: FinalTestSettings,
  scope: TestScope,
  now: number,
): TestAccess {
  const open = openAttempt(test);
  if (open) return { kind: 'open', attempt: open };
  const submitted = submittedAttempts(test, scope);
  const passed = submitted.find((attempt) => isPassed(settings, attempt));
  if (passed) return { kind: 'passed', attempt: passed };
  const of = 1 + settings.resits;
  if (submitted.length >= of) return { kind: 'used-up', of };
  const number = submitted.length + 1;
  const last = submitted.at(-1)?.submittedAt ?? null;
  const until = last === null ? 0 : last + settings.waitHours * HOUR;
  // A test from the future means that the clock was put back; nobody is locked out for that.
  const waits = last !== null && last <= now && now < until;
  return waits ? { kind: 'waiting', until, number, of } : { kind: 'ready', number, of };
}

/** Ids of all items this learner was ever asked in a test, once per time. */
export function itemsDrawn(test: TestProgress): readonly string[] {
  return test.attempts.flatMap(({ items }) => items);
}

/** Begins an attempt. An attempt that was open is left, and gone. */
export function withTestStarted(
  test: TestProgress,
  begin: Pick<TestAttempt, 'scope' | 'seed' | 'items' | 'startedAt'>,
): TestProgress {
  const attempt: TestAttempt = { ...begin, submittedAt: null, answers: {}, points: null };
  return { attempts: [...withoutOpenTest(test).attempts, attempt] };
}

/** Leaves the open attempt: as if it was never begun. */
export function withoutOpenTest(test: TestProgress): TestProgress {
  return openAttempt(test)
    ? { attempts: test.attempts.filter(({ submittedAt }) => submittedAt !== null) }
    : test;
}

/**
 * Puts an answer in the open attempt; an empty one takes the answer away. Nothing changes without an open attempt, or
 * for an item that was not drawn.
 */
export function withTestAnswer(test: TestProgress, itemId: string, answer: Answer): TestProgress {
  return changeOpen(test, (attempt) => {
    if (!attempt.items.includes(itemId)) return attempt;
    const { [itemId]: _before, ...others } = attempt.answers;
    return { ...attempt, answers: answer.length === 0 ? others : { ...others, [itemId]: answer } };
  });
}

/**
 * Hands in the open attempt. In: the bank, and wall clock in ms. Items that left the bank since the draw cannot be
 * asked or judged: they leave the attempt too, so that nobody loses points by them. Without an open attempt nothing changes.
 */
export function withTestSubmitted(test: TestProgress, bank: readonly BankItem[], now: number): TestProgress {
  return changeOpen(test, (attempt) => {
    const known = attempt.items.flatMap((id) => bank.find(({ question }) => question.id === id) ?? []);
    const points = known.map(
      ({ question }) => scoreAnswer(question, answerTo(attempt, question.id)).points ?? 0,
    );
    return {
      ...attempt,
      items: known.map(({ question }) => question.id),
      submittedAt: Math.max(now, attempt.startedAt),
      points: points.reduce((sum, each) => sum + each, 0),
    };
  });
}

/** What the learner answered to an item; empty when nothing. */
export function answerTo(attempt: TestAttempt, itemId: string): Answer {
  // An id may be a word like `constructor`.
  return (Object.hasOwn(attempt.answers, itemId) ? attempt.answers[itemId] : undefined) ?? [];
}

function changeOpen(test: TestProgress, change: (attempt: TestAttempt) => TestAttempt): TestProgress {
  const open = openAttempt(test);
  if (!open) return test;
  return { attempts: test.attempts.map((attempt) => (attempt === open ? change(open) : attempt)) };
}
