import { EMPTY_STATE } from './codec.ts';
import { createMemoryStorage } from './create-storage.ts';
import type { Doctor, TrackerHost } from './host.ts';
import { createLearnerStorage } from './learner-storage.ts';
import type { LaunchInfo, Tracker } from './port.ts';

/** What a learner does in a page: reading, too, moves it now and then. */
const SIGNS_OF_LIFE = ['pointerdown', 'keydown', 'scroll'] as const;

/**
 * Hands the shell's tracker to page after page. A page that leaves takes its listeners along: functions of a page that
 * is gone must not be called. In: `onActivity` is called at every sign that the learner is at work.
 */
export function createHost(tracker: Tracker, doctor: Doctor, onActivity = () => {}): TrackerHost {
  return {
    doctor,
    connect(page) {
      const stops = new Set<() => void>();
      page.addEventListener('pagehide', () => {
        for (const stop of stops) stop();
        stops.clear();
      });
      for (const sign of SIGNS_OF_LIFE) {
        page.addEventListener(sign, onActivity, { capture: true, passive: true });
      }
      // Then the page does not say that texts stay on this device (`styles/standing.css`).
      if (tracker.device.refused) page.document.documentElement.classList.add('unkept');
      return {
        info: tracker.info,
        state: {
          get: (key) => tracker.state.get(key),
          keys: () => tracker.state.keys(),
          set(key, value) {
            onActivity();
            tracker.state.set(key, value);
          },
          remove(key) {
            onActivity();
            tracker.state.remove(key);
          },
        },
        device: tracker.device,
        interaction(interaction) {
          onActivity();
          tracker.interaction(interaction);
        },
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
export function createReadOnlyTracker(standard: LaunchInfo['standard']): Tracker {
  return {
    info: { standard, mode: 'browse', resumed: false },
    state: createLearnerStorage(EMPTY_STATE, () => {}),
    device: createMemoryStorage(),
    interaction() {},
    onSaveState(listener) {
      listener({ kind: 'memory-only' });
      return () => {};
    },
  };
}
