import type { RouteId } from '../domain/course.ts';
import { emptyTestProgress } from '../domain/final-test.ts';
import type { LearnerState } from '../domain/progress.ts';
import { isRouteId, parseLessonProgress, serializeLessonProgress } from '../domain/stored-progress.ts';
import { parseTestProgress, serializeTestProgress } from '../domain/stored-test.ts';
import { EMPTY_STATE } from './codec.ts';
import type { StateStorage } from './port.ts';

const LESSON = 'lesson/';
const TEST = 'test';

/** The keys of `Tracker.state`, kept as one `LearnerState` so that it can travel as a whole. */
export interface LearnerStorage extends StateStorage {
  readonly current: LearnerState;
}

/**
 * In: the state to start from, and `onChange` for every value that really changes.
 * Keys other than `route`, `bookmark`, `test` and `lesson/<id>` last as long as the shell: an LMS has no place for them.
 * With `fixedRoute`, the route of a package that offers no other, `route` is that and writing it does nothing.
 */
export function createLearnerStorage(
  start: LearnerState,
  onChange: () => void,
  fixedRoute: RouteId | null = null,
): LearnerStorage {
  let current = fixedRoute === null ? start : { ...start, route: fixedRoute };
  const texts = new Map<string, string>();
  if (current.route !== null) texts.set('route', current.route);
  if (start.bookmark !== '') texts.set('bookmark', start.bookmark);
  for (const [id, lesson] of Object.entries(start.lessons))
    texts.set(LESSON + id, serializeLessonProgress(lesson));
  if (start.test.attempts.length > 0) texts.set(TEST, serializeTestProgress(start.test));

  function withKey(key: string, value: string | null): LearnerState {
    if (key === 'route') return { ...current, route: isRouteId(value) ? value : EMPTY_STATE.route };
    if (key === 'bookmark') return { ...current, bookmark: value ?? EMPTY_STATE.bookmark };
    if (key === TEST)
      return { ...current, test: value === null ? emptyTestProgress : parseTestProgress(value) };
    if (!key.startsWith(LESSON)) return current;
    const { [key.slice(LESSON.length)]: _before, ...others } = current.lessons;
    if (value === null) return { ...current, lessons: others };
    return {
      ...current,
      lessons: { ...current.lessons, [key.slice(LESSON.length)]: parseLessonProgress(value) },
    };
  }

  const isFixed = (key: string) => key === 'route' && fixedRoute !== null;

  return {
    get current() {
      return current;
    },
    get: (key) => texts.get(key) ?? null,
    set(key, value) {
      if (isFixed(key) || texts.get(key) === value) return;
      texts.set(key, value);
      current = withKey(key, value);
      onChange();
    },
    remove(key) {
      if (isFixed(key) || !texts.delete(key)) return;
      current = withKey(key, null);
      onChange();
    },
    keys: () => [...texts.keys()],
  };
}
