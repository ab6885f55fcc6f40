import type { CourseOutline } from '../../domain/course.ts';
import type { BankItem, FinalTestSettings, TestScope } from '../../domain/final-test.ts';
import { coreLessons } from '../../domain/route-progress.ts';
import { itemCount, pointsNeeded } from '../../domain/test-attempts.ts';

/** What the learner may know of a test before it begins. */
export interface TestFacts {
  /** Numbers of the lessons it covers, ascending. */
  readonly lessons: readonly number[];
  readonly questions: number;
  /** Points that pass it. */
  readonly needed: number;
}

/** Describes the test of a scope. Where the bank holds fewer items than wanted, it asks what there is. */
export function testFacts(
  course: CourseOutline,
  settings: FinalTestSettings,
  bank: readonly BankItem[],
  scope: TestScope,
): TestFacts {
  const lessons = coreLessons(course, scope);
  const there = bank.filter(({ lesson }) => lessons.some(({ id }) => id === lesson)).length;
  const questions = Math.min(itemCount(settings, scope), there);
  return {
    lessons: lessons.map(({ number }) => number).sort((a, b) => a - b),
    questions,
    needed: pointsNeeded(settings, questions),
  };
}
