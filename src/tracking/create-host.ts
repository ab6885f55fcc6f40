import { EMPTY_STATE } from './codec.ts';
import { createStorage } from './create-storage.ts';
import type { TrackerHost } from './host.ts';
import { createLearnerStorage } from './learner-storage.ts';
import type { Tracker } from './port.ts';

/**
 * Hands the shell's tracker to page after page. A page that leaves takes its listeners along: functions of a page that
 * is gone must not be called.
 */
export function createHost(tracker: Tracker): TrackerHost {
  return {
    connect(page) {
      const stops = new Set<() => void>();
      page.addEventListener('pagehide', () => {
        for (const stop of stops) stop();
        stops.clear();
      });
      return {
        info: tracker.info,
        state: tracker.state,
        device: tracker.device,
        interaction: (interaction) => tracker.interaction(interaction),
        onSaveState(listener) {
          const stop = tracker.onSaveState(listener);
          stops.add(stop);
          return stop;
        },
      };
    },
  };
}

/** For a launch the LMS refused: everything works, nothing is kept beyond this window. */
export function createReadOnlyTracker(): Tracker {
  return {
    info: { standard: 'scorm12', mode: 'browse', resumed: false },
    state: createLearnerStorage(EMPTY_STATE, () => {}),
    device: createStorage(() => {
      throw new Error('kept in memory on purpose');
    }, ''),
    interaction() {},
    onSaveState(listener) {
      listener({ kind: 'memory-only' });
      return () => {};
    },
  };
}
