import { ROUTE_IDS, type RouteId } from './course.ts';
import type { LessonProgress, QuestionProgress, ScenarioProgress, ScenarioRun } from './progress.ts';
import { emptyLessonProgress, MOST_RUNS } from './progress-changes.ts';
import { parseJson, toObject, toTexts } from './read-json.ts';

/** The text under which a lesson's progress is stored; `parseLessonProgress` reads it back to the same value. */
export function serializeLessonProgress(progress: LessonProgress): string {
  return JSON.stringify(progress);
}

/**
 * Reads stored progress. Storage may hold text of an older course, or of nobody we know: whatever is readable is kept,
 * ids this course does not know included, and the rest is left out. Errors: none; at worst an untouched lesson.
 */
export function parseLessonProgress(json: string): LessonProgress {
  const stored = toObject(parseJson(json));
  return {
    stepsSeen: [...new Set(toTexts(stored.stepsSeen))],
    lastStep: typeof stored.lastStep === 'string' ? stored.lastStep : emptyLessonProgress.lastStep,
    questions: toQuestions(stored.questions),
    scenario: toScenario(stored.scenario),
    ...(stored.done === true && { done: true }),
  };
}

function toQuestions(value: unknown): Record<string, QuestionProgress> {
  const readable = Object.entries(toObject(value)).flatMap(([id, stored]) => {
    const question = toQuestion(stored);
    return question ? [[id, question] as const] : [];
  });
  return Object.fromEntries(readable);
}

function toQuestion(value: unknown): QuestionProgress | null {
  const { answer, attempts, best, certainty } = toObject(value);
  if (!Array.isArray(answer)) return null;
  return {
    answer: toTexts(answer),
    attempts: typeof attempts === 'number' && attempts >= 1 ? Math.floor(attempts) : 1,
    best: typeof best === 'number' ? Math.min(1, Math.max(0, best)) : null,
    certainty: certainty === 'sure' || certainty === 'doubt' ? certainty : null,
  };
}

function toScenario(value: unknown): ScenarioProgress | null {
  const { runs, done } = toObject(value);
  if (!Array.isArray(runs)) return done === true ? { runs: [], done } : null;
  return { runs: runs.flatMap((run) => toRun(run) ?? []).slice(-MOST_RUNS), done: done === true };
}

function toRun(value: unknown): ScenarioRun | null {
  const { role, path } = toObject(value);
  if (!isRouteId(role) || !Array.isArray(path)) return null;
  return { role, path: toTexts(path) };
}

/** Whether a stored value names one of the routes. */
export function isRouteId(value: unknown): value is RouteId {
  return (ROUTE_IDS as readonly unknown[]).includes(value);
}
