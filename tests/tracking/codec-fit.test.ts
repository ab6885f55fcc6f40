import { expect, test } from 'vitest';
import { decodeState, encodeState } from '../../src/tracking/codec.ts';
import { course, longestState } from './longest-state.ts';

const { register } = course;
const full = longestState();
const whole = encodeState(full, register, Number.POSITIVE_INFINITY).blob.length;
const least = encodeState(full, register, 1);
const kinds = least.dropped.map((what) => what.split(':')[0]);

test('drops scenario runs first, then answers of earlier tests, then step marks', () => {
  expect([...new Set(kinds)]).toEqual(['run', 'answers', 'steps']);
  expect(kinds).toEqual(kinds.toSorted((a, b) => ORDER.indexOf(a ?? '') - ORDER.indexOf(b ?? '')));
  const scenarios = Object.values(full.lessons).filter(({ scenario }) => scenario).length;
  expect(kinds.filter((kind) => kind === 'run')).toHaveLength(scenarios * 5);
  expect(least.dropped.filter((what) => what.startsWith('answers'))).toEqual([
    'answers:zorg-onderwijs 1',
    'answers:zorg-onderwijs 2',
    'answers:course 4',
    'answers:course 5',
  ]);
});

test('drops no more than it must, and takes turns over the lessons', () => {
  const { blob, dropped } = encodeState(full, register, whole - 100);
  expect(blob.length).toBeLessThanOrEqual(whole - 100);
  expect(dropped.length).toBeLessThan(10);
  expect(new Set(dropped).size).toBe(dropped.length);
  expect(encodeState(full, register, whole).dropped).toEqual([]);
});

test('never drops an answer in a lesson, a draw, points, or what the last test of a scope holds', () => {
  const { state: left } = decodeState(least.blob, register);
  for (const [id, lesson] of Object.entries(full.lessons)) {
    expect(left.lessons[id]).toEqual({
      ...lesson,
      stepsSeen: [],
      scenario: lesson.scenario && { done: true, runs: lesson.scenario.runs.slice(-1) },
    });
  }
  expect(left.test.attempts).toEqual(
    full.test.attempts.map((attempt, index) => (index % 3 === 2 ? attempt : { ...attempt, answers: {} })),
  );
});

test('never drops an answer of the test that is being taken', () => {
  const [first, second, ...others] = full.test.attempts;
  if (!first || !second) throw new Error('No attempts');
  const open = { ...second, submittedAt: null, points: null };
  const { dropped } = encodeState({ ...full, test: { attempts: [first, ...others, open] } }, register, 1);
  expect(dropped.filter((what) => what.startsWith('answers'))).toEqual([
    'answers:zorg-onderwijs 1',
    'answers:course 3',
    'answers:course 4',
  ]);
});

const ORDER = ['run', 'answers', 'steps'];
