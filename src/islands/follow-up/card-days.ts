import { addDays } from '../../domain/calendar.ts';
import type { CourseOutline } from '../../domain/course.ts';
import { courseResult, decisiveAttempt } from '../../domain/course-result.ts';
import type { FollowUpCard } from '../../domain/follow-up.ts';
import type { LearnerState } from '../../domain/progress.ts';
import { followUpText } from '../../i18n/nl-follow-up.ts';
import { fullDay, localDay } from './days.ts';

/** Where a card stands. Nothing is ever too late: a card that is ready waits. */
export type CardStatus =
  | { readonly kind: 'before' }
  | { readonly kind: 'later' | 'ready'; readonly day: string }
  /** A card may be done before the course is: then it has no day. */
  | { readonly kind: 'done'; readonly day: string | null };

/**
 * The day from which the cards count: when the test was handed in that ended the course. Out: `YYYY-MM-DD` in the
 * learner's own time zone; `null` as long as the course is not completed, or when there was no test to date it by.
 */
export function completionDay(course: CourseOutline, state: LearnerState): string | null {
  if (!courseResult(course, state).completed) return null;
  const at = decisiveAttempt(course, state)?.submittedAt ?? null;
  return at === null ? null : localDay(at);
}

/** In: the day of completion, the day it is now, and whether the card was done on this device. */
export function cardStatus(
  { afterDays }: Pick<FollowUpCard, 'afterDays'>,
  completed: string | null,
  today: string,
  done: boolean,
): CardStatus {
  const day = completed === null ? null : addDays(completed, afterDays);
  if (done) return { kind: 'done', day };
  if (day === null) return { kind: 'before' };
  return { kind: day <= today ? 'ready' : 'later', day };
}

const text = followUpText.card;

/** The state of a card in a few words; none before the course is completed: its title tells after how many days it comes. */
export function statusInWords(status: CardStatus): string {
  switch (status.kind) {
    case 'before':
      return '';
    case 'later':
      return text.from(fullDay(status.day));
    case 'ready':
      return text.ready;
    case 'done':
      return text.done;
  }
}
