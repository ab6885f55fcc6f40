import { START_QUIZ_ID } from '../../domain/start-quiz.ts';
import type { ContentReading } from '../reading.ts';

/** The start quiz asks one question about a lesson, so that one answer stands for one advice. */
export function checkStartQuizLessons({ book, lessons, courseQuizzes }: ContentReading): void {
  const asked = new Map<string, string>();
  for (const { question, place } of courseQuizzes.find(({ id }) => id === START_QUIZ_ID)?.questions ?? []) {
    const lesson = lessons.find(({ objectives }) => objectives.some(({ id }) => id === question.objective));
    if (!lesson) continue;
    const first = asked.get(lesson.id);
    if (first === undefined) asked.set(lesson.id, `${place.file}:${place.line}`);
    else book.report('lesson-asked-twice', place, { name: lesson.id, first });
  }
}
