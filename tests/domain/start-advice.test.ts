import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Certainty, LessonProgress } from '../../src/domain/progress.ts';
import { emptyLessonProgress } from '../../src/domain/progress-changes.ts';
import type { ChoiceQuestion } from '../../src/domain/quiz.ts';
import { type StartKey, startAdvice, startKeys } from '../../src/domain/start-advice.ts';
import { DONT_KNOW } from '../../src/domain/start-quiz.ts';

const keys: readonly StartKey[] = Array.from({ length: 10 }, (_, index) => ({
  id: `d${index + 1}`,
  lesson: `les-${index + 1}`,
  right: 'b',
}));

type Given = readonly [option: string, certainty: Certainty | null] | null;

/** The answers to the first items, in order; `null` leaves one open. */
function answers(...given: readonly Given[]): LessonProgress {
  const questions = given.flatMap((each, index) =>
    each
      ? [[`d${index + 1}`, { answer: [each[0]], attempts: 1, best: null, certainty: each[1] }] as const]
      : [],
  );
  return { ...emptyLessonProgress, questions: Object.fromEntries(questions) };
}

const aGiven: fc.Arbitrary<Given> = fc.option(
  fc.tuple(
    fc.constantFrom('a', 'b', 'c', DONT_KNOW),
    fc.constantFrom(null, 'sure' as const, 'doubt' as const),
  ),
);
const someGiven = fc.array(aGiven, { minLength: 10, maxLength: 10 });

describe('startAdvice', () => {
  it.each([
    ['wrong and sure', ['a', 'sure'], 'recommended'],
    ['wrong and doubting', ['c', 'doubt'], 'recommended'],
    ['not known yet', [DONT_KNOW, null], 'recommended'],
    ['right and doubting', ['b', 'doubt'], 'recommended'],
    ['right without saying how sure', ['b', null], 'recommended'],
    ['right and sure', ['b', 'sure'], 'ownPace'],
    ['left open', null, 'unanswered'],
  ] as const)('puts a lesson whose item was %s under %s', (_, given, list) => {
    expect(startAdvice(keys.slice(0, 1), answers(given))[list]).toEqual(['les-1']);
  });

  it('puts each lesson in one list, in the order of the quiz', () => {
    fc.assert(
      fc.property(someGiven, (given) => {
        const { recommended, ownPace, unanswered } = startAdvice(keys, answers(...given));
        const rank = (lesson: string) => keys.findIndex((key) => key.lesson === lesson);
        for (const list of [recommended, ownPace, unanswered])
          expect(list.toSorted((a, b) => rank(a) - rank(b))).toEqual(list);
        expect([...recommended, ...ownPace, ...unanswered].sort()).toEqual(
          keys.map(({ lesson }) => lesson).sort(),
        );
      }),
    );
  });

  it('advises the full course at five answers that are wrong or unknown, not at four', () => {
    const four: Given[] = [
      ['a', 'sure'],
      ['c', 'doubt'],
      [DONT_KNOW, null],
      ['a', null],
    ];
    const doubting: Given[] = [
      ['b', 'doubt'],
      ['b', 'doubt'],
    ];
    expect(startAdvice(keys, answers(...four, ...doubting, null)).fullCourse).toBe(false);
    expect(startAdvice(keys, answers(...four, ...doubting, null, ['a', 'sure'])).fullCourse).toBe(true);
  });

  it('recommends a lesson when one of its items asks for it', () => {
    const both = [
      { id: 'd1', lesson: 'les-1', right: 'b' },
      { id: 'd2', lesson: 'les-1', right: 'b' },
    ];
    expect(startAdvice(both, answers(['b', 'sure'], ['b', 'doubt'])).recommended).toEqual(['les-1']);
    expect(startAdvice(both, answers(['b', 'sure'])).ownPace).toEqual(['les-1']);
  });

  it('does not mind answers to items that are gone', () => {
    expect(startAdvice([], answers(['b', 'sure']))).toEqual({
      recommended: [],
      ownPace: [],
      unanswered: [],
      fullCourse: false,
    });
  });
});

it('knows the right option of each item of a quiz', () => {
  const question: ChoiceQuestion = {
    id: 'd1',
    objective: '1.2',
    prompt: '',
    hints: [],
    asksCertainty: true,
    type: 'single',
    options: ['a', 'b'].map((id) => ({ id, text: id, correct: id === 'b', feedback: '' })),
  };
  const quiz = { title: '', intro: '', items: [{ question, lesson: 'les-1' }], frequency: null };
  expect(startKeys(quiz)).toEqual(keys.slice(0, 1));
});
