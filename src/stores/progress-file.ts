import { mergeStates } from '../domain/merge-states.ts';
import type { LearnerState } from '../domain/progress.ts';
import { type ProgressFile, serializeProgressFile } from '../domain/progress-file.ts';
import { serializeLessonProgress } from '../domain/stored-progress.ts';
import { serializeTestProgress } from '../domain/stored-test.ts';
import { isOwnKey, readOwnTexts, readProgress } from './kept-here.ts';
import { BOOKMARK_KEY, lessonKey, ROUTE_KEY, TEST_KEY } from './keys.ts';
import { tracker } from './tracker.ts';

/** What the learner has now, as the text of a file. In: the course's id, the day as `YYYY-MM-DD`, and whether own texts go in. */
export function makeProgressFile(course: string, madeOn: string, withTexts: boolean): string {
  return serializeProgressFile({
    course,
    madeOn,
    state: readProgress(),
    texts: withTexts ? readOwnTexts() : null,
  });
}

/**
 * Takes a file in, on a device without an LMS. `join` loses nothing: of each lesson the furthest, every sitting of the
 * test, and where both have a text the one of this device. `replace` puts the file in the place of what was here; own
 * texts stay when the file has none.
 */
export function takeProgressFile({ state, texts }: ProgressFile, how: 'join' | 'replace'): void {
  const { device } = tracker();
  writeProgress(how === 'join' ? mergeStates(readProgress(), state) : state);
  if (texts === null) return;
  const here = readOwnTexts();
  if (how === 'replace') for (const key of Object.keys(here)) device.remove(key);
  for (const [key, text] of Object.entries(texts)) {
    const isTaken = how === 'join' && (here[key] ?? '') !== '';
    if (isOwnKey(key) && !isTaken) device.set(key, text);
  }
}

function writeProgress({ route, bookmark, lessons, test }: LearnerState): void {
  const { state } = tracker();
  const values = new Map([
    ...Object.entries(lessons).map(
      ([id, lesson]) => [lessonKey(id), serializeLessonProgress(lesson)] as const,
    ),
    ...(route === null ? [] : [[ROUTE_KEY, route] as const]),
    ...(bookmark === '' ? [] : [[BOOKMARK_KEY, bookmark] as const]),
    ...(test.attempts.length === 0 ? [] : [[TEST_KEY, serializeTestProgress(test)] as const]),
  ]);
  for (const key of state.keys()) if (!values.has(key)) state.remove(key);
  for (const [key, value] of values) state.set(key, value);
}
