import { addDays, type CalendarEvent } from '../../domain/calendar.ts';
import type { FollowUpCard } from '../../domain/follow-up.ts';
import { followUpText } from '../../i18n/nl-follow-up.ts';

const text = followUpText.calendar;

/**
 * The cards as days in a calendar. In: the course's id; the day of completion; the address of a card's page, or `null`
 * when a page has no address of its own, as in the frame of an LMS. Nothing in it tells who the learner is.
 */
export function cardEvents(
  courseId: string,
  cards: readonly Pick<FollowUpCard, 'id' | 'afterDays' | 'minutes'>[],
  completed: string,
  addressOf: (cardId: string) => string | null,
): readonly CalendarEvent[] {
  return cards.map(({ id, afterDays, minutes }, index) => {
    const address = addressOf(id);
    return {
      uid: `${courseId}-${id}`,
      date: addDays(completed, afterDays),
      title: text.event(index + 1, cards.length, minutes),
      description: `${text.about}\n${address === null ? text.inLms : text.page(address)}`,
    };
  });
}
