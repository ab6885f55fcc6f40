import type { Interaction } from './interaction.ts';
import { playScenario } from './play-scenario.ts';
import type { ScenarioRun } from './progress.ts';
import { SCENARIO_ID, type Scenario } from './scenario.ts';

/**
 * Describes a run of a lesson's scenario for an LMS: all choices so far, in order, as `scene.choice`. No ending is right
 * or wrong. A choice that this scenario does not have (any more) is left out, and so is what follows it.
 */
export function toScenarioInteraction(
  lessonId: string,
  scenario: Scenario,
  { role, path }: ScenarioRun,
): Interaction {
  return {
    id: `${lessonId}_${SCENARIO_ID}`,
    type: 'scenario',
    description: scenario.title,
    response: playScenario(scenario, role, path).steps.map(({ scene, choice }) => `${scene.id}.${choice.id}`),
    correct: [],
    result: 'neutral',
    objective: '',
    latency: null,
  };
}
