import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toWorkOutline } from '../../src/components/site/to-work-outline.ts';
import { courseResult } from '../../src/domain/course-result.ts';
import { emptyTestProgress } from '../../src/domain/final-test.ts';
import type { LearnerState, LessonProgress } from '../../src/domain/progress.ts';
import {
  emptyLessonProgress,
  withAnswer,
  withScenarioDone,
  withStepSeen,
} from '../../src/domain/progress-changes.ts';
import { course as lessons, outlineOf } from '../domain/arbitraries.ts';

const text = { ...outlineOf('les-4', [], false), questions: [] };
const course = { ...lessons, lessons: [...lessons.lessons, text] };
const all = course.lessons.map(({ steps, questions, id }) => {
  const read = steps.reduce((progress, step) => withStepSeen(progress, step.id), emptyLessonProgress);
  const answered = questions.reduce((now, question) => withAnswer(now, question.id, ['a'], 1, null), read);
  return [id, [emptyLessonProgress, read, answered, withScenarioDone(answered)]] as const;
});

it('adds up to the same result as the whole outline, also where a lesson is only text', () => {
  const toState = (chosen: readonly LessonProgress[]): LearnerState => ({
    route: null,
    bookmark: '',
    lessons: Object.fromEntries(all.map(([id], index) => [id, chosen[index] ?? emptyLessonProgress])),
    test: emptyTestProgress,
  });
  const aState = fc.tuple(...all.map(([, choices]) => fc.constantFrom(...choices))).map(toState);
  const done = toState(all.map(([, choices]) => choices[3]));
  expect(courseResult(toWorkOutline(course), done).completed).toBe(true);
  fc.assert(
    fc.property(aState, (state) => {
      const result = courseResult(course, state);
      expect(courseResult(toWorkOutline(course), state)).toEqual(result);
    }),
  );
});

it('carries no text of a lesson', () => {
  const [first] = toWorkOutline(course).lessons;
  expect(first).toMatchObject({ title: '', summary: '', steps: [] });
});
