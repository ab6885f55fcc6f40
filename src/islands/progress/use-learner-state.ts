import { useLayoutEffect, useState } from 'preact/hooks';
import type { CourseOutline } from '../../domain/course.ts';
import { emptyTestProgress } from '../../domain/final-test.ts';
import type { LearnerState } from '../../domain/progress.ts';
import { $bookmark } from '../../stores/bookmark.ts';
import { readLearnerState } from '../../stores/learner-state.ts';
import { lessonProgress } from '../../stores/lesson-progress.ts';
import { $route } from '../../stores/route.ts';
import { $test } from '../../stores/test-progress.ts';

const UNTOUCHED: LearnerState = { route: null, bookmark: '', lessons: {}, test: emptyTestProgress };

/**
 * All progress in the course, drawn anew in the same task as any change. On the server, and until the island has woken,
 * it is that of somebody who never was here.
 */
export function useLearnerState(course: CourseOutline): LearnerState {
  const [state, setState] = useState(UNTOUCHED);
  useLayoutEffect(() => {
    const ids = course.lessons.map(({ id }) => id);
    const read = () => setState(readLearnerState(ids));
    read();
    const stops = [$route, $bookmark, $test, ...ids.map(lessonProgress)].map((store) => store.listen(read));
    return () => {
      for (const stop of stops) stop();
    };
  }, [course]);
  return state;
}
