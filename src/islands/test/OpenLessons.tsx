import type { LessonOutline } from '../../domain/course.ts';
import { courseText } from '../../i18n/nl-course.ts';
import { pageHref } from '../progress/page-href.ts';

/** Lessons that are still to be done, with a link to each. */
export function OpenLessons({ lessons }: { readonly lessons: readonly LessonOutline[] }) {
  return (
    <ul>
      {lessons.map(({ id, number, title }) => (
        <li key={id}>
          <a href={pageHref(`lessen/${id}`)}>{courseText.lesson(number, title)}</a>
        </li>
      ))}
    </ul>
  );
}
