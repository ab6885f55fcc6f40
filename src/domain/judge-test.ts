import type { BankItem, FinalTestSettings, TestAttempt } from './final-test.ts';
import type { Answer } from './quiz.ts';
import { type Score, scoreAnswer } from './score-answer.ts';
import { answerTo, isPassed, pointsNeeded } from './test-attempts.ts';

export interface JudgedItem {
  readonly item: BankItem;
  /** Empty when the learner left it open. */
  readonly answer: Answer;
  readonly score: Score;
}

export interface LessonPoints {
  /** Lesson id. */
  readonly lesson: string;
  readonly points: number;
  /** How many items of this lesson were asked. */
  readonly items: number;
}

export interface JudgedTest {
  /** In the order in which they were asked; items that have left the bank are absent. */
  readonly items: readonly JudgedItem[];
  /** The lessons of these items, in the order of the bank. */
  readonly lessons: readonly LessonPoints[];
  /** As it was when the test was handed in, whatever happened to the bank. */
  readonly points: number;
  readonly count: number;
  readonly needed: number;
  readonly passed: boolean;
}

/** What became of an attempt that was handed in: per item, per lesson, and as a whole. */
export function judgeTest(
  bank: readonly BankItem[],
  settings: FinalTestSettings,
  attempt: TestAttempt,
): JudgedTest {
  const items = attempt.items.flatMap((id): readonly JudgedItem[] => {
    const item = bank.find(({ question }) => question.id === id);
    if (!item) return [];
    const answer = answerTo(attempt, id);
    return [{ item, answer, score: scoreAnswer(item.question, answer) }];
  });
  const lessons = [...new Set(bank.map(({ lesson }) => lesson))].flatMap((lesson) => {
    const asked = items.filter(({ item }) => item.lesson === lesson);
    const points = asked.reduce((sum, { score }) => sum + (score.points ?? 0), 0);
    return asked.length === 0 ? [] : [{ lesson, points, items: asked.length }];
  });
  return {
    items,
    lessons,
    points: attempt.points ?? 0,
    count: attempt.items.length,
    needed: pointsNeeded(settings, attempt.items.length),
    passed: isPassed(settings, attempt),
  };
}
