/** An answer as it stands in the suspend data: see `packAnswer`. */
export type PackedAnswer = string | number | readonly string[];

/** What a learner typed is cut to this many characters; ids are never cut. */
export const MOST_TYPED = 60;

/**
 * Writes an answer as short as JSON allows, by its look alone, so that no question text is needed to read it back:
 * letters `["a","c"]` → `"ac"`, pairs of letters `["a.b","c.a"]` → `">abca"`, a number `["40"]` → `40`,
 * anything else as it is, with free text cut to `MOST_TYPED`.
 */
export function packAnswer(answer: readonly string[]): PackedAnswer {
  if (answer.every((token) => /^[a-z0-9]$/.test(token))) return answer.join('');
  if (answer.every((token) => /^[a-z0-9]\.[a-z0-9]$/.test(token)))
    return `>${answer.join('').replaceAll('.', '')}`;
  const [only = '', ...more] = answer;
  if (more.length === 0 && String(Number(only)) === only && Number.isFinite(Number(only)))
    return Number(only);
  return answer.map((token) =>
    /^[a-z0-9.-]*$/.test(token) ? token : [...token].slice(0, MOST_TYPED).join(''),
  );
}

/** Reads what `packAnswer` wrote. Out: `null` for anything else. */
export function unpackAnswer(packed: unknown): readonly string[] | null {
  if (typeof packed === 'number') return [String(packed)];
  if (Array.isArray(packed)) return packed.every((token) => typeof token === 'string') ? packed : null;
  if (typeof packed !== 'string') return null;
  if (!packed.startsWith('>')) return [...packed];
  const pairs = packed.slice(1).match(/../g) ?? [];
  return pairs.map((pair) => `${pair[0]}.${pair[1]}`);
}

/** Ids of a scenario path: `["a","b"]` → `"ab"`; longer ids as `".stilte.a"`. */
export function packPath(path: readonly string[]): string {
  return path.every((id) => /^[a-z0-9]$/.test(id)) ? path.join('') : path.map((id) => `.${id}`).join('');
}

/** Reads what `packPath` wrote. */
export function unpackPath(packed: string): readonly string[] {
  return packed.startsWith('.') ? packed.slice(1).split('.') : [...packed];
}

/**
 * Points as a short exact value: a fraction of small numbers comes back as the very same number,
 * where a rounded decimal would make the best score go down after a relaunch.
 */
export function packShare(share: number): number | string {
  for (let below = 1; below <= 60; below++) {
    const above = Math.round(share * below);
    if (above / below === share) return below === 1 ? above : `${above}/${below}`;
  }
  return share;
}

/** Reads what `packShare` wrote, within 0..1. Out: `null` for anything else. */
export function unpackShare(packed: unknown): number | null {
  const [above, below = 1] = String(packed).split('/').map(Number);
  const share = typeof packed === 'number' || typeof packed === 'string' ? Number(above) / below : Number.NaN;
  return share >= 0 && share <= 1 ? share : null;
}
