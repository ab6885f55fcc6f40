import type { Declaration, Reference } from '../notebook.ts';
import type { ContentReading } from '../reading.ts';
import { suggest } from '../suggest.ts';

/**
 * Whatever the text points at must exist: objective, term, source, lesson, video, fact, and question of the same lesson.
 * A lesson that is not there yet is told once, however many lists name it.
 */
export function checkUnknownReferences({ book }: ContentReading): void {
  const told = new Set<string>();
  const declared = idsByKind(book.declarations);
  for (const reference of book.references) {
    const scope = scopeOf(reference);
    if (book.isLost(reference.kind, scope)) continue;
    const known = declared.get(keyOf(reference.kind, scope));
    if (known?.has(reference.id) || told.has(reference.id)) continue;
    if (reference.kind === 'lesson') told.add(reference.id);
    const near = suggest(reference.id, [...(known ?? [])]);
    book.report(`unknown-${reference.kind}`, reference.place, { name: reference.id, near });
  }
}

/** Only questions belong to a lesson; an objective keeps its scope to know who asks for it. */
function scopeOf({ kind, scope }: Reference): string {
  return kind === 'question' ? scope : '';
}

/** Looked up once: a search through all of them for each reference takes a minute in a course of a thousand lessons. */
function idsByKind(declarations: readonly Declaration[]): ReadonlyMap<string, ReadonlySet<string>> {
  const ids = new Map<string, Set<string>>();
  for (const { kind, scope, id } of declarations) {
    const key = keyOf(kind, scope);
    const known = ids.get(key);
    if (known) known.add(id);
    else ids.set(key, new Set([id]));
  }
  return ids;
}

const keyOf = (kind: Declaration['kind'], scope: string): string => `${kind} ${scope}`;
