import type { CourseOutline } from '../../domain/course.ts';
import type { TestScope } from '../../domain/final-test.ts';
import { courseText } from '../../i18n/nl-course.ts';

/** The language and the learner's own time zone decide; made at first use, since making one is slow. */
const day = () => new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' });
const moment = () =>
  new Intl.DateTimeFormat('nl-NL', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  });

/** Wall clock in ms as `24 november 2026`. */
export function dayInWords(at: number): string {
  return day().format(at);
}

/** Wall clock in ms as `woensdag 25 november om 14:30`. A part of a minute counts as a whole one: never too early. */
export function momentInWords(at: number): string {
  return moment().format(Math.ceil(at / 60_000) * 60_000);
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
