import type { Interaction } from '../domain/interaction.ts';

/** How this launch is tracked. `local` means: no LMS, this browser only. */
export interface LaunchInfo {
  readonly standard: 'local' | 'scorm12' | 'scorm2004' | 'cmi5';
  /** In `browse` and `review` the learner may do everything, but nothing is written. */
  readonly mode: 'normal' | 'browse' | 'review';
  /** The learner was here before, in this attempt. */
  readonly resumed: boolean;
}

/** Whether what the learner did is safe. `at` is the wall clock in ms of the last confirmed save. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'saving' }
  /** Kept in this page only: storage refused or full. */
  | { readonly kind: 'memory-only' }
  /** The LMS does not answer; kept in the shell and sent again. */
  | { readonly kind: 'lms-unreachable' };

/** String storage by key. Never throws: a refused write is kept in memory and shows in `SaveState`. */
export interface StateStorage {
  get(key: string): string | null;
  set(key: string, value: string): void;
  remove(key: string): void;
  keys(): readonly string[];
}

/** All that course pages know of tracking. Nothing of SCORM reaches them. */
export interface Tracker {
  readonly info: LaunchInfo;
  /** Learner state: travels to the LMS when there is one. Keys and values: `stores/keys.ts`. */
  readonly state: StateStorage;
  /**
   * Reflections and half-typed answers: this device only, never an LMS. `refused`: nothing outlasts this window, as
   * storage was refused or full, or it is not known whose it is.
   */
  readonly device: StateStorage & { readonly refused?: boolean };
  interaction(interaction: Interaction): void;
  /** Calls `listener` now and at every change; returns the way to stop. */
  onSaveState(listener: (state: SaveState) => void): () => void;
}
