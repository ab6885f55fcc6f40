import type { ContentReading } from '../reading.ts';
import { startOf } from '../source-file.ts';

/** Where there is a final test, it has an item for every objective. */
export function checkUntestedObjectives({ book, course, lessons }: ContentReading): void {
  if (course.bank.length === 0) return;
  const tested = new Set(course.bank.map(({ question }) => question.objective));
  const places = new Map(
    // Of an objective that stands there twice, the first counts.
    book.declarations
      .filter(({ kind }) => kind === 'objective')
      .toReversed()
      .map(({ id, place }) => [id, place]),
  );
  for (const { id } of lessons.flatMap(({ objectives }) => objectives)) {
    if (tested.has(id)) continue;
    book.report('untested-objective', places.get(id) ?? startOf(''), { name: id });
  }
}
