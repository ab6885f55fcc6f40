import type { CourseOutline, LessonOutline, RouteId } from './course.ts';
import { type LessonStatus, lessonStatus } from './lesson-status.ts';
import type { LearnerState } from './progress.ts';
import { questionProgress } from './progress-changes.ts';

export interface RouteProgress {
  /** Every core lesson that exists is done. */
  readonly completed: boolean;
  /** How much of the work is done, 0..1; 1 only when completed. */
  readonly share: number;
  readonly doneLessons: readonly string[];
  readonly openLessons: readonly string[];
  /** Mean of the best points over the scored questions, 0..1; `null` until completed, or when nothing is scored. */
  readonly score: number | null;
}

/**
 * Where a learner stands in the course. In: the chosen route decides which lessons count: its core lessons as far as
 * they exist; without a route all lessons. Scenarios never count for the score (docs/decisions/0007).
 */
export function routeProgress(
  course: CourseOutline,
  route: RouteId | null,
  state: LearnerState,
): RouteProgress {
  const counted = countedLessons(course, route).map((lesson) => {
    const progress = state.lessons[lesson.id];
    const status = lessonStatus(lesson, progress);
    return { lesson, progress, done: status.status === 'done', share: workShare(lesson, status) };
  });
  const completed = counted.length > 0 && counted.every(({ done }) => done);
  const points = counted.flatMap(({ lesson, progress }) =>
    lesson.questions.flatMap(({ id }) => (progress && questionProgress(progress, id)?.best) ?? []),
  );
  return {
    completed,
    share: completed ? 1 : mean(counted.map(({ share }) => share)),
    doneLessons: counted.filter(({ done }) => done).map(({ lesson }) => lesson.id),
    openLessons: counted.filter(({ done }) => !done).map(({ lesson }) => lesson.id),
    score: completed && points.length > 0 ? mean(points) : null,
  };
}

function countedLessons(course: CourseOutline, route: RouteId | null): readonly LessonOutline[] {
  const chosen = course.routes.find(({ id }) => id === route);
  return chosen ? pickLessons(course, chosen.core) : course.lessons;
}

/** The lessons with these ids, in this order; ids of lessons that do not exist (yet) are left out. */
export function pickLessons(course: CourseOutline, ids: readonly string[]): readonly LessonOutline[] {
  return ids.flatMap((id) => course.lessons.find((lesson) => lesson.id === id) ?? []);
}

function workShare(lesson: LessonOutline, status: LessonStatus): number {
  if (status.status === 'done') return 1;
  const all = lesson.questions.length + (lesson.scenario ? 1 : 0);
  const open = status.openQuestions.length + (status.scenarioOpen ? 1 : 0);
  return all === 0 ? 0 : (all - open) / all;
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
