import type { CourseOutline } from '../../domain/course.ts';
import type { TestScope } from '../../domain/final-test.ts';
import { courseText } from '../../i18n/nl-course.ts';

/** Wall clock in ms as `24 november 2026`, where the learner is. */
export function dayInWords(at: number): string {
  return new Date(at).toLocaleDateString('nl-NL', { dateStyle: 'long' });
}

/** Wall clock in ms as `woensdag 25 november om 14:30`. A part of a minute counts as a whole one: never too early. */
export function momentInWords(at: number): string {
  return new Date(Math.ceil(at / 60_000) * 60_000).toLocaleString('nl-NL', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  });
}

/** Points in Dutch notation: `14,5`. */
export function pointsInWords(points: number): string {
  return String(points).replace('.', ',');
}

/** What a test covers: `Route Liaison`, or `Hele cursus`. */
export function scopeInWords(course: CourseOutline, scope: TestScope): string {
  const route = course.routes.find(({ id }) => id === scope);
  return route ? courseText.route(route.name) : courseText.course;
}

/** The beginning of a text, cut between words; at most `most` characters and an ellipsis. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most + 1);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[.,;:]+$/, '')} …`;
}
