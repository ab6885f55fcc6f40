import type { PlayState } from '../../domain/play-scenario.ts';
import type { Scenario } from '../../domain/scenario.ts';
import { scenarioText } from '../../i18n/nl-scenario.ts';
import { countMoments } from './count-moments.ts';

interface Props {
  readonly scenario: Scenario;
  readonly play: PlayState;
  /** Index of the moment that is shown. */
  readonly at: number;
}

/** `Moment 2 van 5` and a bar that repeats it. No total is promised where the paths differ in length. */
export function Moments({ scenario, play, at }: Props) {
  const made = play.steps.length;
  const left = play.scene ? countMoments(scenario, play.scene.id) : 0;
  const total = left === null ? null : made + left;
  return (
    <p class="moments">
      {scenarioText.moment(at + 1, total)}
      {total !== null && (
        <span aria-hidden="true">
          {Array.from({ length: total }, (_, index) => (
            <i class={index < at ? 'done' : index === at ? 'now' : ''} />
          ))}
        </span>
      )}
    </p>
  );
}
