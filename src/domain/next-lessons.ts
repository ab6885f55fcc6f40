import type { CourseOutline, LessonOutline, RouteId } from './course.ts';
import { pickLessons } from './route-progress.ts';

/** What comes after a lesson, for some learners. */
export interface NextLesson {
  readonly lesson: LessonOutline;
  /** The routes that go on here; empty stands for learners without a route. */
  readonly routes: readonly RouteId[];
}

/**
 * Where learners go after lesson `id`: without a route in the order of the course, on a route core before extra. A lesson
 * that a route does not have is followed as without one; after the last of a route comes nothing.
 */
export function nextLessons({ lessons, ...course }: CourseOutline, id: string): readonly NextLesson[] {
  const after = (list: readonly LessonOutline[]): LessonOutline | null => {
    const at = list.findIndex((lesson) => lesson.id === id);
    return at < 0
      ? (lessons[lessons.findIndex((lesson) => lesson.id === id) + 1] ?? null)
      : (list[at + 1] ?? null);
  };
  const plain = after(lessons);
  const onRoutes = course.routes.map((route) => ({
    route: route.id,
    lesson: after(pickLessons({ ...course, lessons }, [...route.core, ...route.extra])),
  }));
  const shared = Map.groupBy(onRoutes, ({ lesson }) => lesson);
  return [
    ...(plain ? [{ lesson: plain, routes: [] }] : []),
    ...[...shared].flatMap(([lesson, on]) =>
      lesson ? [{ lesson, routes: on.map(({ route }) => route) }] : [],
    ),
  ];
}
