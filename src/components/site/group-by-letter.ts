import type { Term } from '../../domain/course.ts';

export interface LetterGroup {
  /** Lower case, without an accent. */
  readonly letter: string;
  readonly terms: readonly Term[];
}

const DUTCH = new Intl.Collator('nl');

/** `terms` in Dutch alphabetical order, one group per first letter; `é` stands with the `e`. */
export function groupByLetter(terms: readonly Term[]): readonly LetterGroup[] {
  const groups = new Map<string, Term[]>();
  for (const term of [...terms].sort((a, b) => DUTCH.compare(a.term, b.term))) {
    const letter = term.term.normalize('NFD').slice(0, 1).toLowerCase();
    const group = groups.get(letter) ?? [];
    group.push(term);
    groups.set(letter, group);
  }
  return [...groups].map(([letter, list]) => ({ letter, terms: list }));
}
