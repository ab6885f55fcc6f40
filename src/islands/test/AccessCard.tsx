import type { TestAccess } from '../../domain/test-attempts.ts';
import { testText } from '../../i18n/nl-test.ts';
import { pageHref } from '../progress/page-href.ts';
import { testPlaceHash } from './test-place.ts';
import { dayInWords, momentInWords, pointsInWords } from './test-words.ts';

interface Props {
  /** Not `open`: that is what `OpenTestCard` is for. */
  readonly access: Exclude<TestAccess, { readonly kind: 'open' }>;
  /** Place of the attempt that passed among all attempts; counts from 1. */
  readonly passedAt: number;
  readonly proven: boolean;
  readonly onStart: () => void;
}

/** Whether the test may begin: the button, or why not and when. */
export function AccessCard({ access, passedAt, proven, onStart }: Props) {
  return (
    <section class="card" aria-labelledby="toets-kop">
      <h2 id="toets-kop">{testText[access.kind === 'used-up' ? 'usedUp' : access.kind].title}</h2>
      <Content {...{ access, passedAt, proven, onStart }} />
    </section>
  );
}

function Content({ access, passedAt, proven, onStart }: Props) {
  switch (access.kind) {
    case 'ready': {
      const { begin, again, fresh } = testText.ready;
      return (
        <>
          {access.number > 1 && <p>{fresh}</p>}
          <p class="js-only">
            <button type="button" class="btn" onClick={onStart}>
              {access.number > 1 ? again(access.number, access.of) : begin}
            </button>
          </p>
        </>
      );
    }
    case 'waiting':
      return <p>{testText.waiting.until(momentInWords(access.until), access.number, access.of)}</p>;
    case 'used-up':
      return <p>{testText.usedUp.help(access.of)}</p>;
    case 'passed': {
      const { submittedAt, points, items } = access.attempt;
      return (
        <>
          <p>{testText.passed.on(dayInWords(submittedAt ?? 0), pointsInWords(points ?? 0), items.length)}</p>
          <p class="row">
            {proven && (
              <a class="btn" href={pageHref('bewijs')}>
                {testText.result.proof}
              </a>
            )}
            <a class="btn quiet" href={testPlaceHash({ kind: 'result', number: passedAt })}>
              {testText.passed.look}
            </a>
          </p>
        </>
      );
    }
  }
}
