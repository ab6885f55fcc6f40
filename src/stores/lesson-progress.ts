import type { WritableAtom } from 'nanostores';
import type { LessonProgress } from '../domain/progress.ts';
import { emptyLessonProgress } from '../domain/progress-changes.ts';
import { parseLessonProgress, serializeLessonProgress } from '../domain/stored-progress.ts';
import { lessonKey } from './keys.ts';
import { persisted } from './persisted.ts';

const known = new Map<string, WritableAtom<LessonProgress>>();

/** The one store for a lesson's progress; `emptyLessonProgress` itself when the lesson was never touched. */
export function lessonProgress(lessonId: string): WritableAtom<LessonProgress> {
  const store =
    known.get(lessonId) ??
    persisted(lessonKey(lessonId), emptyLessonProgress, {
      encode: serializeLessonProgress,
      decode: parseLessonProgress,
    });
  known.set(lessonId, store);
  return store;
}

/** Applies one of the domain's changes to a lesson's progress, and stores it. Out: the progress after it. */
export function changeLesson(
  lessonId: string,
  change: (progress: LessonProgress) => LessonProgress,
): LessonProgress {
  const store = lessonProgress(lessonId);
  const after = change(store.get());
  store.set(after);
  return after;
}
