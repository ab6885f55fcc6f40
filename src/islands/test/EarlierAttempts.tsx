import type { CourseOutline } from '../../domain/course.ts';
import type { TestProgress } from '../../domain/final-test.ts';
import { testText } from '../../i18n/nl-test.ts';
import { testPlaceHash } from './test-place.ts';
import { dayInWords, pointsInWords, scopeInWords } from './test-words.ts';

interface Props {
  readonly course: CourseOutline;
  readonly test: TestProgress;
}

const text = testText.earlier;

/** Every test that was handed in, with a link to its result. Nothing when there is none. */
export function EarlierAttempts({ course, test }: Props) {
  const submitted = test.attempts.filter(({ submittedAt }) => submittedAt !== null);
  if (submitted.length === 0) return null;
  return (
    <section aria-labelledby="eerder-kop">
      <h2 id="eerder-kop">{text.title}</h2>
      <ul>
        {submitted.map(({ scope, seed, submittedAt, points, items }, index) => (
          <li key={seed}>
            <a href={testPlaceHash({ kind: 'result', number: index + 1 })}>
              {text.attempt(index + 1, dayInWords(submittedAt ?? 0))}
            </a>
            <br />
            <span class="small muted">
              {text.outcome(scopeInWords(course, scope), pointsInWords(points ?? 0), items.length)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
