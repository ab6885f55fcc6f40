import { atom, onMount } from 'nanostores';
import type { SaveState } from '../tracking/port.ts';
import { hasTracker, tracker } from './tracker.ts';

/** Whether what the learner did is safe; follows the tracker for as long as somebody looks. */
export const $saveState = atom<SaveState>({ kind: 'saved', at: 0 });

onMount($saveState, () => {
  if (hasTracker()) return tracker().onSaveState((state) => $saveState.set(state));
  return undefined;
});
