import type { CourseOutline } from '../../../src/domain/course.ts';
import type { BankItem, FinalTestSettings, TestAttempt } from '../../../src/domain/final-test.ts';
import type { LessonProgress } from '../../../src/domain/progress.ts';
import type { Question } from '../../../src/domain/quiz.ts';
import * as questions from '../quiz/questions.ts';
import { smallCourse } from '../small-outline.ts';

export const HOUR = 3_600_000;
/** Tuesday 24 November 2026, 12:00 UTC. */
export const NOW = Date.UTC(2026, 10, 24, 12);

export const settings: FinalTestSettings = {
  passMark: 0.75,
  resits: 2,
  waitHours: 24,
  items: { course: 5, route: 3 },
};

export const course: CourseOutline = { ...smallCourse, title: 'Kleine cursus', finalTest: settings };

const item = (question: Question, lesson: string): BankItem => ({
  question,
  lesson,
  rationale: `<p>Daarom past ${question.id}.</p>`,
});

/** One item of each type the bank knows; three about lesson 1. */
export const bank: readonly BankItem[] = [
  item(questions.single, 'les-1'),
  item(questions.multi, 'les-1'),
  item(questions.order, 'les-1'),
  item(questions.match, 'les-2'),
  item(questions.categorize, 'les-2'),
];

/** An attempt at all five items, open unless told otherwise. */
export function attemptWith(change: Partial<TestAttempt> = {}): TestAttempt {
  return {
    scope: 'course',
    seed: 'abc',
    startedAt: NOW - 2 * HOUR,
    submittedAt: null,
    items: bank.map(({ question }) => question.id),
    answers: {},
    points: null,
    ...change,
  };
}

const answered = { answer: ['a'], attempts: 1, best: 1, certainty: null };

/** A lesson of the small course with all its work done. */
export const doneLesson: LessonProgress = {
  stepsSeen: [],
  lastStep: '',
  questions: { a: answered, b: answered },
  scenario: { runs: [], done: true },
};
