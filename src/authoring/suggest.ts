/**
 * How many typing slips lie between two words: insert, delete, replace, or swap of neighbours (Damerau–Levenshtein,
 * the "optimal string alignment" form).
 */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      let best = Math.min((current[column - 1] ?? 0) + 1, (last[column] ?? 0) + 1, replaced);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        best = Math.min(best, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(best);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}

/**
 * The valid name an author most likely meant, or `null` when none is near: at most a third of the letters may differ.
 * Capitals do not count. Of equally near names the first one wins. Names that differ in their numbers only (`les-1`, `les-6`)
 * are two things, not a slip.
 */
export function suggest(name: string, known: Iterable<string>): string | null {
  let nearest: string | null = null;
  let smallest = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    if (wordsOf(candidate) === wordsOf(name) && candidate.toLowerCase() !== name.toLowerCase()) continue;
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance < smallest) {
      smallest = distance;
      nearest = candidate;
    }
  }
  return nearest;
}

function wordsOf(name: string): string {
  return name.toLowerCase().replace(/\d/g, '');
}
