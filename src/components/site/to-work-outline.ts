import type { CourseOutline, LessonOutline } from '../../domain/course.ts';

/**
 * The course with only what decides whether its lessons are done, for an island that adds up and shows no lesson.
 * Where a lesson holds questions or a scenario its steps decide nothing (`lessonStatus`), so that they may stay out.
 */
export function toWorkOutline(course: CourseOutline): CourseOutline {
  return { ...course, themes: [], lessons: course.lessons.map(withoutText) };
}

function withoutText(lesson: LessonOutline): LessonOutline {
  const holdsWork = lesson.questions.length > 0 || lesson.scenario !== null;
  return { ...lesson, title: '', summary: '', steps: holdsWork ? [] : lesson.steps };
}
