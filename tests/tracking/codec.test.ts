import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ROUTE_IDS } from '../../src/domain/course.ts';
import type { LearnerState, LessonProgress } from '../../src/domain/progress.ts';
import { decodeState, EMPTY_STATE, encodeState } from '../../src/tracking/codec.ts';

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
  attempts: fc.integer({ min: 1, max: 40 }),
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
});

/** A register that knows every question of a state, in a scrambled order. */
function registerOf({ lessons }: LearnerState) {
  const keys = Object.entries(lessons).flatMap(([name, { questions }]) =>
    Object.keys(questions).map((q) => `${name}/${q}`),
  );
  return Object.fromEntries(keys.map((key, i) => [key, ((i * 7) % 1000) + 1 + i]));
}

test('gives back every state exactly, in ASCII', () => {
  fc.assert(
    fc.property(state, (given) => {
      const register = registerOf(given);
      const { blob, dropped } = encodeState(given, register, Number.POSITIVE_INFINITY);
      expect(blob).toMatch(/^1\.[A-Za-z0-9_-]+$/);
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

test('turns garbage into an empty state and says so, and never throws', () => {
  for (const text of ['x', '1.', '1.%%%', '2.abc', '{"a":1}', '1.S05MTAQA', 'null']) {
    expect(decodeState(text, {})).toEqual({ state: EMPTY_STATE, aside: [], damaged: true });
  }
  expect(decodeState('', {}).damaged).toBe(false);
  fc.assert(fc.property(fc.string(), (text) => void decodeState(`1.${text}`, {})));
});

test('never throws on text of ours that was cut or changed under way', () => {
  const { blob } = encodeState(worstCase().state, worstCase().register, 4096);
  fc.assert(
    fc.property(fc.nat(blob.length - 1), fc.constantFrom('', 'A', '_', 'é'), (at, mark) => {
      decodeState(
        blob.slice(0, at) + mark + blob.slice(at + (mark === '' ? blob.length : 1)),
        worstCase().register,
      );
    }),
  );
  expect(decodeState(blob.slice(0, -40), worstCase().register).damaged).toBe(true);
});

test('cuts what was typed at 60 characters, and no id', () => {
  const text = `Een ${'lange zin '.repeat(20)}`;
  const longId = 'a-very-long-id-of-an-option-that-is-more-than-sixty-characters-long';
  const given = { ...EMPTY_STATE, lessons: { 'les-1': oneAnswer([text, longId]) } };
  const read = decodeState(encodeState(given, {}, 4096).blob, {}).state;
  expect(read.lessons['les-1']?.questions.a?.answer).toEqual([text.slice(0, 60), longId]);
});

test('drops the oldest runs first, then step marks, and never an answer', () => {
  const { state: full, register } = worstCase();
  const whole = encodeState(full, register, Number.POSITIVE_INFINITY).blob.length;
  const fewerRuns = encodeState(full, register, whole - 100);
  expect(fewerRuns.dropped[0]).toBe('runs:les-1');
  expect(fewerRuns.dropped.every((what) => what.startsWith('runs:'))).toBe(true);
  const read = decodeState(fewerRuns.blob, register).state.lessons['les-1'];
  expect(read?.scenario?.runs.at(-1)).toEqual(full.lessons['les-1']?.scenario?.runs.at(-1));

  const least = encodeState(full, register, 1);
  expect(least.dropped.at(-1)).toBe('steps:les-10');
  const left = decodeState(least.blob, register).state.lessons;
  for (const [name, { questions, scenario, lastStep }] of Object.entries(full.lessons)) {
    expect(left[name]).toEqual({
      questions,
      lastStep,
      stepsSeen: [],
      scenario: { done: true, runs: scenario?.runs.slice(-1) },
    });
  }
});

test('holds the worst case of ten lessons within the 4,096 characters of SCORM 1.2, nothing dropped', () => {
  const { state: full, register } = worstCase();
  const { blob, dropped } = encodeState(full, register, 4096);
  console.log(`Suspend data, ten lessons in the worst case: ${blob.length} of 4096 characters`);
  expect(dropped).toEqual([]);
  expect(blob.length).toBeLessThan(3600);
});

test('still reads suspend data that the first version wrote', () => {
  const register = { 'les-1/tempo': 1, 'les-1/verhaal': 2, 'les-1/paren': 3 };
  expect(decodeState(FROZEN, register)).toEqual({
    damaged: false,
    aside: [],
    state: {
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
  });
});

const FROZEN =
  '1.PYtBCoAwDAS_InuOlrR3P1J6aCUiWCNY_4_JxdPuLLM5ErqMIRosZl6O9-qgnH2dGYRbdlFRa6c8Ov0Yyb91QynFfCY0H5nYMBHW2lqFMWJILn0';

function oneAnswer(answer: readonly string[]): LessonProgress {
  return {
    stepsSeen: [],
    lastStep: '',
    questions: { a: { answer, attempts: 1, best: 1, certainty: null } },
    scenario: null,
  };
}

/** Ten lessons with everything done at its longest; a fixed shuffle, so that deflate finds no easy pattern. */
function worstCase() {
  let seed = 7;
  const next = (below: number) => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  const letters = (count: number) => [...'abcdefgh'].slice(0, count).sort(() => next(3) - 1);
  const words = 'omdat ieder eigen gegevens deelt vanuit een ander doel gezag taak'.split(' ');
  const answers = [
    () => [letters(4)[0] as string],
    () => letters(5).slice(0, 3),
    () => letters(7),
    () => letters(6).map((left) => `${left}.${letters(6)[0]}`),
    () => letters(8).map((item) => `${item}.${'wxyz'[next(4)]}`),
    () => [String(next(1000))],
    () => [
      Array.from({ length: 14 }, () => words[next(words.length)])
        .join(' ')
        .slice(0, 60),
    ],
    () => [letters(4)[0] as string],
    () => letters(2).slice(0, 1),
  ];
  const register: Record<string, number> = {};
  const lessons: Record<string, LessonProgress> = {};
  for (let n = 1; n <= 10; n++) {
    const questions = Object.fromEntries(
      answers.map((answer, q) => {
        register[`les-${n}/vraag-met-een-lange-naam-${q}`] = Object.keys(register).length + 1;
        const progress = {
          answer: answer(),
          attempts: 1 + next(6),
          best: next(5) / 4,
          certainty: ([null, 'sure', 'doubt'] as const)[next(3)] as 'sure',
        };
        return [`vraag-met-een-lange-naam-${q}`, progress];
      }),
    );
    register[`les-${n}/scenario`] = Object.keys(register).length + 1;
    const steps = ['haak', 'kijken', 'de-kern', 'misvatting', 'voorbeeld', 'scenario', 'oefenen', 'morgen'];
    const stepsSeen = steps.map((step) => (next(2) ? step : `${step}-${words[next(words.length)]}`));
    const runs = Array.from({ length: 6 }, () => ({
      role: ROUTE_IDS[next(3)] as 'liaison',
      path: Array.from({ length: 6 }, () => 'abcd'[next(4)] as string),
    }));
    lessons[`les-${n}`] = {
      stepsSeen,
      lastStep: stepsSeen[next(8)] as string,
      questions,
      scenario: { runs, done: true },
    };
  }
  const state: LearnerState = { route: 'zorg-onderwijs', bookmark: 'lessen/les-10/casus.html', lessons };
  return { state, register };
}
