import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CourseOutline } from '../../domain/course.ts';
import { BANK_ID, type BankItem } from '../../domain/final-test.ts';
import type { FollowUpCard as Card, FollowUp } from '../../domain/follow-up.ts';
import { followUpText } from '../../i18n/nl-follow-up.ts';
import { $cardNote } from '../../stores/card-notes.ts';
import { lessonProgress } from '../../stores/lesson-progress.ts';
import { useWake } from '../early/use-wake.ts';
import { useLearnerState } from '../progress/use-learner-state.ts';
import { useStored } from '../progress/use-stored.ts';
import { Rich } from '../quiz/Rich.tsx';
import type { TestTasks } from '../test/FinalTest.tsx';
import { useClock } from '../test/use-clock.ts';
import { BankQuestion } from './BankQuestion.tsx';
import { CardEnd } from './CardEnd.tsx';
import { cardStatus, completionDay } from './card-days.ts';
import { type CardItem, cardItems } from './card-work.ts';
import { fullDay, localDay } from './days.ts';
import { LookAhead } from './LookAhead.tsx';
import { LookBack } from './LookBack.tsx';
import { type CardLesson, MakePlan } from './MakePlan.tsx';
import { Recall } from './Recall.tsx';

interface Props {
  readonly course: CourseOutline;
  readonly followUp: FollowUp;
  readonly cardId: string;
  readonly bank: readonly BankItem[];
  readonly lessons: readonly CardLesson[];
  readonly tasks: TestTasks;
}

const text = followUpText;

/**
 * One card: recall first, then items, then transfer to the learner's own work. Which items, and where the card stands,
 * is known in the browser only; the server renders the rest.
 */
export function FollowUpCard({ course, followUp, cardId, bank, lessons, tasks }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const state = useLearnerState(course);
  const answers = useStored(lessonProgress(BANK_ID));
  const saved = useStored($cardNote(cardId, 'saved')) !== '';
  const done = useStored($cardNote(cardId, 'done')) !== '';
  const today = localDay(useClock());
  const [awake, setAwake] = useState(false);
  useLayoutEffect(() => setAwake(true), []);
  useWake(root, {});

  const items = awake ? cardItems(followUp.cards, bank, state.test, answers, cardId) : [];
  const openItems = items.filter(({ answered }) => !answered).length;
  const ready = awake && saved && openItems === 0;
  useEffect(() => {
    if (ready && !done) $cardNote(cardId, 'done').set(today);
  }, [ready, done]);

  const card = followUp.cards.find(({ id }) => id === cardId);
  if (!card) return null;
  const status = cardStatus(card, completionDay(course, state), today, done);
  return (
    <div class="follow-up" ref={root}>
      <p>{status.kind === 'later' ? text.when.later(fullDay(status.day)) : text.when[status.kind]}</p>

      <section aria-labelledby="ophalen-kop">
        <h2 id="ophalen-kop">{text.recall.title}</h2>
        <p>{text.recall.help}</p>
        <p class="small muted" id="tekst-blijft">
          {text.notesStay}
        </p>
        {card.recall.map((recall) => (
          <Recall key={recall.id} {...{ cardId, recall }} describedBy="tekst-blijft" />
        ))}
      </section>

      <section aria-labelledby="vragen-kop">
        <h2 id="vragen-kop">{text.items.title}</h2>
        <p>{text.items.help}</p>
        <CardItems {...{ awake, items, tasks }} />
      </section>

      <section aria-labelledby="slot-kop">
        <h2 id="slot-kop">{text.transfer.title[card.transfer.kind]}</h2>
        <Rich html={card.transfer.task} />
        <p class="small muted">{text.notesStay}</p>
        <Transfer {...{ course, followUp, card, bank, lessons, openItems }} />
      </section>

      {awake && <CardEnd kind={card.transfer.kind} done={done || ready} {...{ openItems, saved }} />}
    </div>
  );
}

interface CardItemsProps extends Pick<Props, 'tasks'> {
  readonly awake: boolean;
  readonly items: readonly CardItem[];
}

function CardItems({ awake, items, tasks }: CardItemsProps) {
  if (!awake) return <p class="muted">{text.items.choosing}</p>;
  if (items.length === 0) return <p class="muted">{text.items.none}</p>;
  return (
    <>
      {items.map(({ item, asking, cameBack }, index) => {
        const place = text.items.place(index + 1, items.length);
        return (
          <BankQuestion
            key={item.question.id}
            {...{ item, asking }}
            place={cameBack ? `${place} · ${text.items.cameBack}` : place}
            task={tasks[item.question.type]}
          />
        );
      })}
    </>
  );
}

interface TransferProps extends Omit<Props, 'cardId' | 'tasks'> {
  readonly card: Card;
  readonly openItems: number;
}

function Transfer({ course, followUp, card, bank, lessons, openItems }: TransferProps) {
  const { cards, competences } = followUp;
  const shared = { cardId: card.id, lessons, openItems };
  switch (card.transfer.kind) {
    case 'plan':
      return <MakePlan {...shared} />;
    case 'look-back': {
      const planCard = cards.findLast(
        ({ transfer, afterDays }) => transfer.kind === 'plan' && afterDays < card.afterDays,
      );
      return <LookBack {...shared} planCardId={planCard?.id ?? null} />;
    }
    case 'look-ahead':
      return <LookAhead {...shared} {...{ competences, bank }} settings={course.finalTest} />;
  }
}
