import { beforeEach, describe, expect, it } from 'vitest';
import { findKept } from '../../../src/islands/quiz/find-kept.ts';
import { keepDraft, readDraft } from '../../../src/islands/quiz/keep-draft.ts';
import { checkAnswer } from '../../../src/stores/check-answer.ts';
import { injectTracker } from '../../../src/stores/tracker.ts';
import { createLocalTracker } from '../../../src/tracking/local-tracker.ts';
import { match, single } from './questions.ts';

// A lesson per test: stores live as long as the page, and here that is this file.
let lesson = '';
let count = 0;

beforeEach(() => {
  lesson = `les-${++count}`;
  injectTracker(
    createLocalTracker(() => {
      throw new Error('no storage: memory will do');
    }),
  );
});

describe('what a question finds when it wakes', () => {
  it('is nothing, the first time', () => {
    expect(findKept(lesson, single, [])).toEqual({ answer: [], checked: null });
  });

  it('is the checked answer with its feedback', () => {
    checkAnswer(lesson, single, ['b'], 'sure');
    expect(findKept(lesson, single, [])).toMatchObject({
      answer: ['b'],
      checked: { answer: ['b'], certainty: 'sure', score: { verdict: 'wrong' } },
    });
  });

  it('is the checked answer too when the browser itself had ticked it again', () => {
    checkAnswer(lesson, single, ['b'], null);
    expect(findKept(lesson, single, ['b']).checked).not.toBeNull();
  });

  it('is nothing when the question is asked anew, until it is answered again', () => {
    checkAnswer(lesson, single, ['b'], null);
    expect(findKept(lesson, single, [], 2)).toEqual({ answer: [], checked: null });
    checkAnswer(lesson, single, ['a'], null);
    expect(findKept(lesson, single, [], 2)).toMatchObject({ answer: ['a'], checked: { answer: ['a'] } });
  });

  it('is the newer draft, without feedback on the answer before it', () => {
    checkAnswer(lesson, single, ['b'], null);
    keepDraft(lesson, single, ['c']);
    expect(findKept(lesson, single, [])).toEqual({ answer: ['c'], checked: null });
  });

  it('is what was ticked before it woke, and that is kept at once', () => {
    checkAnswer(lesson, single, ['b'], null);
    expect(findKept(lesson, single, ['a'])).toEqual({ answer: ['a'], checked: null });
    expect(readDraft(lesson, single)).toEqual(['a']);
  });

  it('is the draft and the early choices together, row by row', () => {
    keepDraft(lesson, match, ['a.a']);
    expect(findKept(lesson, match, ['b.c']).answer).toEqual(['a.a', 'b.c']);
    expect(readDraft(lesson, match)).toEqual(['a.a', 'b.c']);
  });
});
