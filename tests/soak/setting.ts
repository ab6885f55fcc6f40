import type { Chance } from '../tracking/longest-state.ts';
import { MemoryArea } from '../tracking/memory-area.ts';
import { type SoakCourse, shortCourse, wholeCourse } from './courses.ts';
import { Desk } from './desk.ts';
import { Facts } from './facts.ts';
import { type Network, STANDARDS, type Standard } from './record.ts';
import { ScormRecord } from './scorm-record.ts';
import type { Device } from './window.ts';
import type { WorldClock } from './world-clock.ts';
import { XapiRecord } from './xapi-record.ts';

/** Ids that occur in no text of the course. */
export const LEARNERS = ['anna.q7x', 'bas.w9z'] as const;

/** What a run takes place in. */
export interface Setting {
  readonly course: SoakCourse;
  /** The LMS is behind a network, so that answers take their time. */
  readonly slow: boolean;
  /** With a device that keeps little or nothing, nobody can mend what two open windows do to each other. */
  readonly allKeep: boolean;
  readonly devices: readonly Device[];
  readonly places: readonly Place[];
  /** A learner has a record in each place, in every standard that is ever offered there. */
  readonly desks: readonly Desk[];
}

/** Where an LMS offers the course. */
export interface Place {
  readonly name: string;
  readonly standards: readonly Standard[];
  /** The standard of the package that is there now: an administrator may replace it. */
  offers: Standard;
}

/** In: `newId`, a fresh UUID at every call. */
export function makeSetting(chance: Chance, clock: WorldClock, newId: () => string): Setting {
  const course = chance.below(4) === 0 ? wholeCourse : shortCourse;
  const slow = chance.below(4) === 0;
  const capacity = chance.of([0, 3000, ...Array<number>(8).fill(Number.POSITIVE_INFINITY)]);
  const allKeep = capacity === Number.POSITIVE_INFINITY;
  const devices = ['work', 'home'].map((name) => ({
    name,
    area: new MemoryArea(capacity),
    keeps: allKeep,
    online: true,
  }));
  const places = makePlaces(chance);
  const network: Network | null = slow
    ? { delay: () => chance.of([40, 300, 4000, 20_000]), answerLost: () => chance.below(8) === 0 }
    : null;
  const block = (ms: number) => clock.block(ms);
  const alone = places.every(({ standards }) => places.length * standards.length === 1);
  const desks = LEARNERS.flatMap((id) => {
    const loose = { facts: new Facts(), results: new Map() };
    return places.flatMap(({ name, standards }) =>
      standards.map((standard) => {
        const learner = { id, name: `Van ${name}, ${id}` };
        const record =
          standard === 'cmi5'
            ? new XapiRecord(id, slow, chance, newId)
            : new ScormRecord(standard, learner, network, block);
        return new Desk(id, name, record, course, loose, alone);
      }),
    );
  });
  return { course, slow, allKeep, devices, places, desks };
}

/** One place, two that each keep their standard, or one where it changes: on the same devices for the same learners. */
function makePlaces(chance: Chance): readonly Place[] {
  const standards = chance.shuffled(STANDARDS);
  const kind = chance.below(3);
  const place = (name: string, offered: readonly Standard[]): Place => ({
    name,
    standards: offered,
    offers: offered[0] ?? 'scorm12',
  });
  if (kind === 0) return [place('only', standards.slice(0, 1))];
  if (kind === 1) return standards.slice(0, 2).map((standard, index) => place(`place ${index}`, [standard]));
  return [place('changing', standards.slice(chance.below(2)))];
}
