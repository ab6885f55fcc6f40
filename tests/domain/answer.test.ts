import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  correctAnswer,
  estimateFeedback,
  foldText,
  isComplete,
  readPlacements,
  sameAnswer,
} from '../../src/domain/answer.ts';
import type { EstimateQuestion, Question } from '../../src/domain/quiz.ts';
import {
  aCategorize,
  aFillIn,
  aMatch,
  aMulti,
  anEstimate,
  anOpen,
  anOrder,
  aQuestion,
  aScoredQuestion,
  aSelfEstimate,
  aSingle,
} from './arbitraries.ts';

const sample = <T extends Question>(questions: fc.Arbitrary<T>) => fc.sample(questions, 1)[0] as T;

describe('sameAnswer', () => {
  it('tells a moved item from the same order', () => {
    expect(sameAnswer(['a', 'b'], ['a', 'b'])).toBe(true);
    expect(sameAnswer(['a', 'b'], ['b', 'a'])).toBe(false);
    expect(sameAnswer(['a'], ['a', 'b'])).toBe(false);
  });
});

describe('isComplete', () => {
  it('calls the right answer complete', () => {
    fc.assert(
      fc.property(aScoredQuestion, (question) => {
        expect(isComplete(question, correctAnswer(question))).toBe(true);
      }),
    );
  });

  it('calls no answer, and tokens of another question, incomplete', () => {
    fc.assert(
      fc.property(aQuestion, (question) => {
        expect(isComplete(question, [])).toBe(false);
        if (question.type !== 'fill-in' && question.type !== 'open') {
          expect(isComplete(question, ['?', '?.?'])).toBe(false);
        }
      }),
    );
  });

  it('asks for every list of a match, every item of a group and of an order', () => {
    fc.assert(
      fc.property(fc.oneof(aMatch, aCategorize, anOrder), fc.nat(), (question, pick) => {
        const right = correctAnswer(question);
        const dropped = right.filter((_, index) => index !== pick % right.length);
        expect(isComplete(question, dropped)).toBe(false);
      }),
    );
  });

  it('does not accept a pair that still says nothing on the right', () => {
    const question = sample(aMatch);
    expect(
      isComplete(
        question,
        question.pairs.map(({ id }) => `${id}.`),
      ),
    ).toBe(false);
  });

  it('wants exactly one option of a single choice, and at least one of several', () => {
    const single = sample(aSingle);
    expect(
      isComplete(
        single,
        single.options.map(({ id }) => id),
      ),
    ).toBe(false);
    const multi = sample(aMulti);
    expect(
      isComplete(
        multi,
        multi.options.map(({ id }) => id),
      ),
    ).toBe(true);
  });

  it('wants a number on the scale, and more than punctuation in a gap', () => {
    for (const text of ['', 'veel', '-1', '101', 'Infinity'])
      expect(isComplete(sample(anEstimate), [text])).toBe(false);
    for (const text of ['0', '100', '12.5']) expect(isComplete(sample(anEstimate), [text])).toBe(true);
    expect(isComplete(sample(aFillIn), [' … '])).toBe(false);
    expect(isComplete(sample(anOpen), ['  \n'])).toBe(false);
    expect(isComplete(sample(anOpen), ['Ik vraag door.'])).toBe(true);
  });
});

describe('correctAnswer', () => {
  it('is empty when nothing is right or wrong', () => {
    expect(correctAnswer(sample(anOpen))).toEqual([]);
    expect(correctAnswer(sample(aSelfEstimate))).toEqual([]);
  });
});

describe('estimateFeedback', () => {
  const question: EstimateQuestion = sample(aSelfEstimate);

  it.each([
    ['0', 'Weinig.'],
    ['20', 'Weinig.'],
    ['20.5', 'Veel.'],
    ['21', 'Veel.'],
    ['100', 'Veel.'],
    ['101', ''],
    ['niets', ''],
  ])('says to %s: %j', (given, said) => {
    expect(estimateFeedback(question, [given])).toBe(said);
  });

  it('says the question’s own words when there are no bands', () => {
    expect(estimateFeedback(sample(anEstimate), ['3'])).toBe('<p>Daarom.</p>');
  });
});

describe('readPlacements', () => {
  it('passes over tokens that place nothing', () => {
    expect([...readPlacements(['a.b', 'c', '.d', 'e.f.g'])]).toEqual([
      ['a', 'b'],
      ['e', 'f.g'],
    ]);
  });
});

describe('foldText', () => {
  it('has nothing left to fold after once', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'É', 'e\u0301', 'İ', ' ', '\u00a0', '.', '’', '„', '"') }),
        (text) => {
          expect(foldText(foldText(text))).toBe(foldText(text));
        },
      ),
    );
  });
});
