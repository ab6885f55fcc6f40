import { describe, expect, it } from 'vitest';
import { emptyTestProgress } from '../../src/domain/final-test.ts';
import { nextStep } from '../../src/domain/next-step.ts';
import type { LearnerState, LessonProgress } from '../../src/domain/progress.ts';
import {
  emptyLessonProgress,
  withAnswer,
  withScenarioDone,
  withStepSeen,
} from '../../src/domain/progress-changes.ts';
import { course } from './arbitraries.ts';

const seen = (...steps: string[]) => steps.reduce(withStepSeen, emptyLessonProgress);
const done = ['a', 'b', 'c'].reduce(
  (progress, id) => withAnswer(progress, id, ['x'], 1, null),
  withScenarioDone(emptyLessonProgress),
);

function next(lessons: Record<string, LessonProgress>, rest: Partial<LearnerState> = {}) {
  const found = nextStep(course, { route: null, bookmark: '', lessons, test: emptyTestProgress, ...rest });
  return found && [found.lesson.id, found.step?.id ?? null, found.minutesLeft];
}

describe('nextStep', () => {
  it('starts at the top of the first lesson, or of the first core lesson of the route', () => {
    expect(next({})).toEqual(['les-1', null, 15]);
    expect(next({}, { route: 'liaison' })).toEqual(['les-2', null, 15]);
  });

  it('goes on in the lesson of the last page, at the first open step from where the learner was', () => {
    const lessons = { 'les-1': seen('kern'), 'les-2': seen('kern', 'morgen', 'voorbeeld') };
    expect(next(lessons, { bookmark: 'lessen/les-2.html' })?.slice(0, 2)).toEqual(['les-2', 'voorbeeld']);
    expect(next(lessons, { bookmark: 'lessen/les-1.html#kern' })?.slice(0, 2)).toEqual([
      'les-1',
      'voorbeeld',
    ]);
  });

  it('leaves what was skipped for later as long as something lies ahead', () => {
    const lessons = { 'les-1': seen('kern', 'oefenen') };
    expect(next(lessons)?.slice(0, 2)).toEqual(['les-1', 'oefenen']);
  });

  it('comes back to what was skipped when nothing lies ahead', () => {
    const skipped = withAnswer(
      withAnswer(withScenarioDone(seen('voorbeeld', 'morgen')), 'b', ['x'], 1, null),
      'c',
      ['x'],
      1,
      null,
    );
    expect(next({ 'les-2': skipped })?.slice(0, 2)).toEqual(['les-2', 'kern']);
  });

  it('prefers a lesson that was begun over a new one, when the last page is no lesson', () => {
    expect(next({ 'les-3': seen('kern') }, { bookmark: 'begrippen.html' })?.[0]).toBe('les-3');
  });

  it('passes over a lesson that is done, also when it was the last page', () => {
    expect(next({ 'les-1': done }, { bookmark: 'lessen/les-1.html' })?.[0]).toBe('les-2');
  });

  it('offers the extra lessons after the core, then the rest, then nothing', () => {
    expect(next({ 'les-2': done }, { route: 'liaison' })?.[0]).toBe('les-1');
    expect(next({ 'les-2': done, 'les-1': done }, { route: 'liaison' })?.[0]).toBe('les-3');
    expect(next({ 'les-2': done, 'les-1': done, 'les-3': done }, { route: 'liaison' })).toBeNull();
  });
});
