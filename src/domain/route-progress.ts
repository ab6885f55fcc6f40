import type { CourseOutline, LessonOutline } from './course.ts';
import type { TestScope } from './final-test.ts';
import { type LessonStatus, lessonStatus } from './lesson-status.ts';
import type { LearnerState } from './progress.ts';
import { withLessonDone } from './progress-changes.ts';

export interface RouteProgress {
  /** Every core lesson that exists is done. */
  readonly lessonsDone: boolean;
  /** How much of the work in the lessons is done, 0..1; 1 only when the lessons are done. */
  readonly share: number;
  readonly doneLessons: readonly string[];
  readonly openLessons: readonly string[];
}

/** Where a learner stands in the lessons that count: those of `coreLessons` for the chosen route. */
export function routeProgress(course: CourseOutline, state: LearnerState): RouteProgress {
  const counted = coreLessons(course, state.route).map((lesson) => {
    const status = lessonStatus(lesson, state.lessons[lesson.id]);
    return { id: lesson.id, done: status.status === 'done', share: workShare(lesson, status) };
  });
  const lessonsDone = counted.length > 0 && counted.every(({ done }) => done);
  return {
    lessonsDone,
    share: lessonsDone ? 1 : mean(counted.map(({ share }) => share)),
    doneLessons: counted.filter(({ done }) => done).map(({ id }) => id),
    openLessons: counted.filter(({ done }) => !done).map(({ id }) => id),
  };
}

/** The same state, in which every lesson that is done is remembered as such. */
export function rememberDone(course: CourseOutline, state: LearnerState): LearnerState {
  const lessons = Object.entries(state.lessons).map(([id, progress]) => {
    const lesson = course.lessons.find((candidate) => candidate.id === id);
    const done = lesson && lessonStatus(lesson, progress).status === 'done';
    return [id, done ? withLessonDone(progress) : progress];
  });
  return { ...state, lessons: Object.fromEntries(lessons) };
}

/** The lessons that a route, or a test of this scope, asks for: its core lessons as far as they exist, else all lessons. */
export function coreLessons(course: CourseOutline, scope: TestScope | null): readonly LessonOutline[] {
  const chosen = course.routes.find(({ id }) => id === scope);
  return chosen ? pickLessons(course, chosen.core) : course.lessons;
}

/** The lessons with these ids, in this order; ids of lessons that do not exist (yet) are left out. */
export function pickLessons(course: CourseOutline, ids: readonly string[]): readonly LessonOutline[] {
  return ids.flatMap((id) => course.lessons.find((lesson) => lesson.id === id) ?? []);
}

/** How much of the work in a lesson is done, 0..1. */
export function workShare(lesson: LessonOutline, status: LessonStatus): number {
  if (status.status === 'done') return 1;
  const all = lesson.questions.length + (lesson.scenario ? 1 : 0);
  const open = status.openQuestions.length + (status.scenarioOpen ? 1 : 0);
  return all === 0 ? 0 : (all - open) / all;
}

/** The mean; 0 of nothing. */
export function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
