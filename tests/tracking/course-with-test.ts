import type { TestAttempt } from '../../src/domain/final-test.ts';
import type { Interaction } from '../../src/domain/interaction.ts';
import type { Answer, QuestionType } from '../../src/domain/quiz.ts';
import { serializeTestProgress } from '../../src/domain/stored-test.ts';
import type { ShellData } from '../../src/tracking/shell.ts';
import { outline, register } from './small-course.ts';

/** The small course with a start quiz of one question and a final test: four items, three points to pass, one resit. */
export const courseWithTest: ShellData = {
  outline: {
    ...outline,
    finalTest: { passMark: 0.75, resits: 1, waitHours: 24, items: { course: 4, route: 4 } },
  },
  register: {
    ...register,
    'eindtoets/een': 12,
    'eindtoets/twee': 13,
    'eindtoets/drie': 14,
    'eindtoets/vier': 15,
    'startmeting/begin': 16,
  },
  outsideLessons: [
    { key: 'startmeting/begin', type: 'single' },
    { key: 'eindtoets/een', type: 'single' },
    { key: 'eindtoets/twee', type: 'multi' },
    { key: 'eindtoets/drie', type: 'order' },
    { key: 'eindtoets/vier', type: 'match' },
  ],
};

/** An attempt at all four items on the route, handed in with this many points, or open. */
export function attempt(points: number | null, more: Partial<TestAttempt> = {}): TestAttempt {
  return {
    scope: 'liaison',
    seed: 'zaad',
    startedAt: Date.UTC(2026, 0, 5, 9),
    submittedAt: points === null ? null : Date.UTC(2026, 0, 5, 10),
    items: ['drie', 'een', 'vier', 'twee'],
    answers: { een: ['b'], twee: ['a', 'c'], drie: ['c', 'a', 'b'], vier: ['a.a', 'b.c'] },
    points,
    ...more,
  };
}

/** As the store hands it to the tracker under the key `test`. */
export function stored(...attempts: readonly TestAttempt[]): string {
  return serializeTestProgress({ attempts });
}

/** What is reported of a question outside the lessons that was not answered rightly. */
export function outsideInteraction(
  id: string,
  type: QuestionType,
  response: Answer,
  room: 'eindtoets' | 'startmeting',
): Interaction {
  const description = 'Vraag?';
  const correct = type === 'match' ? ['a.a', 'b.b', 'c.c'] : ['a'];
  const result = 'incorrect';
  return {
    id: `${room}_${id}`,
    type,
    description,
    response,
    correct,
    result,
    objective: '1.1',
    latency: null,
  };
}
