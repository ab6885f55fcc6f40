import { describe, expect, it } from 'vitest';
import { readAnswer, readCertainty } from '../../../src/islands/quiz/read-answer.ts';
import * as questions from './questions.ts';

/** Form data as a browser would give it: names and values in the order of the page. */
function form(...pairs: readonly (readonly [name: string, value: string])[]): FormData {
  const data = new FormData();
  for (const [name, value] of pairs) data.append(name, value);
  return data;
}

describe('readAnswer', () => {
  it('reads the chosen option, and none when nothing is ticked', () => {
    expect(readAnswer(questions.single, form(['answer', 'b']))).toEqual(['b']);
    expect(readAnswer(questions.single, form())).toEqual([]);
  });

  it('reads every ticked box', () => {
    expect(readAnswer(questions.multi, form(['answer', 'c'], ['answer', 'a']))).toEqual(['c', 'a']);
  });

  it('reads the items in the order they stand in', () => {
    const items = ['d', 'a', 'c', 'b'];
    expect(readAnswer(questions.order, form(...items.map((id) => ['answer', id] as const)))).toEqual(items);
  });

  it('reads one token per list that was filled in, and leaves the others out', () => {
    expect(readAnswer(questions.match, form(['a', 'c'], ['b', ''], ['c', 'a']))).toEqual(['a.c', 'c.a']);
    expect(readAnswer(questions.categorize, form(['b', 'werk'], ['a', '']))).toEqual(['b.werk']);
  });

  it('takes the typed number, whatever the slider says', () => {
    expect(readAnswer(questions.estimate, form(['answer', '12'], ['slider', '80']))).toEqual(['12']);
  });

  it('takes a slider that was moved before the number could follow', () => {
    expect(readAnswer(questions.estimate, form(['answer', ''], ['slider', '80']))).toEqual(['80']);
  });

  it('takes a slider in its starting place for no answer', () => {
    expect(readAnswer(questions.estimate, form(['answer', ''], ['slider', '50']))).toEqual([]);
  });

  it('keeps typed text as it is', () => {
    expect(readAnswer(questions.open, form(['answer', ' Regel één\nRegel twee ']))).toEqual([
      ' Regel één\nRegel twee ',
    ]);
  });
});

describe('readCertainty', () => {
  it('knows sure, doubt and no answer', () => {
    expect(readCertainty(form(['certainty', 'sure']))).toBe('sure');
    expect(readCertainty(form(['certainty', 'doubt']))).toBe('doubt');
    expect(readCertainty(form(['answer', 'a']))).toBeNull();
  });
});
