import { useEffect } from 'preact/hooks';
import type { LessonOutline } from '../../domain/course.ts';
import { lessonStatus } from '../../domain/lesson-status.ts';
import { withLessonDone } from '../../domain/progress-changes.ts';
import { progressText } from '../../i18n/nl-progress.ts';
import { changeLesson, lessonProgress } from '../../stores/lesson-progress.ts';
import { listOpenWork } from './list-open-work.ts';
import { pageHref } from './page-href.ts';
import { plainList } from './plain-list.ts';
import { useStored } from './use-stored.ts';
import { LESSON_END_ID } from './watch-steps.ts';

interface Props {
  readonly lesson: LessonOutline;
  /** The lessons that may follow, each for the `routes` in its words; the style sheet shows one. */
  readonly next: readonly { readonly id: string; readonly title: string; readonly routes: string }[];
}

const text = progressText.end;

/** The end of a lesson: what is still open, or that it is done, and the way on. Going on is always allowed. */
export function LessonEnd({ lesson, next }: Props) {
  const progress = useStored(lessonProgress(lesson.id));
  const status = lessonStatus(lesson, progress);
  const done = status.status === 'done';
  useEffect(() => {
    if (done) changeLesson(lesson.id, withLessonDone);
  }, [done]);
  return (
    <section
      class="card lesson-end"
      id={LESSON_END_ID}
      aria-labelledby={`${LESSON_END_ID}-kop`}
      // The card of the scenario goes by it (`styles/standing.css`). Who skipped it has no runs.
      data-played={!status.scenarioOpen && !!progress.scenario?.runs[0]}
    >
      <h2 id={`${LESSON_END_ID}-kop`}>{done ? text.done : text.title}</h2>
      <p>{done ? text.doneHelp : text.open}</p>
      {!done && (
        <ul {...plainList}>
          {listOpenWork(lesson, status).map(({ step, count, questionId }) => (
            <li key={questionId}>
              <a href={`#vraag-${questionId}`}>{text.questions(step, count)}</a>
            </li>
          ))}
          {status.scenarioOpen && (
            <li>
              <a href={pageHref(`lessen/${lesson.id}/casus`)}>{text.scenario}</a>
            </li>
          )}
        </ul>
      )}
      <p class="row" data-beyond-lesson>
        {next.map(({ id, title, routes }) => (
          <a
            class={done ? 'btn' : 'btn quiet'}
            data-next={routes}
            href={pageHref(`lessen/${id}`)}
            key={routes}
          >
            {text.next(title)}
          </a>
        ))}
        <a class="btn text" href={pageHref('')}>
          {text.overview}
        </a>
      </p>
    </section>
  );
}
