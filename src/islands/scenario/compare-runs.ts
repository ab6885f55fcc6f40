import { type PlayState, playScenario } from '../../domain/play-scenario.ts';
import type { ScenarioRun } from '../../domain/progress.ts';
import type { Choice, Scenario } from '../../domain/scenario.ts';

export interface ComparedMoment {
  /** Title of the scene; of both when the paths had parted. */
  readonly titles: readonly string[];
  /** What each run chose; `null` where it had already ended or was left. */
  readonly choices: readonly [Choice | null, Choice | null];
  readonly differs: boolean;
}

export interface Comparison {
  readonly moments: readonly ComparedMoment[];
  readonly states: readonly [PlayState, PlayState];
}

/** Two runs side by side, moment by moment. A choice is the same only when it was made in the same scene. */
export function compareRuns(scenario: Scenario, left: ScenarioRun, right: ScenarioRun): Comparison {
  const a = playScenario(scenario, left.role, left.path);
  const b = playScenario(scenario, right.role, right.path);
  const length = Math.max(a.steps.length, b.steps.length);
  const moments = Array.from({ length }, (_, index): ComparedMoment => {
    const [stepA, stepB] = [a.steps[index], b.steps[index]];
    const titles = [stepA?.scene.title, stepB?.scene.title].filter((title) => title !== undefined);
    return {
      titles: [...new Set(titles)],
      choices: [stepA?.choice ?? null, stepB?.choice ?? null],
      differs: stepA?.scene.id !== stepB?.scene.id || stepA?.choice.id !== stepB?.choice.id,
    };
  });
  return { moments, states: [a, b] };
}

/**
 * Which earlier runs can stand beside the last one: first those that reached an ending, then those that were left
 * half-way, each time the latest first.
 * @returns indexes in `runs`; empty when there is nothing to compare
 */
export function comparableRuns(scenario: Scenario, runs: readonly ScenarioRun[]): readonly number[] {
  const earlier = runs.slice(0, -1).map((run, index) => ({
    index,
    ended: playScenario(scenario, run.role, run.path).ending !== null,
  }));
  return earlier
    .sort((a, b) => Number(b.ended) - Number(a.ended) || b.index - a.index)
    .map(({ index }) => index);
}
