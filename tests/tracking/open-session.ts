import { listJournal } from '../../src/tracking/adapters/interaction-journal.ts';
import { Scorm12Adapter } from '../../src/tracking/adapters/scorm12.ts';
import { createStorage } from '../../src/tracking/create-storage.ts';
import type { Scorm12Api } from '../../src/tracking/find-api.ts';
import { Session } from '../../src/tracking/session.ts';
import type { ShellData } from '../../src/tracking/shell.ts';
import { MemoryArea } from './memory-area.ts';
import { FakeClock } from './scripted-lms.ts';
import { smallCourse } from './small-course.ts';

interface Surroundings {
  readonly course?: ShellData;
  readonly clock?: FakeClock;
  readonly online?: () => boolean;
  readonly area?: Storage;
}

let attempts = 0;

/** Opens a session as the shell does, on the small course unless told. */
export function openSession(
  api: Scorm12Api,
  {
    course = smallCourse,
    clock = new FakeClock(),
    online = () => true,
    area = new MemoryArea(),
  }: Surroundings = {},
) {
  const { outline, register, outsideLessons } = course;
  let ids = 0;
  const adapter = new Scorm12Adapter(api, {
    journal: listJournal(outline, outsideLessons, register),
    now: () => new Date(clock.now()),
    newAttempt: () => `poging${++attempts}`,
  });
  return new Session(
    {
      adapter,
      outline,
      register,
      clock,
      newId: () => `id-${++ids}`,
      online,
      device: (learnerId) => createStorage(() => area, `test:${learnerId}:`),
    },
    adapter.open(),
  );
}
