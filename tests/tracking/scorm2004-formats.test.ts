import fc from 'fast-check';
import { expect, test } from 'vitest';
import { objectTo2004Response, objectTo2004Value } from '../../scorm/play/strict-rules-2004.ts';
import type { Interaction } from '../../src/domain/interaction.ts';
import { formatScore, formatShare, formatType } from '../../src/tracking/adapters/scorm-formats.ts';
import {
  formatDuration,
  formatPatterns,
  formatText,
  formatTimestamp,
  formatTokens,
} from '../../src/tracking/adapters/scorm2004-formats.ts';
import { interactionOf } from './small-course.ts';

const id = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,12}[a-z0-9])?$/);
const pair = fc.tuple(id, id).map((ids) => ids.join('.'));
const accepts = (type: Interaction['type'], tokens: readonly string[]) => {
  const text = formatTokens(type, tokens);
  expect(text === null ? null : objectTo2004Response(formatType(type) ?? '', text, false)).toBeNull();
};

test('writes any duration as ISO 8601 with at most two decimals, and never an empty one', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e12, noNaN: true }), (ms) => {
      expect(objectTo2004Value('cmi.session_time', formatDuration(ms))).toBeNull();
      expect(objectTo2004Value('cmi.interactions.0.latency', formatDuration(ms))).toBeNull();
    }),
  );
  expect(formatDuration(0)).toBe('PT0H0M0S');
  expect(formatDuration(3_725_456)).toBe('PT1H2M5.46S');
  expect(formatDuration(59_999)).toBe('PT0H1M0S');
});

test('writes any moment of the learner’s clock without a zone', () => {
  const until = new Date(2037, 0);
  fc.assert(
    fc.property(fc.date({ min: new Date(1971, 0), max: until, noInvalidDate: true }), (date) => {
      expect(objectTo2004Value('cmi.interactions.0.timestamp', formatTimestamp(date))).toBeNull();
      expect(new Date(formatTimestamp(date)).getTime()).toBe(Math.floor(date.getTime() / 1000) * 1000);
    }),
  );
  expect(formatTimestamp(new Date(2026, 0, 5, 9, 3, 7, 900))).toBe('2026-01-05T09:03:07');
});

test('writes any score and any progress in range, without a power of ten', () => {
  fc.assert(
    fc.property(fc.double({ min: -1, max: 2, noNaN: true }), (share) => {
      expect(objectTo2004Value('cmi.score.raw', formatScore(share))).toBeNull();
      expect(objectTo2004Value('cmi.score.scaled', formatShare(share))).toBeNull();
      expect(objectTo2004Value('cmi.progress_measure', formatShare(share))).toBeNull();
    }),
  );
  expect(formatShare(1e-7)).toBe('0');
});

test('writes every response in the notation of its type, whatever the tokens and however many', () => {
  fc.assert(
    fc.property(fc.array(id, { maxLength: 60 }), fc.array(pair, { maxLength: 300 }), (ids, pairs) => {
      for (const type of ['single', 'multi', 'true-false', 'order'] as const) accepts(type, ids);
      for (const type of ['match', 'categorize', 'scenario'] as const) accepts(type, pairs);
    }),
  );
  expect(formatTokens('multi', ['a', 'c-d'])).toBe('a[,]c_d');
  expect(formatTokens('order', ['b', 'a'])).toBe('b[,]a');
  expect(formatTokens('match', ['a-1.b', 'c.d'])).toBe('a_1[.]b[,]c[.]d');
  expect(formatTokens('scenario', ['gang.a', 'overleg-2.c'])).toBe('gang[.]a[,]overleg_2[.]c');
});

test('keeps tokens apart that were apart', () => {
  fc.assert(
    fc.property(fc.uniqueArray(id, { minLength: 1, maxLength: 36 }), (ids) => {
      expect(formatTokens('multi', ids)?.split('[,]')).toHaveLength(ids.length);
    }),
  );
});

test('says what is not an answer in a way that no system refuses', () => {
  expect(formatTokens('multi', [])).toBe('geen_antwoord');
  expect(formatTokens('order', [])).toBe('geen_antwoord');
  expect(formatTokens('match', [])).toBe('geen_antwoord[.]geen_antwoord');
  expect(formatTokens('match', ['a.'])).toBe('a[.]geen_antwoord');
  expect(formatTokens('estimate', [''])).toBeNull();
  expect(formatTokens('estimate', [])).toBeNull();
  expect(formatTokens('fill-in', [])).toBeNull();
});

test('sends whatever was typed as one line that means nothing else', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (typed) => accepts('fill-in', [typed])),
  );
  fc.assert(fc.property(fc.double(), (typed) => accepts('estimate', [String(typed)])));
  expect(formatTokens('fill-in', ['a[,]b\n{c}'])).toBe('a(,)b (c)');
  expect(formatTokens('estimate', ['-12.5'])).toBe('-12.5');
});

test('writes every description within 250 characters, on one line, in no language that is not one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const description = formatText(text);
      if (description !== '')
        expect(objectTo2004Value('cmi.objectives.0.description', description)).toBeNull();
    }),
  );
  expect(formatText(' {lang=nl}Wat\n doe je? ')).toBe('lang=nl}Wat doe je?');
  expect(formatText(`${'x'.repeat(249)}😀`)).toBe('x'.repeat(249));
});

test('gives a number as a range, one pattern per accepted word, and none when nothing is right', () => {
  const word = { ...interactionOf('les-2', 'woord', 'correct'), correct: ['ja', 'jawel'] };
  expect(formatPatterns(word)).toEqual(['ja', 'jawel']);
  const number = interactionOf('les-2', 'schatting', 'correct');
  expect(formatPatterns(number)).toEqual(['40[:]40']);
  expect(objectTo2004Response('numeric', '40[:]40', true)).toBeNull();
  expect(formatPatterns({ ...number, correct: [] })).toEqual([]);
  expect(formatPatterns(interactionOf('les-1', 'meer', 'correct'))).toEqual(['a[,]c']);
});
