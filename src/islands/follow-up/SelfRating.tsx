import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Competence } from '../../domain/follow-up.ts';
import { followUpText } from '../../i18n/nl-follow-up.ts';
import { $rating } from '../../stores/own-notes.ts';
import { Rich } from '../quiz/Rich.tsx';
import { MissingNote, missingId } from './MissingNote.tsx';

interface Props {
  readonly competences: readonly Competence[];
  /** At `last` each sentence also says what was chosen at `first`. */
  readonly moment: 'first' | 'last';
}

const text = followUpText.rating;

/** Each competence with a choice from five words. Kept on this device at every choice; nothing is added up or judged. */
export function SelfRating({ competences, moment }: Props) {
  return (
    <div class="ratings">
      {competences.map((competence) => (
        <Rating key={competence.id} {...{ competence, moment }} />
      ))}
    </div>
  );
}

function Rating({
  competence: { id, text: sentence },
  moment,
}: Pick<Props, 'moment'> & { competence: Competence }) {
  const root = useRef<HTMLFieldSetElement>(null);
  const [before, setBefore] = useState('');
  const name = ratingName(id);

  useLayoutEffect(() => {
    const radios = [...(root.current?.querySelectorAll('input') ?? [])];
    // The radios are uncontrolled: what was chosen before this island woke wins over what was stored.
    const early = radios.find(({ checked }) => checked);
    if (early) $rating(moment, id).set(early.value);
    if (moment === 'last') setBefore(beforeInWords($rating('first', id).get()));
    return $rating(moment, id).subscribe((kept) => {
      for (const radio of radios) radio.checked = radio.value === kept;
    });
  }, []);

  return (
    <fieldset class="rating" aria-describedby={missingId(name)} ref={root}>
      <legend>
        <Rich as="span" html={sentence} />
        {before && <span class="before">{before}</span>}
      </legend>
      <MissingNote at={name} />
      <div class="scale">
        {text.words.map((word, index) => (
          <label key={word}>
            <input
              type="radio"
              name={name}
              value={index + 1}
              autocomplete="off"
              onChange={(event) => $rating(moment, id).set(event.currentTarget.value)}
            />
            <span>
              <b>{index + 1}</b> {word}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Name of the radios of a competence, and of the note beside them. */
export function ratingName(competenceId: string): string {
  return `kunnen-${competenceId}`;
}

function beforeInWords(rating: string): string {
  const word = text.words[Number(rating) - 1];
  return word === undefined ? '' : text.before(word);
}
