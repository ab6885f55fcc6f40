import type { Html } from '../../domain/text.ts';
import { Icon } from '../quiz/Icon.tsx';
import { Rich } from '../quiz/Rich.tsx';

export interface FieldOption {
  readonly value: string;
  /** Plain words in bold above the text, or empty. */
  readonly label: string;
  readonly html: Html;
}

interface Props {
  /** Unique in the page; ids of hint and error are made from it. */
  readonly id: string;
  readonly name: string;
  readonly legend: Html;
  readonly hint: string;
  /** Why the form could not go on, or empty. */
  readonly error: string;
  readonly options: readonly FieldOption[];
  readonly onPick?: (value: string) => void;
}

/**
 * One question with native radios that the browser owns (no `checked`): what is picked before this island wakes stays
 * picked, and picking another one re-renders nothing.
 */
export function ChoiceField({ id, name, legend, hint, error, options, onPick }: Props) {
  const described = error === '' ? `${id}-hint` : `${id}-error ${id}-hint`;
  return (
    <fieldset class="field" aria-describedby={described} aria-invalid={error === '' ? undefined : true}>
      <legend>
        <Rich as="span" html={legend} />
      </legend>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      {error !== '' && (
        <p class="err" id={`${id}-error`}>
          <Icon name="almost" />
          {error}
        </p>
      )}
      <div class="opts">
        {options.map((option) => (
          <div class="opt" key={option.value}>
            <label>
              <input type="radio" name={name} value={option.value} onChange={() => onPick?.(option.value)} />
              <span>
                {option.label !== '' && <b class="opt-name">{option.label}</b>}
                <Rich as="span" html={option.html} />
              </span>
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
