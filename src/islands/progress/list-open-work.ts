import type { LessonOutline } from '../../domain/course.ts';
import type { LessonStatus } from '../../domain/lesson-status.ts';

export interface OpenWork {
  readonly step: string;
  /** How many questions of the step were never checked. */
  readonly count: number;
  /** The first of them. */
  readonly questionId: string;
}

/** The questions that are still open, gathered per step, in the order of the lesson. Steps without any are left out. */
export function listOpenWork(lesson: LessonOutline, status: LessonStatus): readonly OpenWork[] {
  return lesson.steps.flatMap(({ title, questions }) => {
    const open = questions.filter((id) => status.openQuestions.includes(id));
    const [questionId] = open;
    return questionId === undefined ? [] : [{ step: title, count: open.length, questionId }];
  });
}
