import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctAnswer } from '../../src/domain/answer.ts';
import type {
  EstimateQuestion,
  FillInQuestion,
  MatchQuestion,
  OrderQuestion,
} from '../../src/domain/quiz.ts';
import { scoreAnswer } from '../../src/domain/score-answer.ts';
import {
  aCategorize,
  aFillIn,
  aMatch,
  aMulti,
  anEstimate,
  anOpen,
  anOrder,
  anyAnswerTo,
  aQuestion,
  aScoredQuestion,
  aSelfEstimate,
  aSingle,
} from './arbitraries.ts';

describe('every type', () => {
  it('gives the right answer full points and calls every part right', () => {
    fc.assert(
      fc.property(aScoredQuestion, (question) => {
        const score = scoreAnswer(question, correctAnswer(question));
        expect(score.points).toBe(1);
        expect(score.verdict).toBe('right');
        expect(Object.values(score.parts)).not.toContain(false);
      }),
    );
  });

  it('gives 0, a half, 1 or nothing at all to any tokens whatever, with the verdict that fits', () => {
    const verdicts = new Map([
      [0, 'wrong'],
      [0.5, 'partly'],
      [1, 'right'],
      [null, 'unscored'],
    ]);
    const aCase = aQuestion.chain((question) => fc.tuple(fc.constant(question), anyAnswerTo(question)));
    fc.assert(
      fc.property(aCase, ([question, answer]) => {
        const { points, verdict } = scoreAnswer(question, answer);
        expect(verdicts.get(points)).toBe(verdict);
      }),
    );
  });

  it('gives nothing for no answer', () => {
    fc.assert(
      fc.property(aScoredQuestion, (question) => {
        expect(scoreAnswer(question, []).points).toBe(0);
      }),
    );
  });
});

describe('single and true-false', () => {
  it('gives no half points: any other option is wrong', () => {
    fc.assert(
      fc.property(aSingle, fc.nat(), (question, pick) => {
        const others = question.options.filter((option) => !option.correct);
        const chosen = others[pick % others.length]?.id ?? '';
        expect(scoreAnswer(question, [chosen])).toMatchObject({ points: 0, parts: { [chosen]: false } });
      }),
    );
  });
});

describe('multi', () => {
  const toggle = (answer: readonly string[], id: string) =>
    answer.includes(id) ? answer.filter((other) => other !== id) : [...answer, id];

  it('gives half for exactly one tick too many or too few, and names it', () => {
    fc.assert(
      fc.property(aMulti, fc.nat(), (question, pick) => {
        const changed = question.options[pick % question.options.length]?.id ?? '';
        const answer = toggle(correctAnswer(question), changed);
        fc.pre(answer.length > 0);
        const score = scoreAnswer(question, answer);
        expect(score.points).toBe(0.5);
        expect(Object.entries(score.parts).filter(([, right]) => !right)).toEqual([[changed, false]]);
      }),
    );
  });

  it('gives nothing for two errors, in whatever order the ticks come', () => {
    fc.assert(
      fc.property(aMulti, (question) => {
        const [first = '', second = ''] = question.options.map(({ id }) => id);
        const answer = toggle(toggle(correctAnswer(question), first), second);
        expect(scoreAnswer(question, answer).points).toBe(0);
        expect(scoreAnswer(question, answer.toReversed()).points).toBe(0);
      }),
    );
  });
});

describe('order', () => {
  it('gives half when moving one item makes it right', () => {
    fc.assert(
      fc.property(anOrder, fc.nat(), fc.nat(), (question, from, to) => {
        const right = correctAnswer(question);
        const moved = right[from % right.length] ?? '';
        const answer = right.filter((id) => id !== moved);
        answer.splice(to % right.length, 0, moved);
        fc.pre(answer.join() !== right.join());
        const score = scoreAnswer(question, answer);
        expect(score.points).toBe(0.5);
        expect(Object.values(score.parts).filter((part) => !part)).toHaveLength(1);
      }),
    );
  });

  it('gives nothing for the reverse of three or more', () => {
    fc.assert(
      fc.property(anOrder, (question) => {
        expect(scoreAnswer(question, correctAnswer(question).toReversed()).points).toBe(0);
      }),
    );
  });

  it('calls nothing of a reversed list right', () => {
    fc.assert(
      fc.property(anOrder, (question) => {
        const { parts } = scoreAnswer(question, correctAnswer(question).toReversed());
        expect(Object.values(parts)).not.toContain(true);
      }),
    );
  });

  it('marks the item that has to move, not those that it pushed aside', () => {
    const question: OrderQuestion = {
      id: 'q',
      type: 'order',
      objective: '1.3',
      prompt: '',
      hints: [],
      asksCertainty: false,
      feedback: '',
      items: ['zien', 'zeggen', 'vragen', 'vastleggen'].map((id) => ({ id, text: id })),
    };
    expect(scoreAnswer(question, ['vastleggen', 'zien', 'zeggen', 'vragen']).parts).toEqual({
      zien: true,
      zeggen: true,
      vragen: true,
      vastleggen: false,
    });
  });
});

describe('match and categorize', () => {
  it('gives half for one misplaced pair and nothing for two', () => {
    fc.assert(
      fc.property(aMatch, (question) => {
        const [first = '', second = '', ...others] = question.pairs.map(({ id }) => id);
        const rest = others.map((id) => `${id}.${id}`);
        const once = [`${first}.${second}`, `${second}.${second}`, ...rest];
        expect(scoreAnswer(question, once)).toMatchObject({ points: 0.5, parts: { [first]: false } });
        const swapped = [`${first}.${second}`, `${second}.${first}`, ...rest];
        expect(scoreAnswer(question, swapped).points).toBe(0);
      }),
    );
  });

  it('accepts either of two pairs that share the words on the right', () => {
    const question: MatchQuestion = {
      id: 'q',
      type: 'match',
      objective: '1.1',
      prompt: '',
      hints: [],
      asksCertainty: false,
      feedback: '',
      pairs: [
        { id: 'a', left: 'Politie', right: 'Veiligheid' },
        { id: 'b', left: 'OM', right: 'Veiligheid' },
        { id: 'c', left: 'School', right: 'Leren' },
      ],
    };
    expect(scoreAnswer(question, ['a.b', 'b.a', 'c.c']).points).toBe(1);
  });

  it('gives half for one item in the wrong group and nothing for two', () => {
    fc.assert(
      fc.property(aCategorize, (question) => {
        const [one, two] = question.categories.map(({ id }) => id);
        const answer = (errors: number) =>
          question.items.map(({ id, category }, index) => {
            const other = category === one ? two : one;
            return `${id}.${index < errors ? other : category}`;
          });
        expect(scoreAnswer(question, answer(1)).points).toBe(0.5);
        expect(scoreAnswer(question, answer(2)).points).toBe(0);
      }),
    );
  });

  it('gives nothing when the only item is in the wrong group', () => {
    fc.assert(
      fc.property(aCategorize, (question) => {
        const items = question.items.slice(0, 1);
        const wrong = question.categories.find(({ id }) => id !== items[0]?.category)?.id;
        expect(scoreAnswer({ ...question, items }, [`${items[0]?.id}.${wrong}`]).points).toBe(0);
      }),
    );
  });
});

describe('estimate', () => {
  it('is right up to the margin and wrong beyond it', () => {
    fc.assert(
      fc.property(anEstimate, fc.integer({ min: 0, max: 100 }), (question, given) => {
        const { value, margin } = question.answer ?? { value: 0, margin: 0 };
        const expected = Math.abs(given - value) <= margin ? 1 : 0;
        expect(scoreAnswer(question, [String(given)]).points).toBe(expected);
      }),
    );
  });

  it('is not misled by decimal fractions', () => {
    const [sample] = fc.sample(anEstimate, 1) as [EstimateQuestion];
    const question = { ...sample, answer: { value: 0.3, margin: 0.1 } };
    expect(scoreAnswer(question, ['0.4']).points).toBe(1);
    expect(scoreAnswer(question, ['0.41']).points).toBe(0);
  });

  it('is never scored without an answer', () => {
    fc.assert(
      fc.property(aSelfEstimate, fc.integer(), (question, given) => {
        expect(scoreAnswer(question, [String(given)]).points).toBeNull();
      }),
    );
  });
});

describe('fill-in', () => {
  const [sample] = fc.sample(aFillIn, 1) as [FillInQuestion];
  const question = { ...sample, accepted: ['één vast punt', 'legitimiteit'] };

  it.each([
    'legitimiteit',
    'Legitimiteit.',
    '  LEGITIMITEIT ',
    '‘legitimiteit’',
    '"Legitimiteit!"',
    'één  vast\u00a0punt',
    'e\u0301e\u0301n vast punt',
  ])('accepts %j', (given) => {
    expect(scoreAnswer(question, [given]).points).toBe(1);
  });

  it.each(['', '…', 'legitiem', 'een vast punt', 'legitimiteit en vertrouwen'])('refuses %j', (given) => {
    expect(scoreAnswer(question, [given]).points).toBe(0);
  });
});

describe('open', () => {
  it('is never scored, whatever was written', () => {
    fc.assert(
      fc.property(anOpen, fc.string(), (question, text) => {
        expect(scoreAnswer(question, [text])).toEqual({ points: null, verdict: 'unscored', parts: {} });
      }),
    );
  });
});
