import type { LessonOutline } from '../../domain/course.ts';
import type { LessonPoints as Points } from '../../domain/judge-test.ts';
import { courseText } from '../../i18n/nl-course.ts';
import { testText } from '../../i18n/nl-test.ts';
import { pageHref } from '../progress/page-href.ts';
import { pointsInWords } from './test-words.ts';

interface Props {
  readonly points: readonly Points[];
  readonly lessons: readonly LessonOutline[];
}

const text = testText.result;

/** The points per lesson, and which lessons to read again. */
export function LessonPoints({ points, lessons }: Props) {
  return (
    <table class="per-lesson" aria-labelledby="per-les-kop">
      <thead>
        <tr>
          <th scope="col">{text.lessonHead}</th>
          <th scope="col">{text.pointsHead}</th>
          <th scope="col">{text.adviceHead}</th>
        </tr>
      </thead>
      <tbody>
        {points.map((row) => {
          const lesson = lessons.find(({ id }) => id === row.lesson);
          if (!lesson) return null;
          const { number, title } = lesson;
          return (
            <tr key={row.lesson}>
              <th scope="row">{courseText.lesson(number, title)}</th>
              <td>{text.of(pointsInWords(row.points), row.items)}</td>
              <td>
                {row.points === row.items ? (
                  text.fine
                ) : (
                  <a href={pageHref(`lessen/${lesson.id}`)}>{text.reread(number)}</a>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
