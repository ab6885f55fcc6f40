import type { Person } from '../../domain/scenario.ts';
import type { Html } from '../../domain/text.ts';
import { scenarioText } from '../../i18n/nl-scenario.ts';
import { plainList } from '../progress/plain-list.ts';
import { Rich } from '../quiz/Rich.tsx';
import { Avatar } from './Avatar.tsx';

interface Props {
  readonly people: readonly Person[];
  /** Who the learner is; absent while no role is chosen. */
  readonly you?: Html;
}

/** Who is at the table, for whom they work and what they want. */
export function People({ people, you }: Props) {
  const text = scenarioText.people;
  return (
    <ul class="people" {...plainList}>
      {people.map((person) => (
        <li key={person.name}>
          <Avatar name={person.name} people={people} />
          <span>
            <b>
              {person.name}, {person.role}
            </b>
            {text.wants(person.wants)}
          </span>
        </li>
      ))}
      {you !== undefined && (
        <li>
          <Avatar name={text.you} people={people} />
          <span>
            <b>{text.you}</b>
            <Rich as="span" html={you} />
          </span>
        </li>
      )}
    </ul>
  );
}
