import type { CourseOutline, LessonOutline } from './course.ts';
import { type CourseResult, courseResult } from './course-result.ts';
import { lessonStatus } from './lesson-status.ts';
import type { LearnerState } from './progress.ts';
import { questionProgress } from './progress-changes.ts';
import { coreLessons, mean, routeProgress, workShare } from './route-progress.ts';

/** Where a learner stands in one lesson, as an objective in an LMS. */
export interface LessonResult {
  readonly id: string;
  readonly title: string;
  readonly status: 'new' | 'busy' | 'done';
  /** How much of its work is done, 0..1. */
  readonly progress: number;
  /** Mean of the best points per scored question, 0..1; `null` until the lesson is done, or when nothing is scored. */
  readonly score: number | null;
}

/** Everything an LMS can be told of a course. */
export interface LmsResult extends CourseResult {
  /** 0..1; 1 only when completed. The final test weighs as one lesson. */
  readonly progress: number;
  /** Every lesson of the course, in its order. */
  readonly lessons: readonly LessonResult[];
}

/** Adds up a course for an LMS. */
export function lmsResult(course: CourseOutline, state: LearnerState): LmsResult {
  const result = courseResult(course, state);
  const { share } = routeProgress(course, state);
  const count = coreLessons(course, state.route).length;
  const progress = result.completed ? 1 : course.finalTest === null ? share : (share * count) / (count + 1);
  return { ...result, progress, lessons: course.lessons.map((lesson) => lessonResult(lesson, state)) };
}

function lessonResult(lesson: LessonOutline, state: LearnerState): LessonResult {
  const known = state.lessons[lesson.id];
  const standing = lessonStatus(lesson, known);
  const points = lesson.questions.flatMap(({ id }) => (known && questionProgress(known, id)?.best) ?? []);
  return {
    id: lesson.id,
    title: lesson.title,
    status: standing.status,
    progress: workShare(lesson, standing),
    score: standing.status === 'done' && points.length > 0 ? mean(points) : null,
  };
}
