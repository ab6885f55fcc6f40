import type { CourseOutline, RouteId } from './course.ts';

/** How much of the course a package for an LMS asks for: all of it, one route that nobody chooses, or one lesson. */
export type PackageScope = 'course' | `route:${RouteId}` | `lesson:${string}`;

/**
 * Reads the scope that a package names, such as `route:opsporing` or `lesson:les-3`.
 * Out: `null` for anything else, a route or lesson that this course does not have included.
 */
export function parseScope(text: string, course: CourseOutline): PackageScope | null {
  if (text === 'course') return text;
  const scopes: readonly PackageScope[] = [
    ...course.routes.map(({ id }) => `route:${id}` as const),
    ...course.lessons.map(({ id }) => `lesson:${id}` as const),
  ];
  return scopes.find((scope) => scope === text) ?? null;
}

/**
 * The course as a package of this scope counts it. A lesson by itself has no final test, and is all that any route
 * asks for: who does it is done. Of a route the other lessons stay, for who wants to read on.
 */
export function narrowOutline(course: CourseOutline, scope: PackageScope): CourseOutline {
  const route = fixedRoute(scope);
  if (route !== null) return { ...course, routes: course.routes.filter(({ id }) => id === route) };
  if (scope === 'course') return course;
  const lessons = course.lessons.filter(({ id }) => scope === `lesson:${id}`);
  const core = lessons.map(({ id }) => id);
  return {
    ...course,
    routes: course.routes.map((each) => ({ ...each, core, extra: [] })),
    themes: course.themes.flatMap((theme) =>
      theme.lessons.some((id) => core.includes(id)) ? [{ ...theme, lessons: core }] : [],
    ),
    lessons,
    finalTest: null,
  };
}

/** The route of a package that has no other; `null` where the learner chooses. */
export function fixedRoute(scope: PackageScope): RouteId | null {
  // The type allows the ids of routes only behind this word.
  return scope.startsWith('route:') ? (scope.slice('route:'.length) as RouteId) : null;
}
