import { useLayoutEffect, useRef } from 'preact/hooks';
import type { BankItem, FinalTestSettings } from '../../domain/final-test.ts';
import type { Competence } from '../../domain/follow-up.ts';
import { followUpText } from '../../i18n/nl-follow-up.ts';
import { $cardNote } from '../../stores/card-notes.ts';
import { $rating } from '../../stores/own-notes.ts';
import { $test } from '../../stores/test-progress.ts';
import { pageHref } from '../progress/page-href.ts';
import { useStored } from '../progress/use-stored.ts';
import type { CardLesson } from './MakePlan.tsx';
import { OwnField } from './OwnField.tsx';
import { ratingName, SelfRating } from './SelfRating.tsx';
import { TransferForm } from './TransferForm.tsx';
import { weakestLesson } from './weakest-lesson.ts';

interface Props {
  readonly cardId: string;
  readonly competences: readonly Competence[];
  readonly lessons: readonly CardLesson[];
  readonly bank: readonly BankItem[];
  readonly settings: FinalTestSettings | null;
  readonly openItems: number;
}

const text = followUpText.lookAhead;

/** The self-rating beside the first one, one agreement, and what to practise once more, alone and together. */
export function LookAhead({ cardId, competences, lessons, bank, settings, openItems }: Props) {
  return (
    <TransferForm
      cardId={cardId}
      kind="look-ahead"
      openItems={openItems}
      findMissing={() => {
        const open = competences.find(({ id }) => $rating('last', id).get() === '');
        if (open) return { say: text.noRating, at: ratingName(open.id) };
        const agreed = $cardNote(cardId, 'agreement').get().trim();
        return agreed === '' ? { say: text.noAgreement, at: 'afspraak' } : null;
      }}
    >
      <h3>{text.rating}</h3>
      <SelfRating competences={competences} moment="last" />
      <h3>{text.agreement}</h3>
      <OwnField
        id="afspraak"
        label={text.what}
        text={$cardNote(cardId, 'agreement')}
        describedBy="tekst-blijft"
      />
      <AgreedDay cardId={cardId} />
      <Practice {...{ lessons, bank, settings }} />
    </TransferForm>
  );
}

function AgreedDay({ cardId }: Pick<Props, 'cardId'>) {
  const field = useRef<HTMLInputElement>(null);
  const day = $cardNote(cardId, 'agreed-day');
  useLayoutEffect(() => {
    if (field.current?.value) day.set(field.current.value);
    return day.subscribe((kept) => {
      if (field.current && field.current.value !== kept) field.current.value = kept;
    });
  }, []);
  return (
    <div class="own">
      <label for="afspraak-dag">{text.day}</label>
      <input
        type="date"
        id="afspraak-dag"
        autocomplete="off"
        ref={field}
        onInput={(event) => day.set(event.currentTarget.value)}
      />
    </div>
  );
}

/** Which scenario to play again and which group exercise to ask for: those of the lesson that the last test was hardest on. */
function Practice({ lessons, bank, settings }: Pick<Props, 'lessons' | 'bank' | 'settings'>) {
  const test = useStored($test);
  const weakest = settings && weakestLesson(bank, settings, test);
  const lesson = lessons.find(({ id }) => id === weakest);
  return (
    <>
      <h3>{text.replay}</h3>
      <p>{lesson ? text.weakest(lesson.number, lesson.title) : text.ownChoice}</p>
      <p>
        {lesson?.hasScenario ? (
          <a class="btn quiet" href={pageHref(`lessen/${lesson.id}/casus`)}>
            {text.toScenario(lesson.number)}
          </a>
        ) : (
          <a class="btn quiet" href={pageHref('#lessen-kop')}>
            {text.toLessons}
          </a>
        )}
      </p>
      {lesson && (
        <>
          <h3>{text.together}</h3>
          <p>{text.exercise(lesson.exercise)}</p>
          <p>
            <a href={pageHref(`trainers/${lesson.id}`)}>{text.toExercise}</a>
          </p>
        </>
      )}
    </>
  );
}
