import { BANK_ID } from '../../domain/final-test.ts';
import { FOLLOW_UP_SCOPE } from '../read-follow-up.ts';
import type { ContentReading } from '../reading.ts';

/** The bank is there when the final test or the follow-up draws from it, and it has as many items as the test draws. */
export function checkBankItems(reading: ContentReading): void {
  const { book, course, courseQuizzes, itemCountPlaces } = reading;
  const bank = courseQuizzes.find(({ id }) => id === BANK_ID);
  if (!bank) {
    const asked = book.references.find(
      ({ kind, scope }) => kind === 'objective' && scope === FOLLOW_UP_SCOPE,
    );
    const place = itemCountPlaces?.course ?? asked?.place;
    if (place) book.report('missing-file', place, { name: 'content/nl/eindtoets.md' });
    return;
  }
  // With an objective missing or misspelled, that item may be the one.
  const isUnclear = book.isLost('question', BANK_ID) || bank.questions.length > course.bank.length;
  if (isUnclear || book.isLost('objective')) return;
  checkItemCounts(reading);
}

function checkItemCounts({ book, course, itemCountPlaces }: ContentReading): void {
  const { finalTest, routes } = course.outline;
  if (!finalTest || !itemCountPlaces) return;
  const { items } = finalTest;
  if (course.bank.length < items.course) {
    const params = { where: 'voor de hele cursus', needed: items.course, found: course.bank.length };
    book.report('too-few-items', itemCountPlaces.course, params);
  }
  // A route without core lessons has the test of the whole course.
  for (const { name, core } of routes.filter((route) => route.core.length > 0)) {
    const found = course.bank.filter(({ lesson }) => core.includes(lesson)).length;
    if (found >= items.route) continue;
    const params = { where: `voor de route '${name}'`, needed: items.route, found };
    book.report('too-few-items', itemCountPlaces.route, params);
  }
}
