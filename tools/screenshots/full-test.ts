import { drawTest } from '../../src/domain/draw-test.ts';
import type { TestScope } from '../../src/domain/final-test.ts';
import type { Question } from '../../src/domain/quiz.ts';
import { coreLessons } from '../../src/domain/route-progress.ts';
import { itemCount } from '../../src/domain/test-attempts.ts';
import { course } from '../../tests/e2e/course.ts';

/** The questions of a test as long as the course makes it. In: its scope, and which questions come first. */
export function fullTest(scope: TestScope, first: readonly Question[] = []): readonly Question[] {
  const { outline, bank } = course;
  const count = outline.finalTest ? itemCount(outline.finalTest, scope) : 0;
  const drawn = drawTest({
    bank: bank.map(({ question: { id, objective, type }, lesson }) => ({ id, objective, type, lesson })),
    lessons: coreLessons(outline, scope).map(({ id }) => id),
    count,
    seed: 'zaadje',
    drawnBefore: [],
  });
  const asked = drawn.flatMap((id) => bank.find(({ question }) => question.id === id)?.question ?? []);
  return [...new Set([...first, ...asked])].slice(0, count);
}
