import { applyEffects, findEnding, type MeterValues } from './play-scenario.ts';
import type { Choice, Scenario } from './scenario.ts';

/** How a scenario treats a learner who guesses, and one who slips once. */
export interface ScenarioOdds {
  /** Ending id → chance that it comes out when every choice is made at random, 0..1; together 1. */
  readonly endings: ReadonlyMap<string, number>;
  /**
   * Of the single slips from the most forgiving way to a strong ending (every other choice of every scene on it):
   * how many there are, and after how many a strong ending can still be reached. `null` when no way leads to one.
   */
  readonly slips: { readonly forgiven: number; readonly all: number } | null;
}

interface Position {
  readonly scene: string;
  readonly meters: MeterValues;
  readonly lines: number;
}

interface Prospect {
  readonly endings: ReadonlyMap<string, number>;
  readonly slips: ScenarioOdds['slips'];
}

/**
 * Weighs every way through a scenario that ends (the content check refuses stories that run in circles).
 * Positions that meet in the same scene with the same meters are weighed once. For checks and trainers, not for pages of learners.
 */
export function scenarioOdds(scenario: Scenario): ScenarioOdds {
  const known = new Map<string, Prospect>();
  const strong = new Set(scenario.endings.filter(({ tone }) => tone === 'strong').map(({ id }) => id));
  const start = Object.fromEntries(scenario.meters.map((meter) => [meter.id, meter.start]));
  return weigh({ scene: scenario.start, meters: start, lines: 0 });

  function weigh(position: Position): Prospect {
    const key = JSON.stringify(position);
    const prospect = known.get(key) ?? weighChoices(position);
    known.set(key, prospect);
    return prospect;
  }

  function weighChoices(position: Position): Prospect {
    const choices = scenario.scenes.find(({ id }) => id === position.scene)?.choices ?? [];
    const prospects = choices.map((choice) => follow(position, choice));
    const endings = new Map<string, number>();
    for (const prospect of prospects) {
      for (const [id, chance] of prospect.endings)
        endings.set(id, (endings.get(id) ?? 0) + chance / choices.length);
    }
    const forgivenHere = prospects.filter(({ slips }) => slips).length - 1;
    const ways = prospects.flatMap(({ slips }) =>
      slips ? [{ forgiven: slips.forgiven + forgivenHere, all: slips.all + choices.length - 1 }] : [],
    );
    const slips = ways.toSorted((a, b) => b.forgiven - a.forgiven)[0] ?? null;
    return { endings, slips };
  }

  function follow({ meters: before, lines: linesBefore }: Position, choice: Choice): Prospect {
    const meters = applyEffects(scenario.meters, before, choice);
    const lines = linesBefore + (choice.crossesLine ? 1 : 0);
    if (choice.next !== null) return weigh({ scene: choice.next, meters, lines });
    const ending = findEnding(scenario, meters, lines);
    return {
      endings: new Map(ending ? [[ending.id, 1]] : []),
      slips: ending && strong.has(ending.id) ? { forgiven: 0, all: 0 } : null,
    };
  }
}
