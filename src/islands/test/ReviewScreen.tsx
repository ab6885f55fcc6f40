import type { Ref } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { plainText } from '../../domain/text.ts';
import { testText } from '../../i18n/nl-test.ts';
import { plainList } from '../progress/plain-list.ts';
import { Icon } from '../quiz/Icon.tsx';
import { type AskedItem, countAnswered, firstOpen } from './asked-items.ts';
import { testPlaceHash } from './test-place.ts';
import { shorten } from './test-words.ts';

interface Props {
  readonly asked: readonly AskedItem[];
  readonly eyebrow: string;
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly onHandIn: () => void;
}

const text = testText.review;
const MOST_CHARACTERS = 90;
const TONES = { open: 'pill now', partial: 'pill now', answered: 'pill good' } as const;

/** All questions with where they stand, and handing in. With something open it asks once more, in the page itself. */
export function ReviewScreen({ asked, eyebrow, headingRef, onHandIn }: Props) {
  const [asking, setAsking] = useState(false);
  const once = useRef<HTMLDivElement>(null);
  const answered = countAnswered(asked);
  const open = firstOpen(asked);

  useLayoutEffect(() => {
    if (asking) once.current?.focus();
  }, [asking]);

  function handIn() {
    if (open === null) onHandIn();
    else if (asking) once.current?.focus();
    else setAsking(true);
  }

  return (
    <>
      <p class="eyebrow">{eyebrow}</p>
      <h1 class="place" tabIndex={-1} ref={headingRef}>
        {text.title}
      </h1>
      <p>{text.count(answered, asked.length)}</p>
      <ol class="review" {...plainList}>
        {asked.map(({ item, state }, index) => (
          <li key={item.question.id}>
            <a href={testPlaceHash({ kind: 'question', number: index + 1 })}>{text.question(index + 1)}</a>
            <span class="small muted">{shorten(plainText(item.question.prompt), MOST_CHARACTERS)}</span>
            <span class={TONES[state]}>
              <Icon name={state === 'answered' ? 'good' : 'almost'} />
              {text.state[state]}
            </span>
          </li>
        ))}
      </ol>
      <section class="card hand-in" aria-labelledby="inleveren-kop">
        <h2 id="inleveren-kop">{text.handInTitle}</h2>
        <p>{text.handInHelp}</p>
        <p>
          <button type="button" class="btn" onClick={handIn}>
            {text.handIn}
          </button>
        </p>
        {asking && open !== null && (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls; this is a question with two ways on.
          <div
            class="notice"
            role="group"
            tabIndex={-1}
            ref={once}
            aria-labelledby="toch-kop"
            aria-describedby="toch-tekst"
          >
            <h3 id="toch-kop">{text.stillOpen(asked.length - answered)}</h3>
            <p id="toch-tekst">{text.openCosts}</p>
            <p class="row">
              <button type="button" class="btn" onClick={onHandIn}>
                {text.yes}
              </button>
              <a class="btn quiet" href={testPlaceHash({ kind: 'question', number: open })}>
                {text.no(open)}
              </a>
            </p>
          </div>
        )}
      </section>
    </>
  );
}
