import type { Ref } from 'preact';
import { type PlayState, turningPoint } from '../../domain/play-scenario.ts';
import type { Ending, Scenario } from '../../domain/scenario.ts';
import { scenarioText } from '../../i18n/nl-scenario.ts';
import { Blocks } from './Blocks.tsx';
import { Meters } from './Meters.tsx';

interface Props {
  readonly scenario: Scenario;
  readonly play: PlayState;
  readonly ending: Ending;
  readonly onChooseAgain: (step: number) => void;
  readonly headingRef: Ref<HTMLHeadingElement>;
}

const text = scenarioText.ending;

/** How the story ends, in words and meters; after a harmful end, the way back to where it tipped over. */
export function EndingScreen({ scenario, play, ending, onChooseAgain, headingRef }: Props) {
  const turn = ending.tone === 'harmful' ? turningPoint(play) : null;
  return (
    <article class="scene" aria-labelledby="scene-heading">
      <header class="setting">
        <p>{text.tones[ending.tone]}</p>
        <h2 id="scene-heading" tabIndex={-1} ref={headingRef}>
          {text.title(ending.title)}
        </h2>
      </header>
      <div class="in">
        <Blocks blocks={ending.blocks} role={play.role} people={scenario.people} />
        <div>
          <h3 class="minor">{scenarioText.meters.title}</h3>
          <Meters
            meters={scenario.meters}
            values={play.meters}
            before={play.steps[0]?.metersBefore ?? null}
          />
        </div>
        {turn !== null && (
          <div class="after">
            <p id="turn-help">{text.turnHelp(turn + 1)}</p>
            <button
              class="btn"
              type="button"
              aria-describedby="turn-help"
              onClick={() => onChooseAgain(turn)}
            >
              {text.turn}
            </button>
          </div>
        )}
      </div>
    </article>
  );
}
