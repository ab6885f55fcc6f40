import type { LearnerState } from './progress.ts';
import { parseJson, toObject } from './read-json.ts';
import { isRouteId, parseLessonProgress, serializeLessonProgress } from './stored-progress.ts';
import { parseTestProgress, serializeTestProgress } from './stored-test.ts';

/** What a learner takes along as a file: progress, and own texts when asked for. */
export interface ProgressFile {
  /** Id of the course, so that a file of another course is not taken for one of this. */
  readonly course: string;
  /** `YYYY-MM-DD`. */
  readonly madeOn: string;
  readonly state: LearnerState;
  /** What stays on a device, by key; `null` when it was left out. */
  readonly texts: Readonly<Record<string, string>> | null;
}

/** Why a file cannot be used. */
export type FileProblem = 'no-progress-file' | 'damaged' | 'other-course' | 'newer';

const FORMAT = 'samen-scherp-voortgang';
const VERSION = 1;

/** The file as text: JSON that a person can read. `parseProgressFile` reads it back to the same value. */
export function serializeProgressFile({ course, madeOn, state, texts }: ProgressFile): string {
  const lessons = Object.entries(state.lessons).map(
    ([id, lesson]) => [id, parseJson(serializeLessonProgress(lesson))] as const,
  );
  const file = {
    format: FORMAT,
    version: VERSION,
    course,
    madeOn,
    state: {
      route: state.route,
      bookmark: state.bookmark,
      lessons: Object.fromEntries(lessons),
      test: parseJson(serializeTestProgress(state.test)),
    },
    ...(texts && { texts }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Reads a file that somebody chose, so that it may be anything. In: its text, and the id of this course.
 * Of an older course ids may be unknown: they are kept, as storage keeps them. Out: the file, or why it cannot be used.
 */
export function parseProgressFile(text: string, course: string): ProgressFile | FileProblem {
  const json = parseJson(text);
  if (json === null) return text.includes(`"${FORMAT}"`) ? 'damaged' : 'no-progress-file';
  const file = toObject(json);
  if (file.format !== FORMAT) return 'no-progress-file';
  if (typeof file.version !== 'number' || file.version < 1) return 'damaged';
  if (file.version > VERSION) return 'newer';
  if (file.course !== course) return 'other-course';
  const state = toState(file.state);
  const texts = file.texts === undefined ? null : toTexts(file.texts);
  if (state === null || texts === 'damaged' || !isDay(file.madeOn)) return 'damaged';
  return { course, madeOn: file.madeOn, state, texts };
}

function toState(value: unknown): LearnerState | null {
  const { route, bookmark, lessons, test } = toObject(value);
  if (!isPlain(lessons) || !Object.values(lessons).every(isPlain)) return null;
  if (!Array.isArray(toObject(test).attempts)) return null;
  return {
    route: isRouteId(route) ? route : null,
    bookmark: isBookmark(bookmark) ? bookmark : '',
    lessons: Object.fromEntries(
      Object.entries(lessons).map(([id, lesson]) => [id, parseLessonProgress(JSON.stringify(lesson))]),
    ),
    test: parseTestProgress(JSON.stringify(test)),
  };
}

function toTexts(value: unknown): Readonly<Record<string, string>> | 'damaged' {
  if (!isPlain(value)) return 'damaged';
  const texts = Object.entries(value);
  return texts.every((entry): entry is [string, string] => typeof entry[1] === 'string')
    ? Object.fromEntries(texts)
    : 'damaged';
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A page of the course and nothing else: the value becomes an address. */
function isBookmark(value: unknown): value is string {
  return typeof value === 'string' && /^(?:[\w-]+(?:\/[\w-]+)*\.html)?$/.test(value);
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
}
