import { HostileLms } from '../hostile/hostile-lms.ts';
import type { Chance } from '../tracking/longest-state.ts';
import { MemoryArea } from '../tracking/memory-area.ts';
import { type SoakCourse, shortCourse, wholeCourse } from './courses.ts';
import { Desk } from './desk.ts';
import { Facts } from './facts.ts';
import type { Device } from './window.ts';
import type { WorldClock } from './world-clock.ts';

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
  /** Where the LMS offers the course: a learner has an attempt in each. */
  readonly places: readonly string[];
  readonly desks: readonly Desk[];
}

export function makeSetting(chance: Chance, clock: WorldClock): Setting {
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
  const first = chance.below(3) === 0 ? 1 : 0;
  const places = chance.below(2) ? ['first', 'second'] : ['only'];
  const desks = LEARNERS.flatMap((id) => {
    const everDone = new Facts();
    return places.map((place, index) => {
      // The second place has the package in the other standard: each its own attempt, on the same devices.
      const standard = (index + first) % 2 === 0 ? 'scorm12' : 'scorm2004';
      const learner = { id, name: `Van ${place}, ${id}` };
      return new Desk(
        id,
        new HostileLms({}, { standard, learner, block: (ms) => clock.block(ms) }),
        everDone,
      );
    });
  });
  return { course, slow, allKeep, devices, places, desks };
}
