import type { CourseOutline } from '../../src/domain/course.ts';
import type { BankItem } from '../../src/domain/final-test.ts';
import type { Lesson } from '../../src/domain/lesson.ts';
import { listOutsideLessons } from '../../src/tracking/adapters/interaction-journal.ts';
import type { ShellData } from '../../src/tracking/shell.ts';
import { course, lessons } from '../tracking/longest-state.ts';

/** A course that a random learner takes: what the shell gets, and what its pages hold. */
export interface SoakCourse extends ShellData {
  readonly lessons: readonly Lesson[];
  readonly bank: readonly BankItem[];
}

/** The real course, and its first two lessons with a short test: so little that learners finish it. */
export const wholeCourse: SoakCourse = cut(lessons, course.outline.finalTest);
export const shortCourse: SoakCourse = cut(lessons.slice(0, 2), {
  passMark: 0.5,
  resits: 1,
  waitHours: 1,
  items: { course: 4, route: 3 },
});

function cut(kept: readonly Lesson[], finalTest: CourseOutline['finalTest']): SoakCourse {
  const ids = kept.map(({ id }) => id);
  const has = (id: string) => ids.includes(id);
  const outline: CourseOutline = {
    ...course.outline,
    lessons: course.outline.lessons.filter(({ id }) => has(id)),
    routes: course.outline.routes.map((route) => ({
      ...route,
      core: kept.length < lessons.length ? ids : route.core,
      extra: route.extra.filter(has),
    })),
    finalTest,
  };
  return {
    outline,
    register: course.register,
    outsideLessons: listOutsideLessons(course),
    lessons: kept,
    bank: course.bank.filter(({ lesson }) => has(lesson)),
  };
}
