import type { CourseResult } from '../../domain/course-result.ts';
import type { Interaction } from '../../domain/interaction.ts';
import type { LaunchInfo } from '../port.ts';

/** What a launch found in the LMS. `learnerId` stays in the shell; course pages get `info` only. */
export interface Launch {
  readonly info: LaunchInfo;
  readonly learnerId: string;
  /** The saved state as `setState` got it; empty at the first launch. */
  readonly blob: string;
  /** The LMS stored the first writes of this launch; always true where nothing is written. */
  readonly confirmed: boolean;
}

/** What an LMS is told of a course. */
export type Result = Pick<CourseResult, 'completed' | 'success' | 'score'>;

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
 * One standard. It knows formats, limits and error codes; when to commit is the session's business.
 * Outside `normal` mode, and after `close`, nothing is written. Only `open` throws.
 */
export interface Adapter {
  /** Once. Throws `LmsRefusal`. */
  open(): Launch;
  /** How long the blob may be. */
  stateLimit(): number;
  setState(blob: string, bookmark: string): void;
  /** Nothing before the course is completed; status and score only go up. Out: whether there was anything new to write. */
  setResult(result: Result): boolean;
  interaction(interaction: Interaction): void;
  /** Out: whether the LMS confirmed that everything so far is stored. */
  commit(): boolean;
  /** Ends the launch so that it can be resumed; only the first call counts. */
  close(): void;
}
