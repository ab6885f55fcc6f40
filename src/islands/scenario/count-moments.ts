import type { Scenario } from '../../domain/scenario.ts';

/**
 * How many moments there are from scene `start` to an ending, `start` included.
 * @returns `null` when that depends on what the learner will choose: then no total may be promised
 */
export function countMoments(scenario: Scenario, start: string): number | null {
  const scenes = new Map(scenario.scenes.map((scene) => [scene.id, scene]));
  // A scene that is met again while it is being counted has no length yet: a way back, so no total.
  const counts = new Map<string, number | null>();
  const count = (id: string): number | null => {
    const known = counts.get(id);
    if (known !== undefined) return known;
    counts.set(id, null);
    const choices = scenes.get(id)?.choices ?? [];
    const rests = new Set(choices.map((choice) => (choice.next === null ? 0 : count(choice.next))));
    const [rest = null] = rests;
    const total = rests.size === 1 && rest !== null ? rest + 1 : null;
    counts.set(id, total);
    return total;
  };
  return count(start);
}
