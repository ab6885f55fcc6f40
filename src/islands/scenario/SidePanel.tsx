import type { MeterValues, PlayState } from '../../domain/play-scenario.ts';
import type { Scenario } from '../../domain/scenario.ts';
import { scenarioText } from '../../i18n/nl-scenario.ts';
import { Meters } from './Meters.tsx';
import { PathList } from './PathList.tsx';
import { People } from './People.tsx';

interface Props {
  readonly scenario: Scenario;
  readonly play: PlayState;
  /** How many choices the learner knows the consequences of, and how many before the last telling. */
  readonly known: number;
  readonly knownBefore: number;
  /** There is room beside the scene: the panels stand open. */
  readonly wide: boolean;
  /** A scene stands beside it, and no consequence. */
  readonly choosing: boolean;
  readonly onChooseAgain: (step: number) => void;
  readonly onRestart: () => void;
}

/** How it stands, who is at the table, the path so far. */
export function SidePanel(props: Props) {
  const { scenario, play, known, wide } = props;
  return (
    <aside class="panels" aria-label={scenarioText.aside}>
      <details class="panel" open={wide}>
        <summary>{scenarioText.meters.title}</summary>
        {scenario.timing === 'afterwards' ? (
          <p class="small muted">{scenarioText.meters.hidden}</p>
        ) : (
          <Meters
            meters={scenario.meters}
            values={metersAfter(play, known)}
            before={metersAfter(play, props.knownBefore)}
          />
        )}
        {scenario.timing === 'paired' && <p class="small muted">{scenarioText.meters.later}</p>}
      </details>
      <details class="panel" open={wide}>
        <summary>{scenarioText.people.title}</summary>
        <People people={scenario.people} you={scenario.roles[play.role]} />
      </details>
      <details class="panel" open={wide}>
        <summary>{scenarioText.path.title}</summary>
        <PathList steps={play.steps} choosing={props.choosing} onChooseAgain={props.onChooseAgain} />
        <button class="btn text small" type="button" onClick={props.onRestart}>
          {scenarioText.path.restart}
        </button>
      </details>
    </aside>
  );
}

function metersAfter(play: PlayState, steps: number): MeterValues {
  if (steps === 0) return play.steps[0]?.metersBefore ?? play.meters;
  return play.steps[steps - 1]?.metersAfter ?? play.meters;
}
