import type { CourseOutline } from '../../domain/course.ts';
import type { Course, Register } from '../../domain/course-data.ts';
import { BANK_ID } from '../../domain/final-test.ts';
import type { Interaction } from '../../domain/interaction.ts';
import type { Question } from '../../domain/quiz.ts';
import { SCENARIO_ID } from '../../domain/scenario.ts';
import { START_QUIZ_ID } from '../../domain/start-quiz.ts';
import { formatInteractionId, formatType } from './scorm-formats.ts';

/** A question, or a scenario, by its key in the register. */
export interface KeyedQuestion {
  readonly key: string;
  readonly type: Interaction['type'];
}

/** One of these with its permanent number, as the LMS will list it. */
export interface JournalEntry {
  readonly slot: number;
  readonly id: string;
  readonly type: string;
}

/** The questions that stand in no lesson: those of the start quiz, and the items of the final test. */
export function listOutsideLessons({
  startQuiz,
  bank,
}: Pick<Course, 'startQuiz' | 'bank'>): readonly KeyedQuestion[] {
  const keyed = (room: string, { id, type }: Question) => ({ key: `${room}/${id}`, type });
  const frequency = startQuiz?.frequency;
  return [
    ...(startQuiz?.items ?? []).map(({ question }) => keyed(START_QUIZ_ID, question)),
    ...(frequency ? [keyed(START_QUIZ_ID, frequency)] : []),
    ...bank.map(({ question }) => keyed(BANK_ID, question)),
  ];
}

/**
 * Every question and every scenario that may be sent, in the order of the register, which is only ever appended to.
 * In: `outside` as `listOutsideLessons` gives it.
 */
export function listJournal(
  outline: CourseOutline,
  outside: readonly KeyedQuestion[],
  register: Register,
): readonly JournalEntry[] {
  const inLessons = outline.lessons.flatMap(
    ({ id: lesson, questions, scenario }): readonly KeyedQuestion[] => [
      ...questions.map(({ id, type }) => ({ key: `${lesson}/${id}`, type })),
      ...(scenario ? [{ key: `${lesson}/${SCENARIO_ID}`, type: 'scenario' as const }] : []),
    ],
  );
  return [...inLessons, ...outside]
    .flatMap((question) => {
      const slot = register[question.key];
      const type = formatType(question.type);
      return slot === undefined || type === null
        ? []
        : [{ slot, id: formatInteractionId(question.key), type }];
    })
    .sort((a, b) => a.slot - b.slot);
}
