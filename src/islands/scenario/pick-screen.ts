import type { PlayState } from '../../domain/play-scenario.ts';
import type { Ending, FeedbackTiming, Scene } from '../../domain/scenario.ts';
import { revealNow } from './reveal.ts';

/** What the learner sees now. */
export type Screen =
  | { readonly kind: 'start' }
  | { readonly kind: 'skipped' }
  | { readonly kind: 'consequence'; readonly from: number; readonly to: number }
  | { readonly kind: 'scene'; readonly scene: Scene }
  | { readonly kind: 'ending'; readonly ending: Ending };

/**
 * Where the learner is, from what is stored alone, so that a reload comes back to the same place.
 * In: the run that is played (`null` when there is none), whether the scenario is done, and how many choices the
 * learner has read on from. Out: the start when the course no longer has the scene that was reached.
 */
export function pickScreen(
  timing: FeedbackTiming,
  play: PlayState | null,
  done: boolean,
  read: number,
): Screen {
  if (play === null) return { kind: done ? 'skipped' : 'start' };
  const made = play.steps.length;
  const told = read < made ? revealNow(timing, made, play.ending !== null) : null;
  if (told !== null) return { kind: 'consequence', ...told };
  if (play.ending !== null) return { kind: 'ending', ending: play.ending };
  return play.scene === null ? { kind: 'start' } : { kind: 'scene', scene: play.scene };
}
