import type { LmsResult } from '../../domain/lms-result.ts';
import type { CloseReason, Launch, RecordedInteraction, RefusalKind } from '../adapters/adapter.ts';
import type { JournalEntry } from '../adapters/interaction-journal.ts';
import type { ScormStandard } from '../find-api.ts';

/**
 * What the two halves of a thin package say to each other. The thin page lies in the LMS and has its API; the course
 * page comes from the organisation's own website, in a frame. First the course says hello over the windows, with
 * nothing in it that anybody may not read; the thin page answers with a port, and all else goes through that.
 * A thin page may lie in an LMS for years while the website moves on: a version, once given out, stays as it is.
 */

/** Versions of this protocol that this build speaks, best first. */
export const VERSIONS: readonly number[] = [1];
/** On every message over the windows: other scripts post messages there too. */
const MARK = 'samenScherpBridge';

/** Over the windows; `welcome` carries a port. */
export type Greeting =
  | { readonly kind: 'hello'; readonly versions: readonly number[] }
  | {
      readonly kind: 'welcome';
      readonly version: number;
      readonly standard: ScormStandard;
      /** As `package.js` of the thin package has it. */
      readonly scope: string;
    }
  | { readonly kind: 'mismatch'; readonly versions: readonly number[] };

/** What the real adapter must know of the course. It comes from the website, so that new questions need no new package. */
export interface OpenData {
  readonly journal: readonly JournalEntry[];
  /** The word of the attempt, if this launch is the first. */
  readonly newAttempt: string;
}

/** What the learner did. The thin page takes each `seq` once, so that sending it again does no harm. */
export type Change = { readonly seq: number } & (
  | { readonly kind: 'state'; readonly blob: string; readonly bookmark: string }
  | { readonly kind: 'result'; readonly result: LmsResult }
  | { readonly kind: 'interaction'; readonly interaction: RecordedInteraction }
);

/** Course to thin page. `active`: how long the learner has been active since this page opened, in ms. */
export type Request =
  | { readonly kind: 'open'; readonly id: number; readonly data: OpenData }
  | { readonly kind: 'change'; readonly change: Change; readonly active: number }
  /** `changes`: all that was not confirmed yet, in case a message got lost. */
  | {
      readonly kind: 'commit';
      readonly id: number;
      readonly changes: readonly Change[];
      readonly active: number;
    }
  | { readonly kind: 'close'; readonly id: number; readonly reason: CloseReason }
  /** The course's page goes, and may be back: a reload. */
  | { readonly kind: 'leave' }
  /** Another window went on with this attempt: nothing more may be written here. */
  | { readonly kind: 'abandon' };

/** Thin page to course; `id` is that of the request. */
export type Answer =
  | { readonly kind: 'opened'; readonly id: number; readonly launch: Launch; readonly stateLimit: number }
  | {
      readonly kind: 'refused';
      readonly id: number;
      readonly refusal: RefusalKind;
      readonly message: string;
    }
  | { readonly kind: 'committed'; readonly id: number; readonly confirmed: boolean }
  | { readonly kind: 'closed'; readonly id: number };

/** Out: the message to post over a window. */
export function markGreeting(greeting: Greeting): unknown {
  return { [MARK]: greeting };
}

/** In: whatever came over a window. Out: our greeting in it, or `null`. */
export function readGreeting(data: unknown): Greeting | null {
  if (typeof data !== 'object' || data === null) return null;
  const greeting = (data as Record<string, unknown>)[MARK];
  return typeof greeting === 'object' ? (greeting as Greeting | null) : null;
}

/** The best version both speak, or `null`. In: what the other side said, so anything. */
export function commonVersion(theirs: unknown): number | null {
  return VERSIONS.find((version) => Array.isArray(theirs) && theirs.includes(version)) ?? null;
}
