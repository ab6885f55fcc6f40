import type { CourseOutline } from '../domain/course.ts';
import type { PackageScope } from '../domain/package-scope.ts';

/** Pages lie flat or one or two folders deep; nothing else is a page of this course. */
const PAGE = /^(?:[a-z0-9-]+\/){0,2}[a-z0-9-]+\.html(?:#[a-z0-9-]+)?$/;
const LESSON_PAGE = /^lessen\/([a-z0-9-]+?)(?:\/|\.html)/;
const HOME = 'index.html';

/**
 * The page the course opens with. In: the bookmark as an LMS gave it, so any text. Out: that page when it is a page of
 * this course as far as the outline tells, else the home page, which in the package of a lesson is that lesson; never the
 * shell itself, and never another site.
 */
export function startPage(bookmark: string, outline: CourseOutline, scope: PackageScope): string {
  const home = scope.startsWith('lesson:') ? `lessen/${scope.slice('lesson:'.length)}.html` : HOME;
  if (!PAGE.test(bookmark) || bookmark.startsWith('lms.html')) return home;
  if (!bookmark.startsWith('lessen/')) return bookmark;
  const lesson = LESSON_PAGE.exec(bookmark)?.[1];
  return outline.lessons.some(({ id }) => id === lesson) ? bookmark : home;
}
