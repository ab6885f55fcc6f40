import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ROUTE_IDS } from '../../src/domain/course.ts';
import { emptyTestProgress, type TestAttempt } from '../../src/domain/final-test.ts';
import type { LearnerState, LessonProgress } from '../../src/domain/progress.ts';
import { decodeState, EMPTY_STATE, encodeState } from '../../src/tracking/codec.ts';
import { MOST_COUNTED } from '../../src/tracking/compact-questions.ts';
import { unpackState } from '../../src/tracking/compact-state.ts';
import { unpackFormat1 } from '../../src/tracking/read-format-1.ts';
import { aTest, attemptOf } from '../domain/final-test-arbitraries.ts';
import { course, longestState } from './longest-state.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,2}(-[a-z0-9]{1,6})?$/);
const token = fc.oneof(
  fc.stringMatching(/^[a-z0-9]$/),
  fc.stringMatching(/^[a-z0-9]\.[a-z0-9]$/),
  id,
  fc.integer({ min: -50, max: 2000 }).map(String),
  fc.double({ min: 0, max: 1, noNaN: true }).map(String),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);
const share = fc.tuple(fc.nat(12), fc.integer({ min: 1, max: 12 })).map(([a, b]) => Math.min(1, a / b));
const question = fc.record({
  answer: fc.array(token, { maxLength: 8 }),
  attempts: fc.integer({ min: 1, max: MOST_COUNTED }),
  best: fc.oneof(fc.constant(null), share, fc.double({ min: 0, max: 1, noNaN: true }).map(Math.abs)),
  certainty: fc.constantFrom('sure' as const, 'doubt' as const, null),
});
const run = fc.record({ role: fc.constantFrom(...ROUTE_IDS), path: fc.array(id, { maxLength: 7 }) });
const lesson: fc.Arbitrary<LessonProgress> = fc.record({
  stepsSeen: fc.uniqueArray(id, { maxLength: 9 }),
  lastStep: fc.oneof(fc.constant(''), id),
  questions: fc.dictionary(id, question, { maxKeys: 9, noNullPrototype: true }),
  scenario: fc.oneof(
    fc.constant(null),
    fc.record({ runs: fc.array(run, { maxLength: 6 }), done: fc.boolean() }),
  ),
});
const state: fc.Arbitrary<LearnerState> = fc.record({
  route: fc.constantFrom(...ROUTE_IDS, null),
  bookmark: fc.oneof(
    fc.constant(''),
    id.map((name) => `lessen/${name}.html#${name}`),
  ),
  lessons: fc.dictionary(
    id.map((name) => `les-${name}`),
    lesson,
    { maxKeys: 10, noNullPrototype: true },
  ),
  test: aTest.map(({ attempts }) => ({ attempts: attempts.map(inWholeSeconds) })),
});

function inWholeSeconds(attempt: TestAttempt): TestAttempt {
  const { startedAt, submittedAt } = attempt;
  return {
    ...attempt,
    startedAt: startedAt - (startedAt % 1000),
    submittedAt: submittedAt === null ? null : submittedAt - (submittedAt % 1000),
  };
}

/** A register that knows every question of a state and every other item of its test, in a scrambled order. */
function registerOf({ lessons, test: { attempts } }: LearnerState) {
  const asked = Object.entries(lessons).flatMap(([name, { questions }]) =>
    Object.keys(questions).map((q) => `${name}/${q}`),
  );
  const drawn = [...new Set(attempts.flatMap(({ items }) => items))].map((item) => `eindtoets/${item}`);
  const keys = [...asked, ...drawn.filter((_key, i) => i % 2 === 0)];
  return Object.fromEntries(keys.map((key, i) => [key, (i * 7) % 1009]));
}

test('gives back every state exactly, in ASCII', () => {
  fc.assert(
    fc.property(state, (given) => {
      const register = registerOf(given);
      const { blob, dropped } = encodeState(given, register, Number.POSITIVE_INFINITY);
      expect(blob).toMatch(/^2\.[A-Za-z0-9_-]+$/);
      expect(dropped).toEqual([]);
      expect(decodeState(blob, register)).toEqual({ state: given, aside: [], damaged: false });
    }),
  );
});

test('keeps an answer whose id is not in the register', () => {
  const given = { ...EMPTY_STATE, lessons: { 'les-1': oneAnswer(['a']) } };
  expect(decodeState(encodeState(given, {}, 4096).blob, {}).state).toEqual(given);
});

test('keeps answers of a newer course aside and writes them back', () => {
  const given = { ...EMPTY_STATE, lessons: { 'les-1': oneAnswer(['a', 'c']) } };
  const newer = { 'les-1/a': 5 };
  const older = { 'les-1/b': 1 };
  const read = decodeState(encodeState(given, newer, 4096).blob, older);
  expect(read.state.lessons['les-1']?.questions).toEqual({});
  expect(read.aside).toHaveLength(1);
  const again = encodeState(read.state, older, 4096, read.aside).blob;
  expect(decodeState(again, newer).state).toEqual(given);
});

test('keeps the items of a test in a course that does not know them, and writes them back', () => {
  const attempt = attemptOf({ items: ['een', 'twee'], answers: { twee: ['b'] } });
  const given = { ...EMPTY_STATE, test: { attempts: [attempt] } };
  const newer = { 'eindtoets/een': 5, 'eindtoets/twee': 6 };
  const older = { 'eindtoets/een': 5 };
  const read = decodeState(encodeState(given, newer, 4096).blob, older);
  expect(read.state.test.attempts).toMatchObject([
    { items: ['een', 'slot.6'], answers: { 'slot.6': ['b'] }, points: 0 },
  ]);
  const again = encodeState(read.state, older, 4096, read.aside).blob;
  expect(decodeState(again, newer).state).toEqual(given);
});

test('keeps moments in whole seconds, counts answers up to a limit, and tells an open test from one handed in', () => {
  const open = attemptOf({ startedAt: 7_999, submittedAt: null, points: null });
  const handedIn = attemptOf({ startedAt: 1_999, submittedAt: 5_001, points: 7.5 });
  const often = { ...oneAnswer(['a']).questions.a, attempts: MOST_COUNTED + 64 };
  const given = {
    ...EMPTY_STATE,
    lessons: { 'les-1': { ...oneAnswer([]), questions: { a: often } } },
    test: { attempts: [handedIn, open] },
  } as LearnerState;
  const { state: read } = decodeState(encodeState(given, {}, 4096).blob, {});
  expect(read.test.attempts).toEqual([
    { ...handedIn, startedAt: 1_000, submittedAt: 5_000 },
    { ...open, startedAt: 7_000 },
  ]);
  expect(read.lessons['les-1']?.questions.a?.attempts).toBe(MOST_COUNTED);
});

test('turns garbage into an empty state and says so, and never throws', () => {
  for (const text of ['x', '1.', '1.%%%', '3.S05MTAQA', '2.abc', '{"a":1}', '1.S05MTAQA', 'null']) {
    expect(decodeState(text, {})).toEqual({ state: EMPTY_STATE, aside: [], damaged: true });
  }
  expect(decodeState('', {}).damaged).toBe(false);
  fc.assert(
    fc.property(
      fc.constantFrom('1.', '2.'),
      fc.string(),
      (format, text) => void decodeState(format + text, {}),
    ),
  );
});

test('never throws on text of ours that was cut or changed under way', () => {
  const { blob } = encodeState(longestState(), course.register, 4096);
  fc.assert(
    fc.property(fc.nat(blob.length - 1), fc.constantFrom('', 'A', '_', 'é'), (at, mark) => {
      decodeState(
        blob.slice(0, at) + mark + blob.slice(at + (mark === '' ? blob.length : 1)),
        course.register,
      );
    }),
  );
  expect(decodeState(blob.slice(0, -40), course.register).damaged).toBe(true);
});

test('cuts what was typed at 60 characters, and no id', () => {
  const text = `Een ${'lange zin '.repeat(20)}`;
  const longId = 'a-very-long-id-of-an-option-that-is-more-than-sixty-characters-long';
  const given = { ...EMPTY_STATE, lessons: { 'les-1': oneAnswer([text, longId]) } };
  const read = decodeState(encodeState(given, {}, 4096).blob, {}).state;
  expect(read.lessons['les-1']?.questions.a?.answer).toEqual([text.slice(0, 60), longId]);
});

test('reads any list that says it is ours, and never throws', () => {
  const anything = fc.array(fc.jsonValue({ maxDepth: 3 }), { maxLength: 6 });
  const numbers = { 'les-1/a': 1, 'eindtoets/b': 2 };
  fc.assert(
    fc.property(fc.constantFrom(unpackState, unpackFormat1), anything, (unpack, packed) => {
      const { state: read, aside } = unpack(packed, numbers);
      decodeState(encodeState(read, numbers, 4096, aside).blob, numbers);
    }),
    // An object that cannot be turned into a number, wherever one is expected.
    {
      examples: [unpackState, unpackFormat1].flatMap((unpack) =>
        [0, 1, 2, 3, 4].map((place): [typeof unpack, fc.JsonValue[]] => {
          const odd = { toString: '' };
          const attempt = [[odd, 'zaad', 1, [odd], '']];
          const lesson = [['les-1', odd, '', 2, [odd, 'a'], odd]];
          const packed: fc.JsonValue[] = [1, '', lesson, [[1, 'a', 1, odd]], attempt];
          return [unpack, packed.map((value, at) => (at === place ? odd : value))];
        }),
      ),
    },
  );
});

/** What this and earlier versions wrote, and what it says. These texts are in the LMSs of learners: they never change. */
test.each([
  {
    blob: '1.PYtBCoAwDAS_InuOlrR3P1J6aCUiWCNY_4_JxdPuLLM5ErqMIRosZl6O9-qgnH2dGYRbdlFRa6c8Ov0Yyb91QynFfCY0H5nYMBHW2lqFMWJILn0',
    route: 'liaison',
    bookmark: 'lessen/les-1.html',
    lessons: {
      'les-1': {
        stepsSeen: ['kern', 'oefenen'],
        lastStep: 'oefenen',
        questions: {
          tempo: { answer: ['b'], attempts: 2, best: 1, certainty: 'sure' },
          paren: { answer: ['a.b', 'b.a'], attempts: 1, best: 2 / 3, certainty: null },
        },
        scenario: { runs: [{ role: 'zorg-onderwijs', path: ['a', 'c'] }], done: true },
      },
    },
  },
  {
    blob: '1.RU5dDoIwDL4K6XM32PTFsxAeBlREoCTbkIQbeQ4vZjejPjX9_usKYaYQiEs5ypadC1vQt7jMgHWdOGUAYSLPcgBtgx_U_tF0ip7U5JyPgAZTquaVFmJ90HwVrl9pBvGaHwNNI38CuuSpcvQFwfWAJwRT2qyvpM_pbEdo9U5-2sf7QWIX1uBZjKhMeqxIk7AduR95KF5PLh7ko1-3Pfd9p5c8UlQD8bYs5KUP2tQlUeAAz7LGyLg3',
    route: null,
    bookmark: 'lessen/les-2/casus.html',
    lessons: {
      'les-1': {
        stepsSeen: [],
        lastStep: 'kern',
        questions: { tempo: { answer: ['c'], attempts: 1, best: 0, certainty: 'doubt' } },
        scenario: { runs: [], done: true },
      },
      'les-2': {
        stepsSeen: ['kern', 'de-kaart'],
        lastStep: 'kern',
        questions: {
          meer: { answer: ['a', 'd'], attempts: 3, best: 0.5, certainty: null },
          groepen: { answer: ['a.doel', 'b.werkwijze'], attempts: 1, best: 1, certainty: null },
          schatting: { answer: ['40'], attempts: 2, best: null, certainty: null },
          woord: { answer: ['doelbinding én vertrouwen'], attempts: 1, best: 1, certainty: null },
          'niet-genummerd': { answer: ['b'], attempts: 1, best: 1, certainty: null },
        },
        scenario: {
          runs: [
            { role: 'opsporing', path: ['noemen', 'zelfde-doel'] },
            { role: 'liaison', path: ['noemen'] },
          ],
          done: false,
        },
      },
    },
    unknown: [{ slot: 40, progress: { answer: ['a'], attempts: 4, best: 1, certainty: 'sure' } }],
  },
  { blob: '1.izbQUVLSiY4FolgA', route: null, bookmark: '', lessons: {} },
  {
    blob: '2.XY9BboMwEEWvgmY9INuENFm0OYjFwsCE0JhBCq5ScaOeoxfrd9R2kb-x9P3nzxtvmWTSIS2S1uqS5kjsPa0p3NIsadKRWvYUZS0tMcJXuWmxyFlUlNgx6SKzaLFJPA9SDovE4h76S8rfZEJnQ_9f4WDlAjyYbWFjv-MDiu0hh3p-C10X-HVn-MQGLPRo_P7SYpQtgKZlqq11oKGwN32DjKnqJ_1W07V-P34CAugvx6YxWewdlhr0MNDYunrHpmowYZi2fCWi-78oPJ3k4w5emwkfgB2fMloMOpbTACboBw',
    route: 'opsporing',
    bookmark: 'eindtoets.html',
    lessons: {
      startmeting: {
        stepsSeen: [],
        lastStep: '',
        questions: { begin: { answer: ['0'], attempts: 1, best: 0, certainty: 'doubt' } },
        scenario: null,
      },
      'les-1': {
        stepsSeen: ['kern', 'oefenen'],
        lastStep: 'oefenen',
        questions: {
          tempo: { answer: ['c'], attempts: 3, best: 1, certainty: 'sure' },
          paren: { answer: ['a.b', 'b.a'], attempts: 1, best: 0.5, certainty: null },
        },
        scenario: {
          runs: [
            { role: 'opsporing', path: ['noemen', 'zelfde-doel'] },
            { role: 'liaison', path: ['noemen', 'wachten'] },
          ],
          done: true,
        },
      },
      'les-2': {
        stepsSeen: [],
        lastStep: 'kern',
        questions: {
          schatting: { answer: ['40'], attempts: 1, best: null, certainty: null },
          woord: { answer: ['doel én gezag'], attempts: 2, best: 1 / 3, certainty: null },
        },
        scenario: { runs: [], done: true },
      },
    },
    test: {
      attempts: [
        {
          scope: 'opsporing',
          seed: 'k3j9x0ab',
          startedAt: 1_795_500_000_000,
          submittedAt: 1_795_501_234_000,
          items: ['twee', 'een'],
          answers: { een: ['a', 'c'] },
          points: 0.5,
        },
        {
          scope: 'course',
          seed: 'z1',
          startedAt: 1_795_600_000_000,
          submittedAt: null,
          items: ['een', 'nieuw', 'twee'],
          answers: { nieuw: ['a.b', 'b.b'], twee: ['lang-id'] },
          points: null,
        },
      ],
    },
  },
])('still reads $blob', ({ blob, unknown: aside = [], test: sittings = emptyTestProgress, ...said }) => {
  const read = decodeState(blob, FROZEN_REGISTER);
  expect(read).toEqual({ state: { ...said, test: sittings }, aside, damaged: false });

  const again = encodeState(read.state, FROZEN_REGISTER, 4096, read.aside).blob;
  expect(decodeState(again, FROZEN_REGISTER)).toEqual(read);
});

const FROZEN_REGISTER = {
  'les-1/tempo': 1,
  'les-1/verhaal': 2,
  'les-1/paren': 3,
  'les-2/meer': 9,
  'les-2/groepen': 10,
  'les-2/schatting': 11,
  'les-2/woord': 12,
  'eindtoets/een': 20,
  'eindtoets/twee': 21,
  'startmeting/begin': 30,
};

function oneAnswer(answer: readonly string[]): LessonProgress {
  return {
    stepsSeen: [],
    lastStep: '',
    questions: { a: { answer, attempts: 1, best: 1, certainty: null } },
    scenario: null,
  };
}
