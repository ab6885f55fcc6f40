import type { CourseOutline } from '../../domain/course.ts';
import { questionProgress } from '../../domain/progress-changes.ts';
import { routeProgress } from '../../domain/route-progress.ts';
import { START_QUIZ_ID } from '../../domain/start-quiz.ts';
import { homeText } from '../../i18n/nl-home.ts';
import { lessonProgress } from '../../stores/lesson-progress.ts';
import { pageHref } from '../progress/page-href.ts';
import { useLearnerState } from '../progress/use-learner-state.ts';
import { useStored } from '../progress/use-stored.ts';

const text = homeText.start;

interface Props {
  /** May be without the texts of the lessons. */
  readonly course: CourseOutline;
  /** Ids of the items of the start quiz. */
  readonly items: readonly string[];
}

/**
 * Offers the start quiz to who did not do it, and leads who did to the advice. Once the lessons are done it says something else,
 * and stays: what is below it must not jump when the page wakes.
 */
export function StartOffer({ course, items }: Props) {
  const { lessonsDone } = routeProgress(course, useLearnerState(course));
  const answers = useStored(lessonProgress(START_QUIZ_ID));
  const answered = items.filter((id) => (questionProgress(answers, id)?.answer.length ?? 0) > 0).length;
  const done = answered === items.length;
  const unfinished = answered > 0 ? text.busy(answered, items.length) : text.offer(items.length);
  const after = done ? text.doneAfter : text.after(items.length);
  const said = lessonsDone ? after : done ? text.done : unfinished;
  return (
    <section class="card start-offer" aria-labelledby="startmeting-kop">
      <div>
        <h3 id="startmeting-kop">{lessonsDone ? text.titleAfter : text.title}</h3>
        <p class="small">{said}</p>
      </div>
      <a class="btn quiet" href={pageHref(done ? 'start#advies' : 'start')}>
        {done ? text.advice : answered > 0 ? text.goOn : text.begin}
      </a>
    </section>
  );
}
