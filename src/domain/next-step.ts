import type { CourseOutline, LessonOutline, Step } from './course.ts';
import { lessonStatus } from './lesson-status.ts';
import type { LearnerState } from './progress.ts';
import { pickLessons } from './route-progress.ts';

export interface NextStep {
  readonly lesson: LessonOutline;
  /** The step to go to; `null` means the top of the lesson. */
  readonly step: Step | null;
  readonly minutesLeft: number;
}

/**
 * Where to go on. First choice is the lesson of the page that was open last, then a lesson that was begun, then a new
 * one; each time in the order of the chosen route, core before extra, then the order of the course. Lessons that are
 * done are passed over. Out: `null` when every lesson is done.
 */
export function nextStep(course: CourseOutline, state: LearnerState): NextStep | null {
  const open = inAdvisedOrder(course, state)
    .map((lesson) => ({ lesson, status: lessonStatus(lesson, state.lessons[lesson.id]) }))
    .filter(({ status }) => status.status !== 'done');
  // `lessen/les-1.html#toets` and any other page of that lesson.
  const lastPage = state.bookmark.split(/[/.#?]/);
  const next =
    open.find(({ lesson }) => lastPage.includes(lesson.id)) ??
    open.find(({ status }) => status.status === 'busy') ??
    open[0];
  if (!next) return null;
  const { lesson, status } = next;
  const last = lesson.steps.findIndex(({ id }) => id === state.lessons[lesson.id]?.lastStep);
  // What was skipped comes after what lies ahead.
  const ahead = [...lesson.steps.slice(Math.max(0, last)), ...lesson.steps.slice(0, Math.max(0, last))];
  const step = ahead.find(({ id }) => !status.stepsDone.includes(id)) ?? null;
  return { lesson, step: status.status === 'new' ? null : step, minutesLeft: status.minutesLeft };
}

function inAdvisedOrder(course: CourseOutline, state: LearnerState): readonly LessonOutline[] {
  const route = course.routes.find(({ id }) => id === state.route);
  const advised = route ? pickLessons(course, [...route.core, ...route.extra]) : [];
  return [...new Set([...advised, ...course.lessons])];
}
