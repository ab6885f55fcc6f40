import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeState, EMPTY_STATE, encodeState } from '../../src/tracking/codec.ts';
import { joinBlobs } from '../../src/tracking/join-blobs.ts';
import { doneLesson, register } from './small-course.ts';

const LIMIT = 4096;
const blobOf = (lessonIds: readonly string[], bookmark: string) =>
  encodeState(
    { ...EMPTY_STATE, bookmark, lessons: Object.fromEntries(lessonIds.map((id) => [id, doneLesson(id, 1)])) },
    register,
    LIMIT,
  ).blob;
const join = (mine: string, theirs: string) => joinBlobs(mine, theirs, register, LIMIT);

test('keeps the work of both, and the bookmark of the first', () => {
  const { state } = decodeState(join(blobOf(['les-1'], 'a.html'), blobOf(['les-2'], 'b.html')), register);
  expect(state.lessons).toEqual({ 'les-1': doneLesson('les-1', 1), 'les-2': doneLesson('les-2', 1) });
  expect(state.bookmark).toBe('a.html');
});

test('changes nothing when it is done again, however often', () => {
  const lessons = fc.subarray(['les-1', 'les-2']);
  fc.assert(
    fc.property(lessons, lessons, (one, other) => {
      const mine = blobOf(one, 'a.html');
      const theirs = blobOf(other, 'b.html');
      const once = join(mine, theirs);
      expect(decodeState(join(once, theirs), register)).toEqual(decodeState(once, register));
      expect(decodeState(join(once, mine), register)).toEqual(decodeState(once, register));
    }),
    { numRuns: 20 },
  );
});

test('keeps what a newer course wrote once, and does not grow', () => {
  const newer = { ...register, 'les-1/nieuw': 99 };
  const lessons = {
    'les-1': {
      ...doneLesson('les-1', 1),
      questions: { nieuw: { answer: ['a'], attempts: 1, best: 1, certainty: null } },
    },
  };
  const { blob } = encodeState({ ...EMPTY_STATE, lessons }, newer, LIMIT);
  const once = join(blob, blob);
  expect(decodeState(once, register).aside).toHaveLength(1);
  expect(join(once, blob)).toBe(once);
});

test.each(['', 'geen blob'])('takes the other as it is when one is %j', (unreadable) => {
  const blob = blobOf(['les-1'], 'a.html');
  expect(join(blob, unreadable)).toBe(blob);
  expect(join(unreadable, blob)).toBe(blob);
});
