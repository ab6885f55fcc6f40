import type { ContentReading } from '../reading.ts';
import { startOf } from '../source-file.ts';

/** Every objective is practised by at least one question of its own lesson. */
export function checkUnpractisedObjectives({ book, lessons, folders }: ContentReading): void {
  const known = new Set(lessons.flatMap(({ objectives }) => objectives.map(({ id }) => id)));
  for (const lesson of lessons) {
    if (book.isLost('question', lesson.id)) continue;
    // A question with a missing or misspelled objective may be the one.
    const unclear = lesson.quiz.questions.some(({ objective }) => !known.has(objective));
    if (unclear) continue;
    const folder = folders.find(({ lesson: reading }) => reading.front.id === lesson.id);
    for (const { id } of lesson.objectives) {
      if (lesson.quiz.questions.some(({ objective }) => objective === id)) continue;
      const declared = book.declarations.find(
        (declaration) => declaration.kind === 'objective' && declaration.id === id,
      );
      book.report('unpractised-objective', declared?.place ?? startOf(folder?.lesson.file ?? ''), {
        name: id,
      });
    }
  }
}
