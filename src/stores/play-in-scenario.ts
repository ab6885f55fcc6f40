import type { RouteId } from '../domain/course.ts';
import { playNewestRun } from '../domain/play-scenario.ts';
import { rewindRun, withChoice, withRun, withScenarioDone } from '../domain/progress-changes.ts';
import type { Scenario } from '../domain/scenario.ts';
import { toScenarioInteraction } from '../domain/scenario-interaction.ts';
import { changeLesson, lessonProgress } from './lesson-progress.ts';
import { tracker } from './tracker.ts';

/** Starts the scenario of a lesson from its first scene, in a role. Earlier runs are kept. */
export function startRun(lessonId: string, role: RouteId): void {
  changeLesson(lessonId, (progress) => withRun(progress, role));
}

/**
 * Makes a choice in the run being played, and reports the run so far to the LMS; at an ending the scenario is done.
 * A choice this scene does not offer is ignored.
 */
export function chooseInScenario(lessonId: string, scenario: Scenario, choiceId: string): void {
  const progress = lessonProgress(lessonId).get();
  const now = playNewestRun(scenario, progress);
  if (!now?.scene?.choices.some(({ id }) => id === choiceId)) return;
  // A stored run may hold choices that this version of the course does not have: go on from where it still stands.
  const standing = now.truncatedAt === null ? progress : rewindRun(progress, now.truncatedAt);
  const chosen = withChoice(standing, choiceId);
  const after = playNewestRun(scenario, chosen)?.ending ? withScenarioDone(chosen) : chosen;
  changeLesson(lessonId, () => after);
  const run = after.scenario?.runs.at(-1);
  const current = tracker();
  if (run && current.info.mode === 'normal')
    current.interaction(toScenarioInteraction(lessonId, scenario, run));
}

/** Goes back to the decision after the first `kept` choices; both paths stay visible. */
export function goBackInScenario(lessonId: string, kept: number): void {
  changeLesson(lessonId, (progress) => rewindRun(progress, kept));
}

/** Leaves the scenario out, where its content note allows that; it counts as done. */
export function skipScenario(lessonId: string): void {
  changeLesson(lessonId, withScenarioDone);
}
