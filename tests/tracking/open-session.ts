import { listJournal } from '../../src/tracking/adapters/interaction-journal.ts';
import { Scorm12Adapter } from '../../src/tracking/adapters/scorm12.ts';
import { createStorage } from '../../src/tracking/create-storage.ts';
import type { Scorm12Api } from '../../src/tracking/find-api.ts';
import { Session } from '../../src/tracking/session.ts';
import { MemoryArea } from './memory-area.ts';
import { FakeClock } from './scripted-lms.ts';
import { outline, register } from './small-course.ts';

interface Surroundings {
  readonly clock?: FakeClock;
  readonly online?: () => boolean;
  readonly area?: Storage;
}

/** Opens a session on the small course as the shell does. */
export function openSession(
  api: Scorm12Api,
  { clock = new FakeClock(), online = () => true, area = new MemoryArea() }: Surroundings = {},
) {
  return Session.open({
    adapter: new Scorm12Adapter(api, {
      journal: listJournal(outline, register),
      now: () => new Date(clock.now()),
    }),
    outline,
    register,
    clock,
    online,
    device: (learnerId) => createStorage(() => area, `test:${learnerId}:`),
  });
}
