import type { Html } from '../../domain/text.ts';
import { quizText } from '../../i18n/nl-quiz.ts';
import type { Checked } from './field-props.ts';
import { Icon } from './Icon.tsx';
import { Rich } from './Rich.tsx';

interface PickListProps {
  readonly base: string;
  readonly rows: readonly { readonly id: string; readonly text: Html }[];
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  readonly checked: Checked | null;
}

/** One native select per row: for matching and for sorting into groups. After checking, each row says how it went. */
export function PickList({ base, rows, choices, checked }: PickListProps) {
  return (
    <ul class="picks" role="list">
      {rows.map((row) => {
        const select = `${base}-${row.id}`;
        const right = checked?.score.parts[row.id] ?? false;
        return (
          <li class={checked ? (right ? 'good' : 'almost') : ''} key={row.id}>
            <label for={select}>
              <Rich as="span" html={row.text} />
            </label>
            <select id={select} name={row.id} aria-describedby={checked ? `${select}-tag` : undefined}>
              <option value="">{quizText.choose}</option>
              {choices.map((choice) => (
                <option value={choice.id} key={choice.id}>
                  {choice.label}
                </option>
              ))}
            </select>
            {checked && (
              <span class="tag" id={`${select}-tag`}>
                <Icon name={right ? 'good' : 'retry'} />
                {right ? quizText.rowRight : quizText.rowWrong}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
