import type { RouteId } from '../../domain/course.ts';
import { blocksForRole } from '../../domain/play-scenario.ts';
import type { Block, Person } from '../../domain/scenario.ts';
import { Rich } from '../quiz/Rich.tsx';
import { Avatar } from './Avatar.tsx';

interface Props {
  readonly blocks: readonly Block[];
  readonly role: RouteId;
  readonly people: readonly Person[];
}

/** Narration and lines of speech, in the order of the author, for the role that is played. */
export function Blocks({ blocks, role, people }: Props) {
  return (
    <div class="dlg">
      {blocksForRole(blocks, role).map((block) => {
        if (block.kind === 'narration')
          return (
            <div class="narr">
              <Rich html={block.html} />
            </div>
          );
        const person = people.find(({ name }) => name === block.person);
        return (
          <div class="line">
            <Avatar name={block.person} people={people} />
            <p class="who">
              <b>{block.person}</b>
              {person && `, ${person.role}`}
            </p>
            <div class="say">
              <Rich html={block.html} />
            </div>
          </div>
        );
      })}
    </div>
  );
}
