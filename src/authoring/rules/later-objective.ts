import type { ContentReading } from '../reading.ts';

/** A question practises an objective of its own lesson or recalls one of an earlier lesson, never of a later one. */
export function checkLaterObjectives({ book, lessons }: ContentReading): void {
  for (const { kind, id, scope, place } of book.references) {
    if (kind !== 'objective') continue;
    const asking = lessons.find((lesson) => lesson.id === scope);
    const teaching = lessons.find((lesson) => lesson.objectives.some((objective) => objective.id === id));
    if (asking && teaching && teaching.number > asking.number)
      book.report('later-objective', place, { name: id });
  }
}
