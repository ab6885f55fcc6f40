import type { FinalTestSettings, TestAttempt } from '../../domain/final-test.ts';
import { isPassed, type TestAccess } from '../../domain/test-attempts.ts';
import { testText } from '../../i18n/nl-test.ts';
import type { TestPlace } from './test-place.ts';

interface Outcome {
  readonly settings: FinalTestSettings;
  readonly attempt: TestAttempt;
  /** What holds now for the scope of the attempt. */
  readonly access: TestAccess;
}

/**
 * The page title of a place, unique per state and at most 70 characters. In: `count`, the questions of the open test;
 * `outcome`, of the result that is shown. Out: `null` for the start, which keeps the page's own title.
 */
export function nameTestScreen(place: TestPlace, count: number, outcome: Outcome | null): string | null {
  const { title, site } = testText;
  switch (place.kind) {
    case 'start':
      return null;
    case 'question':
      return `${testText.question.place(place.number, count)} – ${title} – ${site}`;
    case 'review':
      return `${testText.question.review} – ${title} – ${site}`;
    case 'result':
      return outcome && `${nameResult(outcome)} – ${site}`;
  }
}

/** The outcome as the heading says it. Out: never "not passed" for good as long as there is an attempt left. */
export function nameResult({ settings, attempt, access }: Outcome): string {
  const { passed, notYet, failed } = testText.result;
  if (isPassed(settings, attempt)) return passed;
  return access.kind === 'used-up' ? failed : notYet;
}
