import type { TestAccess } from '../../domain/test-attempts.ts';
import { testText } from '../../i18n/nl-test.ts';
import { pageHref } from '../progress/page-href.ts';
import type { CourseStanding } from './course-standing.ts';
import { OpenLessons } from './OpenLessons.tsx';
import { testPlaceHash } from './test-place.ts';
import { momentInWords } from './test-words.ts';

interface Props {
  readonly standing: CourseStanding;
  /** Whether this attempt passed. */
  readonly passed: boolean;
  /** What holds now for the scope of this attempt. */
  readonly access: TestAccess;
}

const text = testText.result;

/** What a result leads to: the proof, the lessons that are open, or another attempt and when. */
export function NextSteps({ standing, passed, access }: Props) {
  const { completed, success, lessonsDone, openLessons } = standing;
  const proven = completed && success === 'passed';
  return (
    <>
      {!passed && <Another access={access} />}
      {!lessonsDone && (
        <>
          <p>{testText.lessonsOpen[success]}</p>
          <OpenLessons lessons={openLessons} />
        </>
      )}
      {passed && lessonsDone && !proven && <p>{text.otherRoute}</p>}
      {proven && <p>{text.complete}</p>}
      <p class="row">
        {proven && (
          <a class="btn" href={pageHref('bewijs')}>
            {text.proof}
          </a>
        )}
        <a class={proven ? 'btn text' : 'btn quiet'} href={testPlaceHash({ kind: 'start' })}>
          {text.toStart}
        </a>
      </p>
    </>
  );
}

function Another({ access }: Pick<Props, 'access'>) {
  switch (access.kind) {
    case 'ready':
      return <p>{text.mayRetry(access.number, access.of)}</p>;
    case 'waiting':
      return <p>{testText.waiting.until(momentInWords(access.until), access.number, access.of)}</p>;
    case 'used-up':
      return <p>{text.noMore}</p>;
    case 'passed':
      return <p>{text.passedLater}</p>;
    case 'open':
      return null;
  }
}
