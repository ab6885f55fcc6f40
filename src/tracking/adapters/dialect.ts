import type { LessonResult, LmsResult } from '../../domain/lms-result.ts';
import type { LaunchInfo } from '../port.ts';
import type { CloseReason, RecordedInteraction } from './adapter.ts';
import type { JournalEntry } from './interaction-journal.ts';

/** An element of the data model and its value. */
export type Field = readonly [element: string, value: string];

/**
 * A value that only rises: it is written when what the LMS has is lower, and then `along` goes before it.
 * A number is lower than a greater one, a status than one that says more (`rises`).
 */
export interface Claim {
  readonly element: string;
  readonly value: string;
  readonly along?: readonly Field[];
}

/** What differs between SCORM 1.2 and SCORM 2004. Pure: names, notations, limits and error codes. */
export interface Dialect {
  readonly standard: 'scorm12' | 'scorm2004';
  readonly elements: Readonly<
    Record<'learner' | 'mode' | 'exit' | 'status' | 'state' | 'location' | 'sessionTime', string>
  >;
  /** In characters. */
  readonly mostState: number;
  readonly mostLocation: number;
  /** Errors of the first call that mean: this launch was opened before. */
  readonly inUse: readonly string[];
  /** An end that failed may be asked for once more. */
  readonly finishesAgain: boolean;
  /** Interactions can be read: then a value that stands there already is not written again. */
  readonly readsInteractions: boolean;
  /** In: ms. */
  formatDuration(ms: number): string;
  listClaims(result: LmsResult): readonly Claim[];
  /** In: an objective that is new in this attempt. Out: its elements, without `cmi.objectives.n.` before them. */
  listObjective(lesson: LessonResult): readonly Field[];
  /** As `listClaims`, for one objective; elements as those of `listObjective`. */
  listObjectiveClaims(lesson: LessonResult): readonly Claim[];
  /** Out: elements without `cmi.interactions.n.` before them, in the order in which they must be written. */
  listInteraction(interaction: RecordedInteraction, entry: JournalEntry): readonly Field[];
  /**
   * What is said at the end of a launch, in browse and review too, where nothing else is: so that a look changes nothing.
   * In: the status that the LMS shows.
   */
  listLastWords(reason: CloseReason, mode: LaunchInfo['mode'], status: string): readonly Field[];
  /**
   * A valid value that differs, to write for a moment after a failed commit. In: the status that the LMS surely has.
   * Out: `null` for what needs none.
   */
  otherValue(element: string, value: string, storedStatus: string): string | null;
}

const RANKS: Readonly<Record<string, number>> = { incomplete: 1, failed: 2, completed: 2, passed: 3 };

/** Whether a status says that the course is over, whoever set it. */
export function isFinal(status: string): boolean {
  return (RANKS[status] ?? 0) > 1;
}

/**
 * Whether a value says more than what the LMS has. `completed`, `passed` and `failed` stay, whoever set them; only `passed`
 * takes the place of another. In: a status or a number as text, and the known one, which may be empty.
 */
export function rises(value: string, known: string): boolean {
  const rank = RANKS[value];
  return rank === undefined ? !(Number(value) <= Number.parseFloat(known)) : rank > (RANKS[known] ?? 0);
}
