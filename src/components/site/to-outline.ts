import type { LessonOutline } from '../../domain/course.ts';
import type { Lesson } from '../../domain/lesson.ts';

/** What an island may know of a lesson: its props travel in the page, so the quiz and the story stay out of them. */
export function toOutline(lesson: Lesson): LessonOutline {
  const { id, number, title, summary, minutes, steps, questions, scenario } = lesson;
  return { id, number, title, summary, minutes, steps, questions, scenario };
}
