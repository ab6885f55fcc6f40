import { randomUUID } from 'node:crypto';
import { Cmi5Adapter } from '../../src/tracking/adapters/cmi5.ts';
import { readCmi5Launch } from '../../src/tracking/adapters/cmi5-launch.ts';
import type { Clock } from '../../src/tracking/commit-timer.ts';
import { createStorage } from '../../src/tracking/create-storage.ts';
import { joinBlobs } from '../../src/tracking/join-blobs.ts';
import { Session } from '../../src/tracking/session.ts';
import type { ShellData } from '../../src/tracking/shell.ts';
import { MemoryArea } from '../tracking/memory-area.ts';
import { FakeClock } from '../tracking/scripted-lms.ts';
import { smallCourse } from '../tracking/small-course.ts';

export interface Surroundings {
  readonly course?: ShellData;
  readonly clock?: Clock;
  /** Of this device. */
  readonly area?: Storage;
  /** Of this browser tab. */
  readonly tab?: Storage;
}

/**
 * Opens a session as the shell does, on the small course unless told. Out: also `gone`, where the learner was sent at
 * the end, and `answered`, which waits until no request is on its way.
 */
export async function openCmi5(
  search: string,
  {
    course = smallCourse,
    clock = new FakeClock(),
    area = new MemoryArea(),
    tab = new MemoryArea(),
  }: Surroundings = {},
) {
  const { outline, register } = course;
  const launch = readCmi5Launch(search);
  if (launch === null) throw new Error('No launch');
  const gone: string[] = [];
  const requests: Promise<unknown>[] = [];
  const started = clock.now();
  const adapter: Cmi5Adapter = new Cmi5Adapter({
    launch,
    now: () => new Date(clock.now()),
    activeMs: () => clock.now() - started,
    tab: createStorage(() => tab, 'cmi5:'),
    join: (mine, theirs) => joinBlobs(mine, theirs, register, adapter.stateLimit()),
    leave: (url) => gone.push(url),
    send(...request) {
      const answer = fetch(...request);
      requests.push(answer);
      return answer;
    },
  });
  const session = new Session(
    {
      adapter,
      outline,
      register,
      clock,
      newId: () => randomUUID(),
      online: () => true,
      device: (learnerId) => createStorage(() => area, `test:${learnerId}:`),
    },
    await adapter.open(),
  );
  return {
    session,
    gone,
    async answered() {
      await Promise.allSettled(requests);
    },
  };
}
