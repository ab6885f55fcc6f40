import type { Page } from '@playwright/test';
import { correctAnswer } from '../../src/domain/answer.ts';
import type { TestProgress } from '../../src/domain/final-test.ts';
import {
  emptyLessonProgress,
  withAnswer,
  withScenarioDone,
  withStepSeen,
} from '../../src/domain/progress-changes.ts';
import type { Answer, Question } from '../../src/domain/quiz.ts';
import { coreLessons } from '../../src/domain/route-progress.ts';
import { serializeLessonProgress } from '../../src/domain/stored-progress.ts';
import { serializeTestProgress } from '../../src/domain/stored-test.ts';
import { course, lessons } from './course.ts';

/** The test of somebody who passed it on the liaison route, with one item of each core lesson and all of them right. */
export function passedTest(submittedAt: number): TestProgress {
  const core = coreLessons(course.outline, 'liaison').map(({ id }) => id);
  const asked = core.flatMap((id) => course.bank.find(({ lesson }) => lesson === id) ?? []);
  return {
    attempts: [
      {
        scope: 'liaison',
        seed: 'zaad',
        startedAt: submittedAt - 60_000,
        submittedAt,
        items: asked.map(({ question }) => question.id),
        answers: Object.fromEntries(asked.map(({ question }) => [question.id, correctAnswer(question)])),
        points: asked.length,
      },
    ],
  };
}

/** The right answer; where nothing is right or wrong, an answer all the same. */
function answerOf(question: Question): Answer {
  const answer = correctAnswer(question);
  if (answer.length > 0) return answer;
  return [question.type === 'estimate' ? String(question.max) : 'a'];
}

/** What the browser of somebody who finished these lessons holds, by key. */
export function finishedLessons(ids: readonly string[]): readonly (readonly [key: string, value: string])[] {
  return lessons
    .filter(({ id }) => ids.includes(id))
    .map(({ id, steps, quiz }) => {
      const seen = steps.reduce((progress, step) => withStepSeen(progress, step.id), emptyLessonProgress);
      const answered = quiz.questions.reduce(
        (progress, question) => withAnswer(progress, question.id, answerOf(question), 1, null),
        seen,
      );
      return [`lesson/${id}`, serializeLessonProgress(withScenarioDone(answered))];
    });
}

/** Puts what was kept earlier in the browser, before its first page opens. */
export async function keepInBrowser(
  page: Page,
  stored: readonly (readonly [key: string, value: string])[],
): Promise<void> {
  await page.addInitScript((entries) => {
    for (const [key, value] of entries) localStorage.setItem(`samen-scherp:state:${key}`, value);
  }, stored);
}

/** Puts in the browser what somebody who finished the liaison route has stored, before its first page opens. */
export async function finishCourse(page: Page, test: TestProgress): Promise<void> {
  const core = coreLessons(course.outline, 'liaison').map(({ id }) => id);
  await keepInBrowser(page, [
    ['route', 'liaison'],
    ['test', serializeTestProgress(test)],
    ...finishedLessons(core),
  ]);
}
