import { emptyTestProgress, type TestAttempt, type TestProgress, type TestScope } from './final-test.ts';
import { parseJson, toObject, toTexts } from './read-json.ts';
import { isRouteId } from './stored-progress.ts';

/** The text under which the final test is stored; `parseTestProgress` reads it back to the same value. */
export function serializeTestProgress(test: TestProgress): string {
  return JSON.stringify(test);
}

/**
 * Reads the stored test. Attempts that cannot be read are left out, and so is an open one that is not the newest.
 * Errors: none; at worst no test was ever begun.
 */
export function parseTestProgress(json: string): TestProgress {
  const { attempts } = toObject(parseJson(json));
  if (!Array.isArray(attempts)) return emptyTestProgress;
  const readable = attempts.flatMap((stored) => toAttempt(stored) ?? []);
  return {
    attempts: readable.filter(
      (attempt, index) => attempt.submittedAt !== null || index === readable.length - 1,
    ),
  };
}

function toAttempt(value: unknown): TestAttempt | null {
  const stored = toObject(value);
  const { scope, seed, startedAt, submittedAt } = stored;
  const items = [...new Set(toTexts(stored.items))];
  if (!isTestScope(scope) || typeof seed !== 'string' || items.length === 0) return null;
  if (!isMoment(startedAt) || !(submittedAt === null || isMoment(submittedAt))) return null;
  const points = typeof stored.points === 'number' ? stored.points : 0;
  return {
    scope,
    seed,
    startedAt,
    submittedAt,
    items,
    answers: toAnswers(stored.answers, items),
    points: submittedAt === null ? null : Math.min(items.length, Math.max(0, points)),
  };
}

function toAnswers(value: unknown, items: readonly string[]): TestAttempt['answers'] {
  const readable = Object.entries(toObject(value)).flatMap(([id, stored]) => {
    const answer = toTexts(stored);
    return items.includes(id) && answer.length > 0 ? [[id, answer] as const] : [];
  });
  return Object.fromEntries(readable);
}

function isTestScope(value: unknown): value is TestScope {
  return value === 'course' || isRouteId(value);
}

function isMoment(value: unknown): value is number {
  return typeof value === 'number' && value >= 0;
}
