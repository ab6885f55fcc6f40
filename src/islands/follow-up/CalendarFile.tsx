import { useState } from 'preact/hooks';
import { toCalendar } from '../../domain/calendar.ts';
import type { CourseOutline } from '../../domain/course.ts';
import type { FollowUpCard } from '../../domain/follow-up.ts';
import { followUpText } from '../../i18n/nl-follow-up.ts';
import { pageHref } from '../progress/page-href.ts';
import { saveFile } from '../progress/save-file.ts';
import { cardEvents } from './card-events.ts';

interface Props {
  readonly course: Pick<CourseOutline, 'id' | 'title'>;
  readonly cards: readonly Pick<FollowUpCard, 'id' | 'afterDays' | 'minutes'>[];
  /** `YYYY-MM-DD`. */
  readonly completed: string;
}

const text = followUpText.calendar;

/** Makes a calendar file of the cards in the browser. Where downloads are blocked, the days stand in the page anyway. */
export function CalendarFile({ course, cards, completed }: Props) {
  const [note, setNote] = useState('');

  function download() {
    // In an LMS a page has no address that can be opened by itself.
    const inLms = document.documentElement.classList.contains('in-frame');
    const addressOf = (id: string) =>
      inLms ? null : new URL(pageHref(`herhalen/${id}`), location.href).href;
    const calendar = toCalendar(course.title, cardEvents(course.id, cards, completed, addressOf), Date.now());
    saveFile(text.file, 'text/calendar', calendar);
    setNote(text.made(text.file));
  }

  return (
    <section class="card agenda" aria-labelledby="agenda-kop">
      <h2 id="agenda-kop">{text.title}</h2>
      <p>{text.help}</p>
      <p>
        <button type="button" class="btn quiet" onClick={download}>
          {text.button}
        </button>
      </p>
      <p class="small" role="status">
        {note}
      </p>
    </section>
  );
}
