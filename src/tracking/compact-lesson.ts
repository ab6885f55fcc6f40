import { ROUTE_IDS } from '../domain/course.ts';
import type { LessonProgress, ScenarioProgress, ScenarioRun } from '../domain/progress.ts';
import { toText } from './plain-values.ts';

/** The first choice of a lesson's list is this character, the second the next, and so on. */
const FIRST = 'a'.charCodeAt(0);

/**
 * Writes a lesson without its questions: `[id, last step, steps seen, scenario, its choices, its runs, done]`, cut after the
 * last value that says something. The last step is its place among the steps seen, where it is one of them.
 * Every choice that was made stands once in the list; a run is the number of its role and a character per choice.
 */
export function packLesson(
  id: string,
  { lastStep, stepsSeen, scenario, done }: LessonProgress,
): readonly unknown[] {
  const place = stepsSeen.indexOf(lastStep);
  const choices = [...new Set((scenario?.runs ?? []).flatMap(({ path }) => path))];
  const runs = (scenario?.runs ?? []).map(({ role, path }) => {
    const made = path.map((choice) => String.fromCharCode(FIRST + choices.indexOf(choice)));
    return `${ROUTE_IDS.indexOf(role)}${made.join('')}`;
  });
  const packed = [
    id,
    place < 0 ? lastStep : place,
    stepsSeen.join(' '),
    scenario === null ? '' : scenario.done ? 2 : 1,
    choices.join(' '),
    runs.join(''),
    done ? 1 : '',
  ];
  while (packed.at(-1) === '') packed.pop();
  return packed;
}

/** Reads what `packLesson` wrote. Out: the lesson's id, empty for anything else, and its progress without questions. */
export function unpackLesson(packed: readonly unknown[]): readonly [string, LessonProgress] {
  const [id, lastStep, steps, scenario, choices, runs, done] = packed;
  const stepsSeen = toWords(steps);
  const lesson: LessonProgress = {
    stepsSeen,
    lastStep: typeof lastStep === 'number' ? (stepsSeen[lastStep] ?? '') : toText(lastStep),
    questions: {},
    scenario: scenario === 1 || scenario === 2 ? unpackScenario(scenario === 2, choices, runs) : null,
    ...(done === 1 && { done: true }),
  };
  return [toText(id), lesson];
}

function unpackScenario(done: boolean, packedChoices: unknown, packedRuns: unknown): ScenarioProgress {
  const choices = toWords(packedChoices);
  const runs = (toText(packedRuns).match(/\d[^\d]*/g) ?? []).flatMap(([role, ...made]): ScenarioRun[] => {
    const name = ROUTE_IDS[Number(role)];
    const path = made.flatMap((choice) => choices[choice.charCodeAt(0) - FIRST] ?? []);
    return name ? [{ role: name, path }] : [];
  });
  return { done, runs };
}

function toWords(value: unknown): readonly string[] {
  return toText(value).split(' ').filter(Boolean);
}
