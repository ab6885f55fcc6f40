import type { FeedbackTiming } from '../../domain/scenario.ts';

/**
 * How many of the first `made` choices the learner may know the consequences of during play.
 * Direct: all. Paired: up to the last even one, or all when the story ends. Afterwards: none, since the debrief tells.
 * Support fades with the kind of task: one table (at once), two worlds (paired), the whole network (afterwards).
 */
export function knownSteps(timing: FeedbackTiming, made: number, ended: boolean): number {
  if (timing === 'direct') return made;
  if (timing === 'paired') return ended ? made : made - (made % 2);
  return 0;
}

/**
 * The choices (as a range of step indexes, `to` excluded) whose consequences are told right after the `made`-th choice.
 * @returns `null` when nothing is told now
 */
export function revealNow(
  timing: FeedbackTiming,
  made: number,
  ended: boolean,
): { readonly from: number; readonly to: number } | null {
  if (made === 0) return null;
  const to = knownSteps(timing, made, ended);
  const from = knownSteps(timing, made - 1, false);
  return to > from ? { from, to } : null;
}
