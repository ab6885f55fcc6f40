import { useEffect, useState } from 'preact/hooks';
import type { CourseOutline } from '../../domain/course.ts';
import { emptyTestProgress } from '../../domain/final-test.ts';
import type { LearnerState } from '../../domain/progress.ts';
import { routeProgress } from '../../domain/route-progress.ts';
import { homeText } from '../../i18n/nl-home.ts';
import { $bookmark } from '../../stores/bookmark.ts';
import { readLearnerState } from '../../stores/learner-state.ts';
import { lessonProgress } from '../../stores/lesson-progress.ts';
import { $route } from '../../stores/route.ts';
import { pageHref } from '../progress/page-href.ts';
import { describeResume } from './describe-resume.ts';

const UNTOUCHED: LearnerState = {
  route: null,
  bookmark: '',
  lessons: {},
  test: emptyTestProgress,
};

/** Where to go on: lesson, step and minutes left. The HTML from the server is for who never was here. */
export function ResumeCard({ course }: { readonly course: CourseOutline }) {
  const [state, setState] = useState(UNTOUCHED);
  useEffect(() => {
    const ids = course.lessons.map(({ id }) => id);
    const read = () => setState(readLearnerState(ids));
    read();
    const stops = [$route, $bookmark, ...ids.map(lessonProgress)].map((store) => store.listen(read));
    return () => {
      for (const stop of stops) stop();
    };
  }, [course]);

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
