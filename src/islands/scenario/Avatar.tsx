import type { Person } from '../../domain/scenario.ts';

/** Pairs of background and ink in `scenario.css`. */
const COLOURS = 5;

/**
 * Round with an initial, in a colour that stays with the person. Decoration only: the name always stands beside it,
 * so it is hidden from screen readers.
 */
export function Avatar({ name, people }: { readonly name: string; readonly people: readonly Person[] }) {
  const index = people.findIndex((person) => person.name === name);
  return (
    <span class={`av av-${index < 0 ? 'you' : index % COLOURS}`} aria-hidden="true">
      {name.charAt(0)}
    </span>
  );
}
