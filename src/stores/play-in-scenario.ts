import type { RouteId } from '../domain/course.ts';
import { playNewestRun } from '../domain/play-scenario.ts';
import { rewindRun, withChoice, withRun, withScenarioDone } from '../domain/progress-changes.ts';
import type { Scenario } from '../domain/scenario.ts';
import { changeLesson } from './lesson-progress.ts';

/** Starts the scenario of a lesson from its first scene, in a role. Earlier runs are kept. */
export function startRun(lessonId: string, role: RouteId): void {
  changeLesson(lessonId, (progress) => withRun(progress, role));
}

/** Makes a choice in the run being played; at an ending the scenario is done. A choice this scene does not offer is ignored. */
export function chooseInScenario(lessonId: string, scenario: Scenario, choiceId: string): void {
  changeLesson(lessonId, (progress) => {
    const now = playNewestRun(scenario, progress);
    if (!now?.scene?.choices.some(({ id }) => id === choiceId)) return progress;
    // A stored run may hold choices that this version of the course does not have: go on from where it still stands.
    const standing = now.truncatedAt === null ? progress : rewindRun(progress, now.truncatedAt);
    const chosen = withChoice(standing, choiceId);
    return playNewestRun(scenario, chosen)?.ending ? withScenarioDone(chosen) : chosen;
  });
}

/** Goes back to the decision after the first `kept` choices; both paths stay visible. */
export function goBackInScenario(lessonId: string, kept: number): void {
  changeLesson(lessonId, (progress) => rewindRun(progress, kept));
}

/** Leaves the scenario out, where its content note allows that; it counts as done. */
export function skipScenario(lessonId: string): void {
  changeLesson(lessonId, withScenarioDone);
}
