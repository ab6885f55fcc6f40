import type { CourseOutline, LessonOutline } from '../../domain/course.ts';
import { type CourseResult, courseResult } from '../../domain/course-result.ts';
import type { LearnerState } from '../../domain/progress.ts';
import { pickLessons, routeProgress } from '../../domain/route-progress.ts';

/** What the learner's work amounts to, and the core lessons that are still open, by number as in the facts of the test. */
export interface CourseStanding extends CourseResult {
  readonly openLessons: readonly LessonOutline[];
}

export function courseStanding(course: CourseOutline, state: LearnerState): CourseStanding {
  const { openLessons } = routeProgress(course, state);
  const byNumber = [...pickLessons(course, openLessons)].sort((a, b) => a.number - b.number);
  return { ...courseResult(course, state), openLessons: byNumber };
}
