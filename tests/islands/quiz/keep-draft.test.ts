import { beforeEach, describe, expect, it } from 'vitest';
import { mergeText } from '../../../src/islands/early/merge-text.ts';
import { keepDraft, readDraft } from '../../../src/islands/quiz/keep-draft.ts';
import { mergeAnswer } from '../../../src/islands/quiz/merge-answer.ts';
import { $draft } from '../../../src/stores/texts.ts';
import { injectTracker } from '../../../src/stores/tracker.ts';
import { createLocalTracker } from '../../../src/tracking/local-tracker.ts';
import * as questions from './questions.ts';

const stored = new Map<string, string>();

beforeEach(() => {
  stored.clear();
  injectTracker(createLocalTracker(() => mapAsStorage(stored)));
});

describe('a draft', () => {
  it.each([
    [questions.multi, ['a', 'c']],
    [questions.order, ['d', 'c', 'b', 'a']],
    [questions.match, ['a.c']],
    [questions.fillIn, ['half "getypt" é']],
    [questions.open, ['Regel één\nRegel twee']],
  ] as const)('of $type comes back as it was', (question, answer) => {
    keepDraft('les-1', question, answer);
    expect(readDraft('les-1', question)).toEqual(answer);
  });

  it('is written to the device at once, and not to what travels to an LMS', () => {
    keepDraft('les-2', questions.fillIn, ['doe']);
    expect([...stored]).toEqual([['samen-scherp:device:draft/les-2/woord', '["doe"]']]);
  });

  it('is gone once it is emptied', () => {
    keepDraft('les-3', questions.single, ['a']);
    keepDraft('les-3', questions.single, []);
    expect(readDraft('les-3', questions.single)).toEqual([]);
    expect(stored.size).toBe(0);
  });

  it('that cannot be read counts as none', () => {
    $draft('les-4', questions.single.id).set('{stuk');
    expect(readDraft('les-4', questions.single)).toEqual([]);
  });
});

describe('mergeAnswer', () => {
  it('takes what was done before the island woke over an older draft', () => {
    expect(mergeAnswer(questions.single, ['a'], ['b'])).toEqual(['b']);
  });

  it('takes the draft when nothing was done', () => {
    expect(mergeAnswer(questions.single, ['a'], [])).toEqual(['a']);
  });

  it('joins lists per row', () => {
    expect(mergeAnswer(questions.match, ['a.a', 'b.c'], ['b.b']).toSorted()).toEqual(['a.a', 'b.b']);
  });

  it('loses no word of an open answer', () => {
    expect(mergeAnswer(questions.open, ['Eerder.'], ['Nu.'])).toEqual(['Eerder.\nNu.']);
  });
});

describe('mergeText', () => {
  it('does not repeat what the browser itself put back', () => {
    expect(mergeText('Hele zin.', 'Hele zin.')).toBe('Hele zin.');
    expect(mergeText('Hele zin.', 'Hele')).toBe('Hele zin.');
    expect(mergeText('Hele', 'Hele zin.')).toBe('Hele zin.');
  });
});

/** Web storage as the browser has it, over a map. */
function mapAsStorage(map: Map<string, string>): Storage {
  return {
    get length() {
      return map.size;
    },
    key: (index) => [...map.keys()][index] ?? null,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
    clear: () => map.clear(),
  };
}
