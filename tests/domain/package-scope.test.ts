import { describe, expect, it } from 'vitest';
import { lmsResult } from '../../src/domain/lms-result.ts';
import { fixedRoute, narrowOutline, parseScope } from '../../src/domain/package-scope.ts';
import type { LearnerState } from '../../src/domain/progress.ts';
import { emptyLessonProgress } from '../../src/domain/progress-changes.ts';
import { course as plain } from './arbitraries.ts';
import { settings } from './final-test-arbitraries.ts';

const course = {
  ...plain,
  routes: [
    ...plain.routes,
    { id: 'opsporing' as const, name: 'Speurders', audience: '', core: ['les-3'], extra: [] },
  ],
  themes: [
    { id: 'samen', title: 'Samen', summary: '', lessons: ['les-1', 'les-2'] },
    { id: 'leren', title: 'Leren', summary: '', lessons: ['les-3'] },
  ],
  finalTest: settings,
};

/** A learner of this route whose only work is lesson 3, answered with half a point. */
function didLesson3(route: LearnerState['route']): LearnerState {
  const a = { answer: ['a'], attempts: 1, best: 0.5, certainty: null };
  return {
    route,
    bookmark: '',
    lessons: { 'les-3': { ...emptyLessonProgress, questions: { a } } },
    test: { attempts: [] },
  };
}

describe('parseScope', () => {
  it('knows the course, its routes and its lessons, and nothing else', () => {
    for (const scope of ['course', 'route:liaison', 'lesson:les-3'])
      expect(parseScope(scope, course)).toBe(scope);
    // The course has no such route or lesson.
    for (const text of ['', 'route:zorg-onderwijs', 'lesson:les-9', 'les-1', 'route:', 'lesson:LES-1'])
      expect(parseScope(text, course)).toBeNull();
  });
});

describe('the scope of the course', () => {
  it('changes nothing, and fixes no route', () => {
    expect(narrowOutline(course, 'course')).toBe(course);
    expect(fixedRoute('course')).toBeNull();
  });
});

describe('the scope of a route', () => {
  it('leaves that route only, and all lessons and the final test', () => {
    expect(fixedRoute('route:liaison')).toBe('liaison');
    expect(narrowOutline(course, 'route:liaison')).toEqual({ ...course, routes: plain.routes });
  });
});

describe('the scope of a lesson', () => {
  const narrow = narrowOutline(course, 'lesson:les-3');

  it('leaves that lesson in its theme, and no final test', () => {
    expect(fixedRoute('lesson:les-3')).toBeNull();
    expect(narrow.lessons.map(({ id }) => id)).toEqual(['les-3']);
    expect(narrow.themes.map(({ id }) => id)).toEqual(['leren']);
    expect(narrow.finalTest).toBeNull();
  });

  it.each([null, 'liaison', 'opsporing'] as const)('is completed by that lesson, on route %s', (route) => {
    expect(lmsResult(narrow, didLesson3(route))).toMatchObject({
      completed: true,
      success: 'unknown',
      score: 0.5,
      progress: 1,
      lessons: [{ id: 'les-3', status: 'done', score: 0.5 }],
    });
    const other = narrowOutline(course, 'lesson:les-1');
    expect(lmsResult(other, didLesson3(route))).toMatchObject({ completed: false, score: null, progress: 0 });
  });
});
