import type { CourseOutline } from '../../domain/course.ts';
import { routeProgress } from '../../domain/route-progress.ts';
import { homeText } from '../../i18n/nl-home.ts';
import { pageHref } from '../progress/page-href.ts';
import { useLearnerState } from '../progress/use-learner-state.ts';
import { describeResume } from './describe-resume.ts';

/** Where to go on: lesson, step and minutes left. The HTML from the server is for who never was here. */
export function ResumeCard({ course }: { readonly course: CourseOutline }) {
  const state = useLearnerState(course);
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
