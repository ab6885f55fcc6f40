import type { LessonOutline, Route } from '../src/domain/course.ts';
import { narrowOutline, type PackageScope } from '../src/domain/package-scope.ts';
import type { PackedCourse } from './course-data.ts';

/** What one package holds of the course, and what an LMS shows of it. */
export interface Scope {
  /** As the shell reads it in `package.js`: `course`, `route:opsporing`, `lesson:les-1`. */
  readonly text: PackageScope;
  /** As it stands in names of files, in identifiers and on the command line: `cursus`, `route-opsporing`, `les-1`. */
  readonly slug: string;
  readonly kind: 'course' | 'route' | 'lesson';
  /** Id of the route or the lesson; empty for the course. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** What the lessons that count take together. */
  readonly minutes: number;
  /** Share of the points that passes the final test, 0..1; `null` where the package holds no test. */
  readonly passMark: number | null;
}

/** Everything that can be packed: the course, each route, each lesson, in that order. */
export function listScopes({ outline, description }: PackedCourse): readonly Scope[] {
  const minutesOf = (ids: readonly string[]) =>
    outline.lessons.reduce((sum, { id, minutes }) => (ids.includes(id) ? sum + minutes : sum), 0);
  const passMarkOf = (scope: PackageScope) => narrowOutline(outline, scope).finalTest?.passMark ?? null;
  const course: Scope = {
    text: 'course',
    slug: 'cursus',
    kind: 'course',
    id: '',
    title: outline.title,
    description,
    minutes: minutesOf(outline.lessons.map(({ id }) => id)),
    passMark: passMarkOf('course'),
  };
  const ofRoute = ({ id, name, audience, core }: Route): Scope => ({
    text: `route:${id}`,
    slug: `route-${id}`,
    kind: 'route',
    id,
    title: `${outline.title} – ${name}`,
    description: audience,
    minutes: minutesOf(core),
    passMark: passMarkOf(`route:${id}`),
  });
  const ofLesson = ({ id, number, title, summary, minutes }: LessonOutline): Scope => ({
    text: `lesson:${id}`,
    slug: id,
    kind: 'lesson',
    id,
    title: `${outline.title} – Les ${number}: ${title}`,
    // A manifest may not have an empty description.
    description: summary || title,
    minutes,
    passMark: passMarkOf(`lesson:${id}`),
  });
  return [course, ...outline.routes.map(ofRoute), ...outline.lessons.map(ofLesson)];
}

/**
 * The identifier of the one item. It is the learner's record: Moodle deletes every learner's progress when it changes
 * (measured in 5.1). So it comes from the course's own id and the scope, which never change, and from nothing else.
 */
export function itemIdentifier(courseId: string, scope: Scope): string {
  return `${courseId}-${scope.slug}`;
}
