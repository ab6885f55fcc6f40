import { describe, expect, it } from 'vitest';
import { answerStands } from '../../src/domain/answer-stands.ts';
import type { TestAttempt } from '../../src/domain/final-test.ts';
import type { Interaction } from '../../src/domain/interaction.ts';
import type { LearnerState } from '../../src/domain/progress.ts';
import { emptyLessonProgress } from '../../src/domain/progress-changes.ts';

const told = (
  id: string,
  response: readonly string[],
  type: Interaction['type'] = 'single',
): Interaction => ({
  id,
  type,
  description: '',
  response,
  correct: [],
  result: 'neutral',
  objective: '',
  latency: null,
});
const question = (answer: readonly string[]) => ({ answer, attempts: 1, best: 1, certainty: null });
const sitting = (submittedAt: number | null, answers: TestAttempt['answers']): TestAttempt => ({
  scope: 'course',
  seed: 'x',
  startedAt: 1,
  submittedAt,
  items: Object.keys(answers),
  answers,
  points: submittedAt,
});
const state: LearnerState = {
  route: 'liaison',
  bookmark: '',
  lessons: {
    'les-1': {
      ...emptyLessonProgress,
      questions: { keuze: question(['b']), verhaal: question(['zelf geschreven']) },
      scenario: {
        runs: [
          { role: 'liaison', path: ['a', 'c'] },
          { role: 'liaison', path: ['b'] },
          { role: 'liaison', path: [] },
        ],
        done: true,
      },
    },
    // Practice with the items of the test is not told to an LMS.
    eindtoets: { ...emptyLessonProgress, questions: { een: question(['geoefend']) } },
  },
  test: {
    attempts: [
      sitting(1, { een: ['a'], twee: ['a'] }),
      sitting(2, { een: ['b'] }),
      sitting(null, { een: ['c'], twee: ['c'] }),
    ],
  },
};

describe('answerStands', () => {
  it.each([
    ['the last answer to a question', told('les-1_keuze', ['b']), true],
    ['an earlier answer to a question', told('les-1_keuze', ['a']), false],
    ['a question that was never answered here', told('les-1_andere', ['a']), true],
    ['a lesson that was never opened here', told('les-2_keuze', ['a']), true],
    ['a name that objects have by themselves', told('les-1_constructor', ['a']), true],
    ['a lesson with such a name', told('constructor_keuze', ['a']), true],
    ['an open question, of which no answer is told', told('les-1_verhaal', [], 'open'), true],
    [
      'the run of a scenario that was played last, also when another was begun',
      told('les-1_casus', ['start.b'], 'scenario'),
      true,
    ],
    [
      'a run in which the learner went back since',
      told('les-1_casus', ['start.b', 'later.d'], 'scenario'),
      true,
    ],
    ['an earlier run', told('les-1_casus', ['start.a', 'later.c'], 'scenario'), false],
    ['an item of the test that was handed in last', told('eindtoets_een', ['b']), true],
    ['the same item as it was in an earlier test', told('eindtoets_een', ['a']), false],
    ['an item that only an earlier test had', told('eindtoets_twee', ['a']), true],
  ])('%s', (_, interaction, stands) => {
    expect(answerStands(state, interaction)).toBe(stands);
  });
});
