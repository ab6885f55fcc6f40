import { describe, expect, it } from 'vitest';
import { correctAnswer } from '../../../src/domain/answer.ts';
import { shuffle } from '../../../src/domain/shuffle.ts';
import { shownOptions } from '../../../src/islands/quiz/start-state.ts';
import { askedItems, countAnswered, firstOpen, goOnAt } from '../../../src/islands/test/asked-items.ts';
import * as questions from '../quiz/questions.ts';
import { attemptWith, bank } from './small-test.ts';

const asked = (answers: Record<string, readonly string[]>) => askedItems(bank, attemptWith({ answers }));

describe('askedItems', () => {
  it('says of each question whether it is open, partly filled in or answered', () => {
    const states = asked({ tempo: ['a'], koppels: ['a.b'], groepen: ['a.doel', 'b.werk'] });
    expect(states.map(({ state }) => state)).toEqual(['answered', 'open', 'open', 'partial', 'answered']);
  });

  it('leaves out what has left the bank', () => {
    expect(askedItems(bank, attemptWith({ items: ['weg', 'tempo'] }))).toHaveLength(1);
  });

  it('mixes the options by the seed of the attempt and the id of the item', () => {
    const [first] = asked({});
    if (first?.question.type !== 'single') throw new Error('No choice');
    expect(shownOptions(first.question)).toEqual(shuffle(questions.single.options, 'abctempo'));
  });
});

describe('where to go on', () => {
  it('is the first open question after the last one that was touched', () => {
    expect(goOnAt(asked({}))).toBe(1);
    expect(goOnAt(asked({ tempo: ['a'] }))).toBe(2);
    expect(goOnAt(asked({ stappen: ['a', 'b', 'c', 'd'] }))).toBe(4);
    expect(goOnAt(asked({ koppels: ['a.b'] }))).toBe(4);
  });

  it('is what was skipped once all after it is answered, and nothing once all is', () => {
    const all = Object.fromEntries(bank.map(({ question }) => [question.id, correctAnswer(question)]));
    const { legitimiteit: _, ...skipped } = all;
    expect(goOnAt(asked(skipped))).toBe(2);
    expect(firstOpen(asked(skipped))).toBe(2);
    expect(goOnAt(asked(all))).toBeNull();
    expect(firstOpen(asked(all))).toBeNull();
    expect(countAnswered(asked(all))).toBe(5);
  });
});
