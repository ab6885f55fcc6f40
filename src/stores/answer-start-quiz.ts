import type { Certainty } from '../domain/progress.ts';
import { emptyLessonProgress } from '../domain/progress-changes.ts';
import type { Answer, Question } from '../domain/quiz.ts';
import { START_QUIZ_ID } from '../domain/start-quiz.ts';
import { changeLesson, lessonProgress } from './lesson-progress.ts';

/**
 * Keeps an answer to the start quiz; a later one takes its place. It is never judged or reported to an LMS:
 * the quiz advises, and nobody is graded by it.
 */
export function answerStartQuiz(question: Question, answer: Answer, certainty: Certainty | null): void {
  changeLesson(START_QUIZ_ID, (progress) => ({
    ...progress,
    questions: { ...progress.questions, [question.id]: { answer, attempts: 1, best: null, certainty } },
  }));
}

/** Forgets all answers, so that the start quiz can be done again. */
export function clearStartQuiz(): void {
  lessonProgress(START_QUIZ_ID).set(emptyLessonProgress);
}
