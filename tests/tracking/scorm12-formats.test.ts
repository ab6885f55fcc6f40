import fc from 'fast-check';
import { expect, test } from 'vitest';
import { objectToResponse, objectToValue } from '../../scorm/play/strict-rules.ts';
import {
  formatInteractionId,
  formatScore,
  formatShare,
  formatType,
} from '../../src/tracking/adapters/scorm-formats.ts';
import {
  formatPatterns,
  formatResult,
  formatTime,
  formatTimespan,
  formatTokens,
} from '../../src/tracking/adapters/scorm12-formats.ts';
import { packSlots, unpackSlots } from '../../src/tracking/adapters/slot-order.ts';
import { interactionOf } from './small-course.ts';

test('writes any duration as HHHH:MM:SS, as strict systems want it', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e12, noNaN: true }), (ms) => {
      expect(objectToValue('cmi.core.session_time', formatTimespan(ms))).toBeNull();
    }),
  );
  expect(formatTimespan(3_725_400)).toBe('0001:02:05');
  expect(formatTimespan(59_999)).toBe('0000:01:00');
});

test('writes any moment as HH:MM:SS', () => {
  fc.assert(
    fc.property(fc.date({ noInvalidDate: true }), (date) => {
      expect(objectToValue('cmi.interactions.0.time', formatTime(date))).toBeNull();
    }),
  );
  expect(formatTime(new Date(2026, 0, 5, 9, 3, 7))).toBe('09:03:07');
});

test('writes any score as a number from 0 to 100 with a point', () => {
  fc.assert(
    fc.property(fc.double({ min: -1, max: 2, noNaN: true }), (share) => {
      expect(objectToValue('cmi.core.score.raw', formatScore(share))).toBeNull();
    }),
  );
  expect([0, 2 / 3, 0.855, 1].map(formatScore)).toEqual(['0', '66.67', '85.5', '100']);
  expect([0, 2 / 3, 0.855, 1].map(formatShare)).toEqual(['0', '0.6667', '0.855', '1']);
});

test('writes every response within 255 characters, in the notation of its type', () => {
  const id = fc.stringMatching(/^[a-z0-9]{1,9}$/);
  const pair = fc.tuple(id, id).map((ids) => ids.join('.'));
  fc.assert(
    fc.property(fc.array(id, { maxLength: 80 }), fc.array(pair, { maxLength: 60 }), (ids, pairs) => {
      expect(objectToResponse('choice', formatTokens('multi', ids))).toBeNull();
      expect(objectToResponse('matching', formatTokens('categorize', pairs))).toBeNull();
      expect(formatTokens('order', ids).length).toBeLessThanOrEqual(255);
      expect(ids.join(',').startsWith(formatTokens('order', ids))).toBe(true);
    }),
  );
  expect(formatTokens('multi', ['a', 'c'])).toBe('a,c');
  expect(formatTokens('match', ['a.b', 'c.d'])).toBe('a.b,c.d');
  expect(formatTokens('scenario', ['gang.a', 'overleg.c'])).toBe('gang.a,overleg.c');
});

test('cuts what was typed at 255 characters and leaves no half emoji', () => {
  expect(formatTokens('fill-in', ['regel een\nregel twee'])).toBe('regel een regel twee');
  expect(formatTokens('fill-in', [`${'x'.repeat(254)}😀`])).toBe('x'.repeat(254));
  expect(formatTokens('fill-in', ['y'.repeat(400)])).toHaveLength(255);
});

test('names types and results in the words of SCORM 1.2, and never sends an open answer', () => {
  const types = [
    'single',
    'multi',
    'true-false',
    'order',
    'match',
    'categorize',
    'estimate',
    'fill-in',
    'scenario',
    'open',
  ] as const;
  expect(types.map(formatType)).toEqual([
    'choice',
    'choice',
    'choice',
    'sequencing',
    'matching',
    'matching',
    'numeric',
    'fill-in',
    'performance',
    null,
  ]);
  expect((['correct', 'incorrect', 'neutral'] as const).map(formatResult)).toEqual([
    'correct',
    'wrong',
    'neutral',
  ]);
});

test('gives one pattern per accepted word, one for all tokens of another type, and none when nothing is right', () => {
  const word = { ...interactionOf('les-2', 'woord', 'correct'), correct: ['ja', 'jawel'] };
  expect(formatPatterns(word)).toEqual(['ja', 'jawel']);
  expect(formatPatterns(interactionOf('les-1', 'meer', 'correct'))).toEqual(['a,c']);
  expect(formatPatterns({ ...word, correct: [] })).toEqual([]);
});

test('makes readable interaction ids without spaces', () => {
  expect(formatInteractionId('les-1/tempo-en-taak')).toBe('les-1_tempo-en-taak');
});

test('remembers any order of slots', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 999 })), (slots) => {
      expect(unpackSlots(packSlots(slots))).toEqual(slots);
    }),
  );
  expect(packSlots([1, 2, 3, 7, 9, 10])).toBe('1-3.7.9-10');
  expect(unpackSlots('1-3;drop')).toEqual([]);
});
