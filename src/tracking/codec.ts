import { deflateSync, inflateSync } from 'fflate';
import { ROUTE_IDS } from '../domain/course.ts';
import type { Register } from '../domain/course-data.ts';
import { emptyTestProgress } from '../domain/final-test.ts';
import type { LearnerState, LessonProgress, QuestionProgress, ScenarioProgress } from '../domain/progress.ts';
import {
  type PackedAnswer,
  packAnswer,
  packPath,
  packShare,
  unpackAnswer,
  unpackPath,
  unpackShare,
} from './compact-answer.ts';

/** Format of what follows it. Another format gets another number, and this one stays readable. */
const VERSION = '1.';

/** `[slot, answer, attempts, best, certainty]`, cut after the last value that says something. */
type PackedQuestion = readonly [slot: number | string, answer: PackedAnswer, ...rest: unknown[]];
/** `[lesson id, last step, steps seen, scenario done, [role, path], …]`, cut likewise. */
type PackedLesson = readonly unknown[];
type Packed = readonly [
  route: number,
  bookmark: string,
  lessons: readonly PackedLesson[],
  questions: readonly PackedQuestion[],
];

export interface Encoded {
  /** ASCII. */
  readonly blob: string;
  /** What did not fit, e.g. `runs:les-1`, `steps:les-2`; answers are never dropped. */
  readonly dropped: readonly string[];
}

export interface Decoded {
  readonly state: LearnerState;
  /** Answers under numbers that this course's register does not know: give them to `encodeState` again. */
  readonly aside: readonly PackedQuestion[];
  /** There was text, and it could not be read. */
  readonly damaged: boolean;
}

export const EMPTY_STATE: LearnerState = {
  route: null,
  bookmark: '',
  lessons: {},
  test: emptyTestProgress,
};

/**
 * Writes the learner's state as suspend data: positional JSON by register number, deflated, base64url.
 * In: `limit` in characters. When the text is longer, parts go in this order until it fits: scenario runs, the oldest
 * of each lesson first and the newest never; then step marks, lesson by lesson. Answers stay, whatever the length.
 */
export function encodeState(
  state: LearnerState,
  register: Register,
  limit: number,
  aside: readonly PackedQuestion[] = [],
): Encoded {
  const dropped: string[] = [];
  let lessons = state.lessons;
  let blob = '';
  const fits = () => {
    blob =
      VERSION +
      toBase64Url(
        deflateSync(new TextEncoder().encode(JSON.stringify(pack(state, lessons, register, aside))), {
          level: 9,
        }),
      );
    return blob.length <= limit;
  };
  const drop = (what: string, id: string, less: Partial<LessonProgress>) => {
    dropped.push(`${what}:${id}`);
    lessons = { ...lessons, [id]: { ...(lessons[id] as LessonProgress), ...less } };
  };

  while (!fits()) {
    const old = Object.entries(lessons).filter(([, { scenario }]) => scenario && scenario.runs.length > 1);
    for (const [id, { scenario }] of old) {
      const { runs, done } = scenario as ScenarioProgress;
      drop('runs', id, { scenario: { done, runs: runs.slice(1) } });
    }
    if (old.length > 0) continue;
    const marked = Object.entries(lessons).find(([, { stepsSeen }]) => stepsSeen.length > 0);
    if (!marked) break;
    drop('steps', marked[0], { stepsSeen: [] });
  }
  return { blob, dropped };
}

/**
 * Reads suspend data. In: any text an LMS may give back, of an older or newer course too.
 * Errors: none; what is readable is kept, and text that is not ours gives an empty state and `damaged`.
 */
export function decodeState(blob: string, register: Register): Decoded {
  if (blob === '') return { state: EMPTY_STATE, aside: [], damaged: false };
  try {
    if (!blob.startsWith(VERSION)) throw new Error('another format');
    const packed: unknown = JSON.parse(
      new TextDecoder().decode(inflateSync(fromBase64Url(blob.slice(VERSION.length)))),
    );
    if (!Array.isArray(packed)) throw new Error('not our list');
    return { ...unpack(packed, register), damaged: false };
  } catch {
    return { state: EMPTY_STATE, aside: [], damaged: true };
  }
}

function pack(
  state: LearnerState,
  lessons: LearnerState['lessons'],
  register: Register,
  aside: readonly PackedQuestion[],
): Packed {
  const questions = Object.entries(lessons).flatMap(([lessonId, lesson]) =>
    Object.entries(lesson.questions).map(([id, progress]) =>
      packQuestion(slotOf(register, lessonId, id), progress),
    ),
  );
  return [
    state.route === null ? 0 : ROUTE_IDS.indexOf(state.route) + 1,
    state.bookmark,
    Object.entries(lessons).map(([id, lesson]) => packLesson(id, lesson)),
    // In order of slot, which deflate turns into the shortest text.
    [...questions, ...aside].sort((a, b) => Number(a[0]) - Number(b[0])),
  ];
}

/** An id outside the register keeps its name: longer, but nothing is lost. */
function slotOf(register: Register, lessonId: string, questionId: string): number | string {
  const key = `${lessonId}/${questionId}`;
  return register[key] ?? key;
}

function packQuestion(slot: number | string, progress: QuestionProgress): PackedQuestion {
  const certainty = progress.certainty === null ? 0 : progress.certainty === 'sure' ? 1 : 2;
  const best = progress.best === null ? -1 : packShare(progress.best);
  const rest = [progress.attempts, best, certainty];
  const usual = [1, 1, 0];
  while (rest.length > 0 && rest.at(-1) === usual[rest.length - 1]) rest.pop();
  return [slot, packAnswer(progress.answer), ...rest];
}

function packLesson(id: string, { lastStep, stepsSeen, scenario }: LessonProgress): PackedLesson {
  const runs = (scenario?.runs ?? []).map(({ role, path }) => [ROUTE_IDS.indexOf(role), packPath(path)]);
  const packed = [id, lastStep, stepsSeen.join(' '), scenario === null ? 0 : scenario.done ? 2 : 1, ...runs];
  while (packed.at(-1) === '' || packed.at(-1) === 0) packed.pop();
  return packed;
}

function unpack(packed: readonly unknown[], register: Register): Omit<Decoded, 'damaged'> {
  const [route, bookmark, packedLessons, packedQuestions] = packed;
  const lessons: Record<string, LessonProgress> = {};
  for (const packedLesson of toList(packedLessons)) {
    const [id, lesson] = unpackLesson(toList(packedLesson));
    if (id !== '') lessons[id] = lesson;
  }
  const keys = new Map(Object.entries(register).map(([key, slot]) => [slot, key]));
  const aside: PackedQuestion[] = [];
  for (const entry of toList(packedQuestions).map(toList)) {
    const [slot, answer] = entry;
    const key = typeof slot === 'string' ? slot : keys.get(slot as number);
    const progress = unpackQuestion(entry);
    if (progress === null) continue;
    if (key === undefined) {
      if (typeof slot === 'number') aside.push([slot, answer as PackedAnswer, ...entry.slice(2)]);
      continue;
    }
    const [lessonId = '', questionId = ''] = key.split('/');
    const lesson = lessons[lessonId] ?? unpackLesson([lessonId])[1];
    lessons[lessonId] = { ...lesson, questions: { ...lesson.questions, [questionId]: progress } };
  }
  return {
    state: {
      route: ROUTE_IDS[Number(route) - 1] ?? null,
      bookmark: toText(bookmark),
      lessons,
      test: emptyTestProgress,
    },
    aside,
  };
}

function unpackQuestion([
  ,
  packedAnswer,
  attempts = 1,
  best = 1,
  certainty = 0,
]: readonly unknown[]): QuestionProgress | null {
  const answer = unpackAnswer(packedAnswer);
  if (answer === null) return null;
  return {
    answer,
    attempts: typeof attempts === 'number' && attempts >= 1 ? attempts : 1,
    best: unpackShare(best),
    certainty: certainty === 1 ? 'sure' : certainty === 2 ? 'doubt' : null,
  };
}

function unpackLesson([id, lastStep, steps, scenario, ...runs]: readonly unknown[]): [
  string,
  LessonProgress,
] {
  const readRuns = runs.map(toList).flatMap(([role, path]) => {
    const name = ROUTE_IDS[Number(role)];
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

function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
}
