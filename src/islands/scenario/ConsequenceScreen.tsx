import type { Ref } from 'preact';
import type { PlayState } from '../../domain/play-scenario.ts';
import type { Scenario } from '../../domain/scenario.ts';
import { scenarioText } from '../../i18n/nl-scenario.ts';
import { Rich } from '../quiz/Rich.tsx';
import { Blocks } from './Blocks.tsx';
import { MeterChanges } from './MeterChanges.tsx';

interface Props {
  readonly scenario: Scenario;
  readonly play: PlayState;
  /** Which choices are told about now; `to` excluded. */
  readonly from: number;
  readonly to: number;
  readonly onContinue: () => void;
  readonly onChooseAgain: (step: number) => void;
  readonly headingRef: Ref<HTMLHeadingElement>;
}

const text = scenarioText.consequence;

/** What one choice, or a pair of them, brought about: a small scene of its own. */
export function ConsequenceScreen(props: Props) {
  const { scenario, play, from, to } = props;
  const told = play.steps.slice(from, to);
  return (
    <article class="scene" aria-labelledby="scene-heading">
      <header class="setting">
        <h2 id="scene-heading" tabIndex={-1} ref={props.headingRef}>
          {told.length > 1 ? text.titlePaired : text.title}
        </h2>
      </header>
      <div class="in">
        {told.map((step, index) => (
          <section class="told" key={from + index} aria-label={scenarioText.moment(from + index + 1, null)}>
            <div class="after">
              <h3>
                {text.yourChoice}
                {told.length > 1 && `: ${step.scene.title}`}
              </h3>
              <Rich html={step.choice.text} />
            </div>
            <Blocks blocks={step.choice.consequence} role={play.role} people={scenario.people} />
            <div>
              <h3 class="minor">{text.meters}</h3>
              <MeterChanges meters={scenario.meters} before={step.metersBefore} after={step.metersAfter} />
            </div>
          </section>
        ))}
        <p class="row">
          <button class="btn" type="button" onClick={props.onContinue}>
            {play.ending ? text.toEnding : text.on(to + 1)}
          </button>
          <button class="btn quiet" type="button" onClick={() => props.onChooseAgain(to - 1)}>
            {text.again}
          </button>
        </p>
      </div>
    </article>
  );
}
