import { useState } from 'preact/hooks';
import type { ScenarioRun } from '../../domain/progress.ts';
import type { Scenario } from '../../domain/scenario.ts';
import { scenarioText } from '../../i18n/nl-scenario.ts';
import { plainList } from '../progress/plain-list.ts';
import { Rich } from '../quiz/Rich.tsx';
import { comparableRuns, compareRuns } from './compare-runs.ts';

interface Props {
  readonly scenario: Scenario;
  readonly runs: readonly ScenarioRun[];
}

const text = scenarioText.debrief;

/** The last run beside an earlier one, moment by moment; nothing when there is only one path. */
export function RunComparison({ scenario, runs }: Props) {
  const candidates = comparableRuns(scenario, runs);
  const [chosen, setChosen] = useState<number | null>(null);
  const other = chosen !== null && candidates.includes(chosen) ? chosen : candidates[0];
  const last = runs.length - 1;
  const [left, right] = [runs[other ?? -1], runs[last]];
  if (other === undefined || left === undefined || right === undefined) return null;
  const names = [nameRun(other, left), nameRun(last, right)];
  const { moments, states } = compareRuns(scenario, left, right);
  return (
    <section class="compare" aria-labelledby="compare-heading">
      <h3 id="compare-heading">{text.compare}</h3>
      {candidates.length > 1 && (
        <p class="row">
          <label for="compare-with">{text.compareWith}</label>
          <select
            id="compare-with"
            value={other}
            onChange={(event) => setChosen(Number(event.currentTarget.value))}
          >
            {candidates.map((index) => (
              <option key={index} value={index}>
                {nameRun(index, runs[index] as ScenarioRun)}
              </option>
            ))}
          </select>
        </p>
      )}
      <ol {...plainList}>
        {moments.map(({ titles, choices, differs }, index) => (
          <li key={`${index}-${titles.join()}`} class={differs ? 'differs' : ''}>
            <h4>
              {scenarioText.moment(index + 1, null)}: {titles.join(' / ')}
              <span class="small muted">
                {'\u00a0– '}
                {differs ? text.differs : text.same}
              </span>
            </h4>
            <dl>
              {choices.map((choice, side) => (
                <div key={side}>
                  <dt>{names[side]}</dt>
                  <dd>{choice ? <Rich html={choice.text} /> : text.notReached}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
        <li>
          <h4>{text.ending}</h4>
          <dl>
            {states.map((state, side) => (
              <div key={side}>
                <dt>{names[side]}</dt>
                <dd>{state.ending?.title ?? text.noEnding}</dd>
              </div>
            ))}
          </dl>
        </li>
      </ol>
    </section>
  );
}

function nameRun(index: number, run: ScenarioRun): string {
  return text.attempt(index + 1, scenarioText.start.roles[run.role].toLowerCase());
}
