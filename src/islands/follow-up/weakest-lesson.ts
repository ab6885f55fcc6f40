import type { BankItem, FinalTestSettings, TestProgress } from '../../domain/final-test.ts';
import { judgeTest } from '../../domain/judge-test.ts';

/**
 * The lesson with the lowest share of points in the test that was handed in last; of equals the first in the bank.
 * Out: its id; `null` without such a test, or when nothing in it went wrong.
 */
export function weakestLesson(
  bank: readonly BankItem[],
  settings: FinalTestSettings,
  test: TestProgress,
): string | null {
  const last = test.attempts.findLast(({ submittedAt }) => submittedAt !== null);
  if (!last) return null;
  const shares = judgeTest(bank, settings, last).lessons.map(({ lesson, points, items }) => ({
    lesson,
    share: points / items,
  }));
  const lowest = Math.min(1, ...shares.map(({ share }) => share));
  return lowest < 1 ? (shares.find(({ share }) => share === lowest)?.lesson ?? null) : null;
}
