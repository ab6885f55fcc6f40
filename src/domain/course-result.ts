import type { CourseOutline } from './course.ts';
import type { TestAttempt } from './final-test.ts';
import type { LearnerState } from './progress.ts';
import { questionProgress } from './progress-changes.ts';
import { coreLessons, mean, routeProgress } from './route-progress.ts';
import { isPassed, scopeOf, submittedAttempts } from './test-attempts.ts';

/** What a learner's work amounts to: for the LMS, the proof of participation and the end of the course. */
export interface CourseResult {
  /** The core lessons of the route, or all lessons without one, are done. */
  readonly lessonsDone: boolean;
  /** There is nothing left that must be done. */
  readonly completed: boolean;
  /** `unknown` as long as the test may still be passed, and for a course without a test. */
  readonly success: 'passed' | 'failed' | 'unknown';
  /** 0..1; `null` until completed, or when nothing is scored. */
  readonly score: number | null;
}

/**
 * Adds up a course. Without a final test the lessons complete it, and the score is the mean of the best points per
 * scored question (docs/decisions/0007). With one, the lessons must be done and the test passed, or its attempts used
 * up; the score is the best attempt's share of points. A test of the whole course counts for every route, but only
 * attempts of the learner's own scope can be used up. Scenarios never count for the score.
 */
export function courseResult(course: CourseOutline, state: LearnerState): CourseResult {
  const { lessonsDone } = routeProgress(course, state);
  const settings = course.finalTest;
  if (settings === null) {
    const score = lessonsDone ? lessonScore(course, state) : null;
    return { lessonsDone, completed: lessonsDone, success: 'unknown', score };
  }
  const counted = countedAttempts(course, state);
  const passed = counted.some((attempt) => isPassed(settings, attempt));
  const own = submittedAttempts(state.test, scopeOf(course, state.route));
  const success = passed ? 'passed' : own.length > settings.resits ? 'failed' : 'unknown';
  const completed = lessonsDone && success !== 'unknown';
  const best = Math.max(0, ...counted.map(({ points, items }) => (points ?? 0) / Math.max(1, items.length)));
  return { lessonsDone, completed, success, score: completed ? best : null };
}

/**
 * The attempts that count for this learner, oldest first: handed in, of the own scope or of the whole course.
 */
export function countedAttempts(course: CourseOutline, state: LearnerState): readonly TestAttempt[] {
  const scope = scopeOf(course, state.route);
  return state.test.attempts.filter(
    (attempt) => attempt.submittedAt !== null && (attempt.scope === scope || attempt.scope === 'course'),
  );
}

/**
 * The attempt that the end of the course goes by: the first that passed, else the last handed in; `null` when there is
 * none that counts. Follow-up dates run from its `submittedAt`.
 */
export function decisiveAttempt(course: CourseOutline, state: LearnerState): TestAttempt | null {
  const { finalTest } = course;
  const counted = countedAttempts(course, state);
  const passed = counted.find((attempt) => finalTest !== null && isPassed(finalTest, attempt));
  return passed ?? counted.at(-1) ?? null;
}

function lessonScore(course: CourseOutline, state: LearnerState): number | null {
  const points = coreLessons(course, state.route).flatMap((lesson) => {
    const progress = state.lessons[lesson.id];
    return lesson.questions.flatMap(({ id }) => (progress && questionProgress(progress, id)?.best) ?? []);
  });
  return points.length > 0 ? mean(points) : null;
}
