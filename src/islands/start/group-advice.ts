import type { Route } from '../../domain/course.ts';
import type { LessonProgress } from '../../domain/progress.ts';
import { startAdvice, startKeys } from '../../domain/start-advice.ts';
import type { StartQuiz } from '../../domain/start-quiz.ts';

/** What the advice shows of a lesson. */
export interface StartLesson {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly hasScenario: boolean;
}

export interface AdvisedLesson extends StartLesson {
  /** It counts for completion, and the learner may begin at its scenario. */
  readonly fromScenario: boolean;
}

export interface GroupedAdvice {
  readonly recommended: readonly StartLesson[];
  readonly ownPace: readonly AdvisedLesson[];
  readonly unanswered: readonly StartLesson[];
  readonly fullCourse: boolean;
}

/**
 * The advice as three lists, each in the order of the route: its core, then the rest. In: `route` is the chosen one, or
 * `undefined`; then all lessons count.
 */
export function groupAdvice(
  quiz: StartQuiz,
  answers: LessonProgress,
  lessons: readonly StartLesson[],
  route: Pick<Route, 'core'> | undefined,
): GroupedAdvice {
  const core = route?.core ?? lessons.map(({ id }) => id);
  const isCore = ({ id }: StartLesson) => core.includes(id);
  const ordered = [
    ...core.flatMap((id) => lessons.find((lesson) => lesson.id === id) ?? []),
    ...lessons.filter((lesson) => !isCore(lesson)),
  ];
  const advice = startAdvice(startKeys(quiz), answers);
  const pick = (ids: readonly string[]) => ordered.filter(({ id }) => ids.includes(id));
  return {
    recommended: pick(advice.recommended),
    ownPace: pick(advice.ownPace).map((lesson) => ({
      ...lesson,
      fromScenario: lesson.hasScenario && isCore(lesson),
    })),
    unanswered: pick(advice.unanswered),
    fullCourse: advice.fullCourse,
  };
}
