import type { CourseOutline } from '../../domain/course.ts';
import type { Competence, FollowUpCard } from '../../domain/follow-up.ts';
import { followUpText } from '../../i18n/nl-follow-up.ts';
import { $cardNote } from '../../stores/card-notes.ts';
import { pageHref } from '../progress/page-href.ts';
import { plainList } from '../progress/plain-list.ts';
import { useLearnerState } from '../progress/use-learner-state.ts';
import { useStored } from '../progress/use-stored.ts';
import { useClock } from '../test/use-clock.ts';
import { CalendarFile } from './CalendarFile.tsx';
import { cardStatus, completionDay, statusInWords } from './card-days.ts';
import { fullDay, localDay } from './days.ts';
import { SelfRating } from './SelfRating.tsx';

/** What the overview needs of a card. */
export type CardOutline = Pick<FollowUpCard, 'id' | 'title' | 'afterDays' | 'minutes'>;

interface Props {
  readonly course: CourseOutline;
  readonly cards: readonly CardOutline[];
  readonly competences: readonly Competence[];
}

const text = followUpText;
const TONES = { later: 'muted', ready: 'pill now', done: 'pill good' } as const;

/** The cards with their days, the days for a calendar, and the first self-rating. The server renders it for who has not finished. */
export function FollowUpOverview({ course, cards, competences }: Props) {
  const completed = completionDay(course, useLearnerState(course));
  const today = localDay(useClock());
  return (
    <div class="follow-up">
      <p class="lead">
        {completed === null ? text.intro.before(cards.length) : text.intro.open(fullDay(completed))}
      </p>
      <p>{completed === null ? text.intro.lookAhead : text.intro.noHurry}</p>
      <h2 id="kaarten-kop">{text.cards}</h2>
      <ol class="follow-up-cards" aria-labelledby="kaarten-kop" {...plainList}>
        {cards.map((card) => (
          <CardLine key={card.id} {...{ card, completed, today }} />
        ))}
      </ol>
      {completed !== null && (
        <>
          <CalendarFile {...{ course, cards, completed }} />
          <section class="card" aria-labelledby="kunnen-kop">
            <h2 id="kunnen-kop">{text.rating.title}</h2>
            <p>{text.rating.help}</p>
            <SelfRating competences={competences} moment="first" />
          </section>
        </>
      )}
    </div>
  );
}

interface CardLineProps {
  readonly card: CardOutline;
  readonly completed: string | null;
  readonly today: string;
}

function CardLine({ card, completed, today }: CardLineProps) {
  const done = useStored($cardNote(card.id, 'done'));
  const status = cardStatus(card, completed, today, done !== '');
  const day = status.kind === 'ready' || status.kind === 'done' ? status.day : null;
  return (
    <li class="card">
      <h3>
        <a href={pageHref(`herhalen/${card.id}`)}>{card.title}</a>
      </h3>
      <p class="small muted">
        {text.card.minutes(card.minutes)}
        {day !== null && (
          <>
            <br />
            {text.card.from(fullDay(day))}
          </>
        )}
      </p>
      {status.kind !== 'before' && (
        <p class="small">
          <span class={TONES[status.kind]}>{statusInWords(status)}</span>
        </p>
      )}
    </li>
  );
}
