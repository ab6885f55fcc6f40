import { ROUTE_IDS } from '../domain/course.ts';
import type { Register } from '../domain/course-data.ts';
import { emptyTestProgress } from '../domain/final-test.ts';
import type { LessonProgress, QuestionProgress } from '../domain/progress.ts';
import type { Answer } from '../domain/quiz.ts';
import type { KeptQuestion } from './compact-questions.ts';
import { keysBySlot, placeQuestions, type Unpacked } from './compact-state.ts';
import { toList, toNumber, toText } from './plain-values.ts';

/**
 * Reads the first format, which knew no test: `[route, bookmark, lessons, questions]`, with
 * - a lesson as `[id, last step, steps seen, scenario done, [role, path], …]`
 * - a question as `[slot, answer, attempts, best, certainty]`, both cut after the last value that says something
 * - an answer as `"ac"`, `">abca"` (pairs), `40`, or a list; a path as `"ab"` or `".stilte.a"`; points as `1` or `"2/3"`.
 * Out: like `unpackState`. Nothing writes this any more; learners who were in the course before come back with it.
 */
export function unpackFormat1(packed: readonly unknown[], register: Register): Unpacked {
  const [route, bookmark, lessons, questions] = packed;
  const placed = placeQuestions(
    toList(lessons).map((lesson) => unpackLesson(toList(lesson))),
    toList(questions).flatMap((question) => unpackQuestion(toList(question))),
    keysBySlot(register),
  );
  return {
    state: {
      route: ROUTE_IDS[toNumber(route) - 1] ?? null,
      bookmark: toText(bookmark),
      lessons: placed.lessons,
      test: emptyTestProgress,
    },
    aside: placed.aside,
  };
}

function unpackLesson([id, lastStep, steps, scenario, ...runs]: readonly unknown[]): [
  string,
  LessonProgress,
] {
  const readRuns = runs.map(toList).flatMap(([role, path]) => {
    const name = ROUTE_IDS[toNumber(role)];
    return name ? [{ role: name, path: unpackPath(toText(path)) }] : [];
  });
  const lesson: LessonProgress = {
    stepsSeen: toText(steps).split(' ').filter(Boolean),
    lastStep: toText(lastStep),
    questions: {},
    scenario: scenario === 1 || scenario === 2 ? { runs: readRuns, done: scenario === 2 } : null,
  };
  return [toText(id), lesson];
}

function unpackQuestion([
  slot,
  packedAnswer,
  attempts = 1,
  best = 1,
  certainty = 0,
]: readonly unknown[]): KeptQuestion[] {
  const answer = unpackAnswer(packedAnswer);
  if (answer === null || (typeof slot !== 'number' && typeof slot !== 'string')) return [];
  const progress: QuestionProgress = {
    answer,
    attempts: typeof attempts === 'number' && attempts >= 1 ? Math.floor(attempts) : 1,
    best: unpackShare(best),
    certainty: certainty === 1 ? 'sure' : certainty === 2 ? 'doubt' : null,
  };
  return [{ slot, progress }];
}

function unpackAnswer(packed: unknown): Answer | null {
  if (typeof packed === 'number') return [String(packed)];
  if (Array.isArray(packed)) return packed.every((token) => typeof token === 'string') ? packed : null;
  if (typeof packed !== 'string') return null;
  if (!packed.startsWith('>')) return [...packed];
  return (packed.slice(1).match(/../g) ?? []).map((pair) => [...pair].join('.'));
}

function unpackPath(packed: string): readonly string[] {
  return packed.startsWith('.') ? packed.slice(1).split('.') : [...packed];
}

function unpackShare(packed: unknown): number | null {
  const [above, below = 1] = toText(packed).split('/').map(Number);
  const share = typeof packed === 'number' ? packed : Number(above) / below;
  return share >= 0 && share <= 1 ? share : null;
}
