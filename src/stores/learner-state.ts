import type { LearnerState } from '../domain/progress.ts';
import { emptyLessonProgress } from '../domain/progress-changes.ts';
import { $bookmark } from './bookmark.ts';
import { lessonProgress } from './lesson-progress.ts';
import { $route } from './route.ts';
import { $test } from './test-progress.ts';

/** All progress at this moment, for pages that show the whole course. In: ids of the lessons to look up. */
export function readLearnerState(lessonIds: readonly string[]): LearnerState {
  const touched = lessonIds
    .map((id) => [id, lessonProgress(id).get()] as const)
    .filter(([, progress]) => progress !== emptyLessonProgress);
  return {
    route: $route.get(),
    bookmark: $bookmark.get(),
    lessons: Object.fromEntries(touched),
    test: $test.get(),
  };
}
