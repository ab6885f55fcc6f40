import type { TestProgress } from '../../domain/final-test.ts';
import { openAttempt } from '../../domain/test-attempts.ts';

/**
 * Where the learner is on the page of the test. Its address carries it after the `#`, so that links, reload and the
 * browser's own Back work. Numbers count from 1; a result's number is that of the attempt in time, whatever its scope.
 */
export type TestPlace =
  | { readonly kind: 'start' }
  | { readonly kind: 'question'; readonly number: number }
  | { readonly kind: 'review' }
  | { readonly kind: 'result'; readonly number: number };

export const START: TestPlace = { kind: 'start' };

/** Reads the part of an address from `#` on. Out: `null` for a fragment of somebody else, such as the skip link's. */
export function readTestPlace(hash: string): TestPlace | null {
  if (hash === '' || hash === '#') return START;
  if (hash === '#overzicht') return { kind: 'review' };
  const [, word, number] = /^#(vraag|resultaat)-([1-9]\d{0,2})$/.exec(hash) ?? [];
  if (word === undefined) return null;
  return { kind: word === 'vraag' ? 'question' : 'result', number: Number(number) };
}

/** The fragment of a place, with `#`; of the start just `#`. */
export function testPlaceHash(place: TestPlace): string {
  switch (place.kind) {
    case 'start':
      return '#';
    case 'review':
      return '#overzicht';
    case 'question':
      return `#vraag-${place.number}`;
    case 'result':
      return `#resultaat-${place.number}`;
  }
}

/**
 * The place that can be shown: a question or the review only of an open test, a result only of an attempt that was
 * handed in; else the start. In: `count`, how many questions the open test asks.
 */
export function standingPlace(place: TestPlace, test: TestProgress, count: number): TestPlace {
  switch (place.kind) {
    case 'start':
      return START;
    case 'review':
      return openAttempt(test) && count > 0 ? place : START;
    case 'question':
      return openAttempt(test) && place.number <= count ? place : START;
    case 'result': {
      const attempt = test.attempts[place.number - 1];
      return attempt && attempt.submittedAt !== null ? place : START;
    }
  }
}
