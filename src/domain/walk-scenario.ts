import type { RouteId } from './course.ts';
import { applyEffects, findEnding, type MeterValues, type PlayState, playScenario } from './play-scenario.ts';
import type { Scenario } from './scenario.ts';

/** Choices after which a walk gives up on a story that runs in circles. Ours end within six. */
const LONGEST_WALK = 60;

/**
 * Plays a scenario in every possible way, shortest runs first. For checks and tests: no page may load this file.
 * In: at most `limit` positions are visited. Out: each finished run; returns whether the limit left some out.
 */
export function* walkScenario(
  scenario: Scenario,
  role: RouteId,
  limit = 100_000,
): Generator<PlayState, { readonly truncated: boolean }> {
  const paths: (readonly string[])[] = [[]];
  for (const [visited, path] of paths.entries()) {
    if (visited === limit) return { truncated: true };
    const state = playScenario(scenario, role, path);
    if (state.ending) yield state;
    // An array may grow while its entries are walked; what is beyond the limit is not worth keeping.
    for (const choice of state.scene?.choices ?? []) {
      if (paths.length <= limit) paths.push([...path, choice.id]);
    }
  }
  return { truncated: false };
}

export interface Reachability {
  /** Ids of the scenes that some run visits. */
  readonly scenes: ReadonlySet<string>;
  /** Ending id → in how many runs it comes out; an ending without an entry is out of reach. */
  readonly endings: ReadonlyMap<string, number>;
  /** Some runs were still going after sixty choices, or there were more than `limit` positions: counts are a lower bound. */
  readonly truncated: boolean;
}

interface Position {
  readonly scene: string;
  readonly meters: MeterValues;
  readonly lines: number;
  /** How many runs lead here. */
  readonly runs: number;
}

/**
 * Which scenes and endings can be reached, and how many runs lead to each ending. Runs that meet in the same scene
 * with the same meters go on as one, so this stays quick where walking run by run would not.
 */
export function reachability(scenario: Scenario, limit = 100_000): Reachability {
  const scenes = new Set<string>();
  const endings = new Map<string, number>();
  const start = Object.fromEntries(scenario.meters.map((meter) => [meter.id, meter.start]));
  let layer: Position[] = [{ scene: scenario.start, meters: start, lines: 0, runs: 1 }];
  let visited = 0;
  for (let depth = 0; layer.length > 0; depth++) {
    visited += layer.length;
    if (depth > LONGEST_WALK || visited > limit) return { scenes, endings, truncated: true };
    layer = nextLayer(scenario, layer, scenes, endings);
  }
  return { scenes, endings, truncated: false };
}

function nextLayer(
  scenario: Scenario,
  layer: readonly Position[],
  scenes: Set<string>,
  endings: Map<string, number>,
): Position[] {
  const next = new Map<string, Position>();
  for (const position of layer) {
    const scene = scenario.scenes.find(({ id }) => id === position.scene);
    if (!scene) continue;
    scenes.add(scene.id);
    for (const choice of scene.choices) {
      const meters = applyEffects(scenario.meters, position.meters, choice);
      const lines = position.lines + (choice.crossesLine ? 1 : 0);
      if (choice.next === null) {
        const ending = findEnding(scenario, meters, lines);
        if (ending) endings.set(ending.id, (endings.get(ending.id) ?? 0) + position.runs);
        continue;
      }
      const key = JSON.stringify([choice.next, meters, lines]);
      const runs = (next.get(key)?.runs ?? 0) + position.runs;
      next.set(key, { scene: choice.next, meters, lines, runs });
    }
  }
  return [...next.values()];
}
