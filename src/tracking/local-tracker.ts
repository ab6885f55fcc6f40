import { createStorage } from './create-storage.ts';
import type { SaveState, Tracker } from './port.ts';

/** Every key of this course starts with it: other pages may share the origin. */
const PREFIX = 'samen-scherp:';

/**
 * The tracker without an LMS: everything stays in this browser, interactions go nowhere.
 * In: `area` gives web storage (may throw). Errors: none; refused storage shows as `memory-only`.
 */
export function createLocalTracker(area: () => Storage): Tracker {
  const listeners = new Set<(state: SaveState) => void>();
  const tell = () => {
    const state = saveState();
    for (const listener of listeners) listener(state);
  };
  const state = createStorage(area, `${PREFIX}state:`, tell);
  const device = createStorage(area, `${PREFIX}device:`, tell);

  function saveState(): SaveState {
    return state.refused || device.refused ? { kind: 'memory-only' } : { kind: 'saved', at: Date.now() };
  }

  return {
    info: { standard: 'local', mode: 'normal', resumed: state.keys().length > 0 },
    state,
    device,
    interaction() {},
    onSaveState(listener) {
      listeners.add(listener);
      listener(saveState());
      return () => listeners.delete(listener);
    },
  };
}
