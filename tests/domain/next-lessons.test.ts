import { describe, expect, it } from 'vitest';
import { nextLessons } from '../../src/domain/next-lessons.ts';
import { course } from './arbitraries.ts';

const follow = (id: string) => nextLessons(course, id).map(({ lesson, routes }) => [lesson.id, ...routes]);

describe('nextLessons', () => {
  it('follows the course without a route, and on a route its own order, core before extra', () => {
    expect(follow('les-2')).toEqual([['les-3'], ['les-1', 'liaison']]);
  });

  it('ends a route after its last lesson, where the course goes on', () => {
    expect(follow('les-1')).toEqual([['les-2']]);
  });

  it('ends the course after the last lesson, also for a route that does not have it', () => {
    expect(follow('les-3')).toEqual([]);
  });

  it('follows the course from a lesson that a route does not have', () => {
    const other = {
      ...course,
      routes: course.routes.map((route) => ({ ...route, core: ['les-2'], extra: [] })),
    };
    expect(nextLessons(other, 'les-1').map(({ lesson, routes }) => [lesson.id, ...routes])).toEqual([
      ['les-2'],
      ['les-2', 'liaison'],
    ]);
  });
});
