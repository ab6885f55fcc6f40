import { listJournal } from '../../src/tracking/adapters/interaction-journal.ts';
import type { ScormOptions } from '../../src/tracking/adapters/scorm-adapter.ts';
import { Scorm12Adapter } from '../../src/tracking/adapters/scorm12.ts';
import { Scorm2004Adapter } from '../../src/tracking/adapters/scorm2004.ts';
import { createStorage } from '../../src/tracking/create-storage.ts';
import type { Scorm12Api, Scorm2004Api } from '../../src/tracking/find-api.ts';
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

/** Opens a session as the shell does, on the small course unless told, in the standard of the API. Waiting counts as work. */
export function openSession(
  api: Scorm12Api | Scorm2004Api,
  {
    course = smallCourse,
    clock = new FakeClock(),
    online = () => true,
    area = new MemoryArea(),
  }: Surroundings = {},
) {
  const { outline, register, outsideLessons } = course;
  let ids = 0;
  const begun = clock.now();
  const options: ScormOptions = {
    journal: listJournal(outline, outsideLessons, register),
    activeMs: () => clock.now() - begun,
    newAttempt: () => `poging${++attempts}`,
  };
  const adapter = 'Initialize' in api ? new Scorm2004Adapter(api, options) : new Scorm12Adapter(api, options);
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
