import type { CourseOutline, RouteId } from '../../domain/course.ts';
import type { TestAttempt } from '../../domain/final-test.ts';
import { coreLessons } from '../../domain/route-progress.ts';
import { pointsNeeded } from '../../domain/test-attempts.ts';
import { courseText } from '../../i18n/nl-course.ts';
import { proofText } from '../../i18n/nl-proof.ts';
import { dayInWords, pointsInWords, scopeInWords } from '../test/test-words.ts';

export interface ProofWords {
  readonly statement: string;
  /** What stands below it, as pairs of a name and a value. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  /** The lessons that were done, by number. */
  readonly lessons: readonly string[];
}

/**
 * The words of a proof. In: the learner's route, which decides the lessons, and the attempt that passed: its date, score
 * and scope. A pass mark that a trainer changed since counts as it is now.
 */
export function describeProof(
  course: CourseOutline,
  route: RouteId | null,
  attempt: TestAttempt,
): ProofWords {
  const { paper } = proofText;
  const count = attempt.items.length;
  const points = pointsInWords(attempt.points ?? 0);
  const needed = course.finalTest ? pointsNeeded(course.finalTest, count) : 0;
  return {
    statement: paper.statement(course.title, points, count),
    facts: [
      [paper.date, dayInWords(attempt.submittedAt ?? 0)],
      [paper.score, paper.scoreOf(points, count)],
      [paper.needed, paper.points(pointsInWords(needed))],
      [paper.route, course.routes.find(({ id }) => id === route)?.name ?? courseText.course],
      [paper.test, scopeInWords(course, attempt.scope)],
      [paper.version, course.version],
    ],
    lessons: [...coreLessons(course, route)]
      .sort((a, b) => a.number - b.number)
      .map(({ number, title }) => courseText.lesson(number, title)),
  };
}
