import { useLayoutEffect } from 'preact/hooks';
import type { CourseOutline } from '../../domain/course.ts';
import { routeProgress } from '../../domain/route-progress.ts';
import { type StartKey, startAdvice } from '../../domain/start-advice.ts';
import { START_QUIZ_ID } from '../../domain/start-quiz.ts';
import { homeText } from '../../i18n/nl-home.ts';
import { lessonProgress } from '../../stores/lesson-progress.ts';
import { pageHref } from '../progress/page-href.ts';
import { useLearnerState } from '../progress/use-learner-state.ts';
import { useStored } from '../progress/use-stored.ts';
import { describeResume } from './describe-resume.ts';
import { markLessons } from './mark-lessons.ts';

interface Props {
  readonly course: CourseOutline;
  /** The start quiz in short; empty when there is none. */
  readonly startKeys: readonly StartKey[];
}

/**
 * Where to go on: lesson, step and minutes left. The HTML from the server is for who never was here.
 * It knows the whole course, so it also keeps the lists of lessons in the page up to date.
 */
export function ResumeCard({ course, startKeys }: Props) {
  const state = useLearnerState(course);
  const answers = useStored(lessonProgress(START_QUIZ_ID));
  useLayoutEffect(() => {
    markLessons(course, state, startAdvice(startKeys, answers).recommended);
  }, [course, state, startKeys, answers]);

  const resume = describeResume(course, state);
  const { doneLessons, openLessons } = routeProgress(course, state);
  return (
    <section class="card resume" aria-labelledby="resume-heading">
      <div>
        <p class="eyebrow">{resume.eyebrow}</p>
        <h2 id="resume-heading">{resume.title}</h2>
        <p class="small muted">{resume.detail}</p>
      </div>
      <a class="btn" href={pageHref(resume.path)}>
        {resume.link}
        {resume.linkRest !== '' && <span class="vh">{resume.linkRest}</span>}
      </a>
      <p class="small muted count">
        {homeText.resume.count(
          doneLessons.length,
          doneLessons.length + openLessons.length,
          state.route !== null,
        )}
      </p>
    </section>
  );
}
