import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  formatScaled,
  formatXapiPatterns,
  formatXapiResponse,
  nameUuid,
} from '../../src/tracking/adapters/cmi5-formats.ts';
import { learnerOf, readCmi5Launch, readLaunchData } from '../../src/tracking/adapters/cmi5-launch.ts';
import { interactionOf } from '../tracking/small-course.ts';

const SESSION_ID = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
const token = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/);
const pair = fc.tuple(token, token).map(([left, right]) => `${left}.${right}`);

test('names the same thing by the same UUID, and another by another', () => {
  const names = fc.array(fc.string(), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(names, names, (one, other) => {
      expect(nameUuid(...one)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(nameUuid(...one) === nameUuid(...other)).toBe(JSON.stringify(one) === JSON.stringify(other));
    }),
  );
});

test('writes tokens so that each can be read back', () => {
  fc.assert(
    fc.property(fc.array(token, { minLength: 1 }), (tokens) => {
      for (const type of ['single', 'multi', 'true-false', 'order'] as const) {
        expect(formatXapiResponse(type, tokens).split('[,]')).toEqual(tokens);
      }
    }),
  );
  fc.assert(
    fc.property(fc.array(pair, { minLength: 1 }), (tokens) => {
      for (const type of ['match', 'categorize', 'scenario'] as const) {
        const pairs = formatXapiResponse(type, tokens).split('[,]');
        expect(pairs.map((text) => text.split('[.]').join('.'))).toEqual(tokens);
      }
    }),
  );
});

test('writes a typed text in at most 250 characters, whole ones', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const written = formatXapiResponse('fill-in', [text]);
      expect(written.length).toBeLessThanOrEqual(250);
      expect(written.isWellFormed()).toBe(true);
    }),
  );
});

test('says what was right: an exact number as a range, a text in every accepted form', () => {
  const question = interactionOf('les-2', 'schatting', 'correct');
  expect(formatXapiPatterns(question)).toEqual(['40[:]40']);
  const text = { ...interactionOf('les-2', 'woord', 'correct'), correct: ['kern', 'de kern'] };
  expect(formatXapiPatterns(text)).toEqual(['kern', 'de kern']);
  expect(formatXapiPatterns({ ...text, correct: [] })).toEqual([]);
});

test('keeps a score between 0 and 1, in four decimals', () => {
  fc.assert(
    fc.property(fc.double({ min: -1, max: 2, noNaN: true }), (share) => {
      const scaled = formatScaled(share);
      expect(scaled).toBeGreaterThanOrEqual(0);
      expect(scaled).toBeLessThanOrEqual(1);
      expect(String(scaled)).toMatch(/^[01](\.\d{1,4})?$/);
    }),
  );
});

const parameters = {
  endpoint: 'https://lms.example/xapi',
  fetch: 'https://lms.example/fetch?k=1&l=2',
  actor: '{"account":{"homePage":"https://lms.example","name":"jan de vries"}}',
  registration: '760e3480-ba55-4991-94b0-01820dbd23a2',
  activityId: 'urn:lms:42',
};
const search = (more: Partial<typeof parameters> = {}) =>
  `?${new URLSearchParams({ ...parameters, ...more })}`;

test('reads a launch, with the endpoint as a folder', () => {
  const launch = readCmi5Launch(search());
  expect(launch).toMatchObject({ endpoint: 'https://lms.example/xapi/', fetchUrl: parameters.fetch });
  expect(launch && learnerOf(launch.actor)).toBe('https://lms.example jan de vries');
  expect(readCmi5Launch(search({ endpoint: 'https://lms.example/xapi/' }))?.endpoint).toBe(
    'https://lms.example/xapi/',
  );
});

test.each([
  {},
  { endpoint: 'javascript:alert(1)' },
  { endpoint: 'xapi/' },
  { fetch: 'data:text/plain,x' },
  { actor: 'Jan' },
  { actor: '[]' },
  { registration: '' },
  { activityId: '' },
])('takes no other page for a cmi5 launch: %j', (more) => {
  expect(readCmi5Launch(Object.keys(more).length === 0 ? '?lang=nl' : search(more))).toBeNull();
});

test('knows no learner by an actor without an account', () => {
  expect(learnerOf({ mbox: 'mailto:jan@example.com' })).toBe('');
  expect(learnerOf({ account: 'jan' })).toBe('');
  expect(learnerOf({ account: { homePage: 'https://lms.example' } })).toBe('');
});

const context = { extensions: { [SESSION_ID]: 'sessie' } };

test.each([
  [{}, { mode: 'normal', masteryScore: null, returnUrl: null }],
  [
    { launchMode: 'Review', masteryScore: 0.8 },
    { mode: 'review', masteryScore: 0.8 },
  ],
  [
    { launchMode: 'browse', masteryScore: '0.75' },
    { mode: 'browse', masteryScore: 0.75 },
  ],
  [
    { launchMode: 'Normal', masteryScore: 75 },
    { mode: 'normal', masteryScore: null },
  ],
  [
    { masteryScore: 0, returnURL: 'https://lms.example/terug' },
    { masteryScore: 0, returnUrl: 'https://lms.example/terug' },
  ],
  [{ returnURL: 'javascript:alert(1)' }, { returnUrl: null }],
])('reads launch data %j', (data, read) => {
  expect(readLaunchData(JSON.stringify({ contextTemplate: context, ...data }))).toMatchObject(read);
});

test.each(['', '[]', '{}', '{"contextTemplate":{}}', '{"contextTemplate":{"extensions":{}}}'])(
  'finds no session in %s',
  (text) => {
    expect(readLaunchData(text)).toBeNull();
  },
);
