import type { PlayState } from '../../domain/play-scenario.ts';
import type { ScenarioRun } from '../../domain/progress.ts';
import type { Scenario } from '../../domain/scenario.ts';
import { scenarioText } from '../../i18n/nl-scenario.ts';
import { plainList } from '../progress/plain-list.ts';
import { Rich } from '../quiz/Rich.tsx';
import { Blocks } from './Blocks.tsx';
import { MeterChanges } from './MeterChanges.tsx';
import { RunComparison } from './RunComparison.tsx';

export interface ObjectiveText {
  readonly id: string;
  readonly text: string;
}

interface Props {
  readonly scenario: Scenario;
  readonly play: PlayState;
  readonly runs: readonly ScenarioRun[];
  readonly objectives: readonly ObjectiveText[];
  readonly lessonTitle: string;
  readonly lessonHref: string;
  readonly onChooseAgain: (step: number) => void;
  readonly onRestart: () => void;
}

const text = scenarioText.debrief;

/** Looking back: the points with their objectives, every choice with what it did, and an earlier path beside this one. */
export function Debrief(props: Props) {
  const { scenario, play, objectives } = props;
  return (
    <section class="debrief" aria-labelledby="debrief-heading">
      <h2 id="debrief-heading">{text.title}</h2>
      <ul class="points">
        {scenario.debrief.map((point) => (
          <li key={point.text}>
            <Rich html={point.text} />
            {point.objectives.length > 0 && (
              <p class="small muted">
                {text.goals} {point.objectives.map((id) => nameObjective(id, objectives)).join('; ')}
              </p>
            )}
          </li>
        ))}
      </ul>
      <h3>{text.choices}</h3>
      <ol class="made" {...plainList}>
        {play.steps.map((step, index) => (
          <li key={`${index}-${step.scene.id}`}>
            <h4>
              {scenarioText.moment(index + 1, null)}: {step.scene.title}
            </h4>
            <div class="chose">
              <Rich html={step.choice.text} />
            </div>
            <details open={scenario.timing === 'afterwards'}>
              <summary>
                {text.what}
                <span class="vh">{scenarioText.path.at(index + 1)}</span>
              </summary>
              <Blocks blocks={step.choice.consequence} role={play.role} people={scenario.people} />
              <div>
                <p class="minor">{text.meters}</p>
                <MeterChanges meters={scenario.meters} before={step.metersBefore} after={step.metersAfter} />
              </div>
            </details>
            <button class="btn text" type="button" onClick={() => props.onChooseAgain(index)}>
              {scenarioText.path.chooseAgain}
              <span class="vh">{scenarioText.path.at(index + 1)}</span>
            </button>
          </li>
        ))}
      </ol>
      <RunComparison scenario={scenario} runs={props.runs} />
      <p class="row">
        <a class="btn" href={props.lessonHref}>
          {scenarioText.back(props.lessonTitle)}
        </a>
        <button class="btn quiet" type="button" onClick={props.onRestart}>
          {scenarioText.ending.again}
        </button>
      </p>
    </section>
  );
}

function nameObjective(id: string, objectives: readonly ObjectiveText[]): string {
  const known = objectives.find((objective) => objective.id === id);
  return known ? `${text.goal(id)}: ${known.text.replace(/\.$/, '')}` : text.goal(id);
}
