import { proofText } from '../../i18n/nl-proof.ts';
import { pageHref } from '../progress/page-href.ts';
import type { CourseStanding } from '../test/course-standing.ts';
import { OpenLessons } from '../test/OpenLessons.tsx';

const text = proofText.missing;

/** What must still be done before there is a proof, with the way to each part. */
export function MissingParts({ standing }: { readonly standing: CourseStanding }) {
  const { lessonsDone, openLessons, success } = standing;
  return (
    <div class="missing">
      <p class="lead">{text.lead}</p>
      {success !== 'passed' && (
        <section class="card" aria-labelledby="toets-kop">
          <h2 id="toets-kop">{text.test}</h2>
          <p>{success === 'failed' ? text.testFailed : text.testOpen}</p>
          <p>
            <a class="btn" href={pageHref('eindtoets')}>
              {text.toTest}
            </a>
          </p>
        </section>
      )}
      {!lessonsDone && (
        <section class="card" aria-labelledby="lessen-kop">
          <h2 id="lessen-kop">{text.lessons}</h2>
          <OpenLessons lessons={openLessons} />
        </section>
      )}
    </div>
  );
}
