import fc from 'fast-check';
import type {
  BankItem,
  BankItemOutline,
  FinalTestSettings,
  TestAttempt,
  TestProgress,
} from '../../src/domain/final-test.ts';
import type { Question } from '../../src/domain/quiz.ts';
import { anId, aRole, aScoredQuestion } from './arbitraries.ts';

export const settings: FinalTestSettings = {
  passMark: 0.75,
  resits: 2,
  waitHours: 24,
  items: { course: 20, route: 18 },
};

export const HOUR = 3_600_000;

/** Ten lessons of five items, over three or four objectives each, as in the bank of the course. */
export const fullBank: readonly BankItemOutline[] = Array.from({ length: 50 }, (_, index) => {
  const lesson = Math.floor(index / 5) + 1;
  const objectives = lesson % 2 === 0 ? [1, 1, 2, 2, 3] : [1, 2, 3, 3, 4];
  return {
    id: `item-${index + 1}`,
    lesson: `les-${lesson}`,
    objective: `${lesson}.${objectives[index % 5]}`,
    type: 'single',
  };
});

export const aSeed = fc.stringMatching(/^[a-z0-9]{1,8}$/);

/** Any bank, however lopsided. */
export const aBank: fc.Arbitrary<readonly BankItemOutline[]> = fc
  .uniqueArray(fc.tuple(anId, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 3 })), {
    selector: ([id]) => id,
    maxLength: 30,
  })
  .map((items) =>
    items.map(([id, lesson, objective]) => ({
      id,
      lesson: `les-${lesson}`,
      objective: `${lesson}.${objective}`,
      type: 'single',
    })),
  );

export const itemOf = (question: Question, lesson = 'les-1'): BankItem => ({
  question,
  lesson,
  rationale: '<p>Daarom.</p>',
});

/** One to eight judged items of two lessons. */
export const someItems: fc.Arbitrary<readonly BankItem[]> = fc
  .uniqueArray(aScoredQuestion, { selector: ({ id }) => id, minLength: 1, maxLength: 8 })
  .map((questions) =>
    questions.map((question, index) => itemOf(question, index % 2 === 0 ? 'les-1' : 'les-2')),
  );

const aScope = fc.oneof(aRole, fc.constant('course' as const));
const aMoment = fc.integer({ min: 0, max: 4_000_000_000_000 });

const anAttempt: fc.Arbitrary<TestAttempt> = fc
  .tuple(
    fc.uniqueArray(fc.oneof(anId, fc.constantFrom('constructor', '__proto__')), {
      minLength: 1,
      maxLength: 8,
    }),
    fc.array(fc.array(fc.string(), { maxLength: 4 }), { minLength: 8, maxLength: 8 }),
    fc.record({ scope: aScope, seed: aSeed, startedAt: aMoment, submittedAt: aMoment, points: fc.nat() }),
  )
  .map(([items, answers, { points, ...rest }]) => ({
    ...rest,
    items,
    answers: Object.fromEntries(
      items.flatMap((id, index) => (answers[index]?.length ? [[id, answers[index]]] : [])),
    ),
    points: (points % (2 * items.length + 1)) / 2,
  }));

/** Any sittings; the newest may be open. */
export const aTest: fc.Arbitrary<TestProgress> = fc
  .tuple(fc.array(anAttempt, { maxLength: 5 }), fc.boolean())
  .map(([attempts, open]) => ({
    attempts: attempts.map((attempt, index) =>
      open && index === attempts.length - 1 ? { ...attempt, submittedAt: null, points: null } : attempt,
    ),
  }));

/** An attempt of ten items that was handed in at `submittedAt`, or is open. */
export function attemptOf(change: Partial<TestAttempt> = {}): TestAttempt {
  return {
    scope: 'course',
    seed: 'zaad1',
    startedAt: 0,
    submittedAt: 0,
    items: Array.from({ length: 10 }, (_, index) => `item-${index}`),
    answers: {},
    points: 0,
    ...change,
  };
}
