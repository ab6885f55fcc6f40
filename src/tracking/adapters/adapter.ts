import type { Interaction } from '../../domain/interaction.ts';
import type { LmsResult } from '../../domain/lms-result.ts';
import type { LaunchInfo } from '../port.ts';

/** What a launch found in the LMS. `learnerId` stays in the shell; course pages get `info` only. */
export interface Launch {
  readonly info: LaunchInfo;
  readonly learnerId: string;
  /**
   * A random word that this attempt got at its first launch and that travels with the saved state: what another device
   * or an earlier launch left behind belongs to this attempt only if the words are the same.
   */
  readonly attempt: string;
  /** The word may be of this launch only: no LMS knows it for certain before something is confirmed. */
  readonly fresh?: boolean;
  /** The saved state as `setState` got it; empty at the first launch. */
  readonly blob: string;
  /**
   * The LMS stored the first writes of this launch; always true where nothing is written. `null` where they only stand in the
   * LMS's model so far, and go with the first commit.
   */
  readonly confirmed: boolean | null;
}

/** An interaction with what only the moment knows. It is kept on the device until the LMS confirmed it. */
export interface RecordedInteraction extends Interaction {
  /** A UUID, the same however often the interaction is sent: whoever gets it twice can tell. */
  readonly event: string;
  /** When it happened, wall clock in ms. */
  readonly at: number;
}

/**
 * - `in-use`: this launch was opened before and closed, or is open elsewhere; the learner must relaunch.
 * - `refused`: the LMS said no, or broke.
 */
export type RefusalKind = 'in-use' | 'refused';

/** The LMS did not let the course in. */
export class LmsRefusal extends Error {
  readonly kind: RefusalKind;

  constructor(kind: RefusalKind, message: string) {
    super(message);
    this.kind = kind;
  }
}

/**
 * - `asked`: the learner pressed the button; the LMS may be asked to take over the window.
 * - `page-gone`: the page is leaving; nothing that comes later will happen.
 */
export type CloseReason = 'asked' | 'page-gone';

/**
 * One standard. It knows formats, limits and error codes; when to commit is the session's business.
 * Outside `normal` mode, and after `close`, nothing is written. Only `open` throws, or rejects. What talks to its LMS
 * over a network or another window answers with promises; what has the API in its own page answers at once, because at
 * `pagehide` there is no later.
 */
export interface Adapter {
  /**
   * The LMS keeps every interaction. Where it keeps one per question, only what still stands may be told once more: an
   * old answer would take the place of a newer one from another device.
   */
  readonly keepsAll?: true;
  /** Once. Throws `LmsRefusal`. */
  open(): Launch | Promise<Launch>;
  /** How long the blob may be, in characters. */
  stateLimit(): number;
  setState(blob: string, bookmark: string): void;
  /** Status and score come when the course is completed, and only go up. Out: whether there was anything new to write. */
  setResult(result: LmsResult): boolean;
  /** The same `event` twice is told once. */
  interaction(interaction: RecordedInteraction): void;
  /** Out: whether the LMS confirmed that everything set before this call is stored. */
  commit(): boolean | Promise<boolean>;
  /**
   * Ends the launch so that it can be resumed; only the first call counts. Out: a promise where the end itself takes
   * time; the shell then waits before it closes its window.
   */
  close(reason: CloseReason): void | Promise<void>;
  /** Only where something else could write on after us: nothing may be written any more, not even the end. */
  abandon?(): void;
}
