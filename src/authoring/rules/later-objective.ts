import type { ContentReading } from '../reading.ts';

/** A question practises an objective of its own lesson or recalls one of an earlier lesson, never of a later one. */
export function checkLaterObjectives({ book, lessons }: ContentReading): void {
  const askedIn = new Map(lessons.map(({ id, number }) => [id, number]));
  // Two lessons may claim one objective, which is reported elsewhere; the first teaches it.
  const taughtIn = new Map(
    lessons
      .toReversed()
      .flatMap(({ number, objectives }) => objectives.map(({ id }) => [id, number] as const)),
  );
  for (const { kind, id, scope, place } of book.references) {
    if (kind !== 'objective') continue;
    const asking = askedIn.get(scope);
    const teaching = taughtIn.get(id);
    if (asking !== undefined && teaching !== undefined && teaching > asking)
      book.report('later-objective', place, { name: id });
  }
}
