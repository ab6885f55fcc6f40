import { expect, test } from 'vitest';
import { formatDate } from '../../src/components/site/format-date.ts';
import { nextNumber } from '../../src/components/site/next-number.ts';
import { toOutline } from '../../src/components/site/to-outline.ts';
import type { Lesson } from '../../src/domain/lesson.ts';

test('writes a date in Dutch, the same day in every time zone', () => {
  expect(formatDate('2026-11-24')).toBe('24 november 2026');
  expect(formatDate('2027-01-01')).toBe('1 januari 2027');
});

test('refuses what is not a date', () => {
  expect(() => formatDate('binnenkort')).toThrow(RangeError);
});

test('counts per page, so that two pages may use the same ids', () => {
  const [one, two] = [{}, {}];
  expect([nextNumber(one), nextNumber(one), nextNumber(two), nextNumber(one)]).toEqual([1, 2, 1, 3]);
});

test('an outline for an island holds neither the questions nor the story', () => {
  const lesson = {
    id: 'les-1',
    number: 1,
    title: 'Titel',
    summary: 'Samenvatting',
    minutes: 15,
    steps: [{ id: 'kern', title: 'De kern', questions: [], holdsScenario: false }],
    questions: [{ id: 'vraag', type: 'single' }],
    scenario: { id: 'casus', minutes: 6, skippable: true },
    lead: 'Inleiding',
    objectives: [],
    terms: [],
    sources: [],
    reflections: [],
    tasks: { opsporing: '', liaison: '', 'zorg-onderwijs': '' },
    picture: null,
    groupExercise: { name: '', minutes: 0, steps: '', facilitator: '' },
    clip: [],
    quiz: { title: 'Toets', questions: [] },
    placedQuestions: [],
    story: null,
  } satisfies Lesson;
  expect(Object.keys(toOutline(lesson)).sort()).toEqual(
    ['id', 'minutes', 'number', 'questions', 'scenario', 'steps', 'summary', 'title'].sort(),
  );
});
