import type { Reference } from '../notebook.ts';
import type { ContentReading } from '../reading.ts';
import { suggest } from '../suggest.ts';

/**
 * Whatever the text points at must exist: objective, term, source, lesson, video, fact, and question of the same lesson.
 * A lesson that is not there yet is told once, however many lists name it.
 */
export function checkUnknownReferences({ book }: ContentReading): void {
  const told = new Set<string>();
  for (const reference of book.references) {
    const scope = scopeOf(reference);
    if (book.isLost(reference.kind, scope)) continue;
    const known = book.declarations
      .filter(({ kind, scope: theirs }) => kind === reference.kind && theirs === scope)
      .map(({ id }) => id);
    if (known.includes(reference.id) || told.has(reference.id)) continue;
    if (reference.kind === 'lesson') told.add(reference.id);
    const near = suggest(reference.id, known);
    book.report(`unknown-${reference.kind}`, reference.place, { name: reference.id, near });
  }
}

/** Only questions belong to a lesson; an objective keeps its scope to know who asks for it. */
function scopeOf({ kind, scope }: Reference): string {
  return kind === 'question' ? scope : '';
}
