import type { ContentReading } from '../reading.ts';
import { startOf } from '../source-file.ts';

/** Where there is a final test, it has an item for every objective. */
export function checkUntestedObjectives({ book, course, lessons }: ContentReading): void {
  if (course.bank.length === 0) return;
  const tested = new Set(course.bank.map(({ question }) => question.objective));
  for (const { id } of lessons.flatMap(({ objectives }) => objectives)) {
    if (tested.has(id)) continue;
    const declared = book.declarations.find((other) => other.kind === 'objective' && other.id === id);
    book.report('untested-objective', declared?.place ?? startOf(''), { name: id });
  }
}
