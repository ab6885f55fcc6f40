import type { Choice, Ending, Meter, Scenario, Scene } from './scenario.ts';
import { type ScenarioOdds, scenarioOdds } from './scenario-odds.ts';
import { reachability } from './walk-scenario.ts';

/** A scene under its number on the map. */
export interface MapStop {
  readonly id: string;
  readonly number: number;
  readonly title: string;
}

export interface MapChoice {
  readonly choice: Choice;
  /** The meters it moves, in the order of the author; `by` is never 0. */
  readonly effects: readonly { readonly meter: Meter; readonly by: number }[];
  /** `null`: the story ends here. */
  readonly next: MapStop | null;
}

export interface MapScene extends MapStop {
  readonly scene: Scene;
  readonly choices: readonly MapChoice[];
}

export interface MapEnding {
  readonly ending: Ending;
  /** How many of all paths come out here. */
  readonly paths: number;
  /** `paths` as a share of all paths, 0..1. */
  readonly share: number;
}

/** A scenario as a trainer looks at it: all of it at once, with where each choice leads and how often each ending comes out. */
export interface ScenarioMap {
  /** In the order in which a learner can first meet them, numbered from 1; scenes that nobody can reach come last. */
  readonly scenes: readonly MapScene[];
  /** In the order in which they are tried. */
  readonly endings: readonly MapEnding[];
  /** How many different series of choices end. */
  readonly paths: number;
  readonly slips: ScenarioOdds['slips'];
}

/** Draws the map. In: a scenario that the content check let pass, so that every path ends. How often an ending comes out is for trainers only. */
export function mapScenario(scenario: Scenario): ScenarioMap {
  const ordered = inOrderOfMeeting(scenario);
  const stops = ordered.map(({ id, title }, index) => ({ id, title, number: index + 1 }));
  const counts = reachability(scenario).endings;
  const paths = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return {
    scenes: ordered.flatMap((scene, index) => {
      const stop = stops[index];
      return stop ? [{ ...stop, scene, choices: scene.choices.map((choice) => toMapChoice(choice)) }] : [];
    }),
    endings: scenario.endings.map((ending) => {
      const count = counts.get(ending.id) ?? 0;
      return { ending, paths: count, share: paths === 0 ? 0 : count / paths };
    }),
    paths,
    slips: scenarioOdds(scenario).slips,
  };

  function toMapChoice(choice: Choice): MapChoice {
    return {
      choice,
      effects: scenario.meters.flatMap((meter) => {
        const by = choice.effects[meter.id] ?? 0;
        return by === 0 ? [] : [{ meter, by }];
      }),
      next: stops.find(({ id }) => id === choice.next) ?? null,
    };
  }
}

function inOrderOfMeeting({ scenes, start }: Scenario): readonly Scene[] {
  const met = new Set([start]);
  for (const id of met) {
    // A set may grow while it is walked; what it holds already keeps its place.
    for (const { next } of scenes.find((scene) => scene.id === id)?.choices ?? []) if (next) met.add(next);
  }
  for (const { id } of scenes) met.add(id);
  return [...met].flatMap((id) => scenes.find((scene) => scene.id === id) ?? []);
}
