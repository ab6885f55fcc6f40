import type { SaveState } from './port.ts';

/** So many refusals in a row while there is internet: the learner was probably logged out. */
const REFUSALS = 3;

/** How the link with the LMS is, in the learner's terms. */
export interface LinkState {
  /**
   * - `offline`: no network;
   * - `silent`: the LMS does not answer, which may pass by itself;
   * - `expired`: it keeps refusing, which will not.
   */
  readonly kind: 'fine' | 'offline' | 'silent' | 'expired';
  /** Until when everything surely stands in the LMS, wall clock in ms; `null` when nothing of this launch does. */
  readonly safeUntil: number | null;
  /** What came after that stands on this device, and comes along at the next launch. */
  readonly onDevice: boolean;
}

/** Follows the save state of one launch and tells how the link is. No clock: each failed commit is one step. */
export class LinkWatch {
  readonly #online: () => boolean;
  readonly #keepsOnDevice: () => boolean;
  #refusals = 0;
  #safeUntil: number | null = null;

  constructor(online: () => boolean, keepsOnDevice: () => boolean) {
    this.#online = online;
    this.#keepsOnDevice = keepsOnDevice;
  }

  /** In: every save state as the session tells it, also when it is the same again. */
  note(state: SaveState): LinkState {
    if (state.kind === 'saved') this.#safeUntil = state.at;
    const lost = state.kind === 'lms-unreachable';
    if (!lost) this.#refusals = 0;
    else if (this.#online()) this.#refusals += 1;
    return {
      kind: lost ? this.#lostKind() : 'fine',
      safeUntil: this.#safeUntil,
      onDevice: this.#keepsOnDevice(),
    };
  }

  #lostKind(): LinkState['kind'] {
    if (!this.#online()) return 'offline';
    return this.#refusals >= REFUSALS ? 'expired' : 'silent';
  }
}
