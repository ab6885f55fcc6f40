import type { ContentReading } from '../reading.ts';

/** A term that no lesson introduces stands in the glossary only: worth knowing, not wrong. */
export function checkUnlistedTerms({ book, lessons }: ContentReading): void {
  for (const { kind, id, place } of book.declarations) {
    if (kind !== 'term' || lessons.some(({ terms }) => terms.includes(id))) continue;
    const linked = book.references.some((reference) => reference.kind === 'term' && reference.id === id);
    if (!linked) book.report('unlisted-term', place, { name: id });
  }
}
