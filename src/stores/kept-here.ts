import { emptyTestProgress } from '../domain/final-test.ts';
import type { LearnerState } from '../domain/progress.ts';
import { isRouteId, parseLessonProgress } from '../domain/stored-progress.ts';
import { parseTestProgress } from '../domain/stored-test.ts';
import {
  BOOKMARK_KEY,
  cardNoteKey,
  DEVICE_PREFIX,
  draftKey,
  lessonKey,
  planKey,
  ROUTE_KEY,
  ratingKey,
  recallKey,
  reflectionKey,
  TEST_KEY,
  taskKey,
} from './keys.ts';
import { clearSettings, SETTINGS } from './settings.ts';
import { tracker } from './tracker.ts';

const LESSON_PREFIX = lessonKey('');
const own = (key: string): string => key.slice(DEVICE_PREFIX.length).replace(/\/.*$/, '');

/** The kinds of what a learner made that never leaves the device: the first part of its keys. */
const OWN_KINDS = [
  own(reflectionKey('', '')),
  own(planKey('')),
  own(recallKey('', '')),
  own(cardNoteKey('', '')),
  own(taskKey('')),
  own(ratingKey('first', '')),
  own(draftKey('', '')),
] as const;

/** Whether an LMS holds the progress; without one everything stands on this device. */
export function progressIsInLms(): boolean {
  return tracker().info.standard !== 'local';
}

/** All progress as it is stored, also of lessons that this course does not know. */
export function readProgress(): LearnerState {
  const { state } = tracker();
  const route = state.get(ROUTE_KEY);
  const lessons = state
    .keys()
    .filter((key) => key.startsWith(LESSON_PREFIX))
    .map((key) => [key.slice(LESSON_PREFIX.length), parseLessonProgress(state.get(key) ?? '')] as const);
  const test = state.get(TEST_KEY);
  return {
    route: isRouteId(route) ? route : null,
    bookmark: state.get(BOOKMARK_KEY) ?? '',
    lessons: Object.fromEntries(lessons),
    test: test === null ? emptyTestProgress : parseTestProgress(test),
  };
}

/** Whether a key, without `device:`, is that of something a learner made. */
export function isOwnKey(key: string): boolean {
  return OWN_KINDS.some((kind) => key.startsWith(`${kind}/`));
}

/** What the learner wrote, chose and left half done on this device, by key without `device:`, sorted. */
export function readOwnTexts(): Readonly<Record<string, string>> {
  const { device } = tracker();
  const keys = device.keys().filter(isOwnKey).sort();
  return Object.fromEntries(keys.map((key) => [key, device.get(key) ?? '']));
}

/** Whether there is something beside own texts and settings: what the shell keeps until an LMS has confirmed it. */
export function keepsCopyForLms(): boolean {
  return tracker()
    .device.keys()
    .some((key) => !isOwnKey(key) && !Object.hasOwn(SETTINGS, key));
}

/**
 * Erases all that stands on this device, settings included. What an LMS holds stays there; the copy for it goes only when
 * it confirmed everything. Out: whether that copy is gone, which without an LMS never was there.
 */
export function eraseDevice(): boolean {
  const { device, state } = tracker();
  const inLms = progressIsInLms();
  const isSafe = !inLms || isSaved();
  clearSettings();
  for (const key of device.keys()) if (isSafe || isOwnKey(key)) device.remove(key);
  if (!inLms) for (const key of state.keys()) state.remove(key);
  return isSafe;
}

function isSaved(): boolean {
  let isSafe = false;
  tracker().onSaveState(({ kind }) => {
    isSafe = kind === 'saved';
  })();
  return isSafe;
}
