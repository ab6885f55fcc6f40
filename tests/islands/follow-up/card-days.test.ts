import { describe, expect, it } from 'vitest';
import type { LearnerState } from '../../../src/domain/progress.ts';
import { cardStatus, completionDay, statusInWords } from '../../../src/islands/follow-up/card-days.ts';
import { fullDay, localDay } from '../../../src/islands/follow-up/days.ts';
import { attemptWith, course, doneLesson, HOUR, NOW } from '../test/small-test.ts';

const state = (change: Partial<LearnerState>): LearnerState => ({
  route: null,
  bookmark: '',
  lessons: { 'les-1': doneLesson, 'les-2': doneLesson },
  test: { attempts: [] },
  ...change,
});
const handedIn = (points: number, submittedAt: number) => attemptWith({ points, submittedAt });

describe('completionDay', () => {
  it('is the day of the attempt that passed, not of one before it', () => {
    const attempts = [handedIn(1, NOW - 72 * HOUR), handedIn(5, NOW)];
    expect(completionDay(course, state({ test: { attempts } }))).toBe(localDay(NOW));
  });

  it('is the day of the last attempt when all are used up', () => {
    const attempts = [72, 48, 0].map((hours) => handedIn(1, NOW - hours * HOUR));
    expect(completionDay(course, state({ test: { attempts } }))).toBe(localDay(NOW));
  });

  it('is not there while a lesson or an attempt is left', () => {
    expect(completionDay(course, state({ test: { attempts: [handedIn(1, NOW)] } }))).toBeNull();
    expect(completionDay(course, state({ lessons: {}, test: { attempts: [handedIn(5, NOW)] } }))).toBeNull();
  });
});

describe('cardStatus', () => {
  const week = { afterDays: 7 };
  const at = (today: string, done = false) => cardStatus(week, '2026-11-26', today, done);

  it.each([
    ['2026-12-02', 'later', 'Vanaf donderdag 3 december 2026'],
    ['2026-12-03', 'ready', 'Staat klaar'],
    ['2027-06-01', 'ready', 'Staat klaar'],
  ])('on %s is %s', (today, kind, words) => {
    expect(at(today)).toEqual({ kind, day: '2026-12-03' });
    expect(statusInWords(at(today))).toBe(words);
  });

  it('is done on whatever day, also before the course is', () => {
    expect(at('2026-11-27', true).kind).toBe('done');
    expect(cardStatus(week, null, '2026-11-27', true)).toEqual({ kind: 'done', day: null });
  });

  it('says nothing as long as there is no date', () => {
    expect(statusInWords(cardStatus(week, null, '2026-11-27', false))).toBe('');
  });
});

describe('days in words', () => {
  it('are Dutch, and the same in every time zone', () => {
    expect(fullDay('2026-12-03')).toBe('donderdag 3 december 2026');
  });

  it('begin at midnight where the learner is', () => {
    expect(localDay(new Date(2026, 10, 5, 0, 0).getTime())).toBe('2026-11-05');
    expect(localDay(new Date(2026, 10, 5, 23, 59).getTime())).toBe('2026-11-05');
  });
});
