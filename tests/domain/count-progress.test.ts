import { expect, it } from 'vitest';
import { countProgress } from '../../src/domain/count-progress.ts';
import type { LessonProgress } from '../../src/domain/progress.ts';
import { emptyLessonProgress } from '../../src/domain/progress-changes.ts';
import { attemptOf } from './final-test-arbitraries.ts';

function lessonWith(answers: number, runs = 0): LessonProgress {
  const answered = { answer: ['a'], attempts: 1, best: 1, certainty: null };
  return {
    ...emptyLessonProgress,
    questions: Object.fromEntries(Array.from({ length: answers }, (_, at) => [`vraag-${at}`, answered])),
    scenario:
      runs === 0
        ? null
        : { runs: Array.from({ length: runs }, () => ({ role: 'liaison' as const, path: [] })), done: false },
  };
}

it('counts start quiz and follow-up apart from the lessons', () => {
  const lessons = {
    'les-1': lessonWith(3, 2),
    'les-van-later': lessonWith(1),
    startmeting: lessonWith(5),
    eindtoets: lessonWith(4),
  };
  expect(countProgress({ route: null, bookmark: '', lessons, test: { attempts: [attemptOf()] } })).toEqual({
    lessons: 2,
    answers: 4,
    runs: 2,
    startAnswers: 5,
    sittings: 1,
    followUpAnswers: 4,
  });
});
