import type { Comparison, Condition } from '../domain/scenario.ts';

const COMPARISON = /^([a-z][a-z0-9-]*)\s*(<=|>=|<|>|=)\s*(-?\d+)$/;

/**
 * Reads an author's condition: comparisons joined by `en` and `of`, where `en` binds tighter. Out: `null` when it cannot be
 * read. `anders` is not a condition; the caller treats it.
 */
export function parseCondition(text: string): Condition | null {
  return join(text, /\s+of\s+/, 'any', (part) => join(part, /\s+en\s+/, 'all', parseComparison));
}

/** The names a condition compares, in order. */
export function namesIn(condition: Condition): readonly string[] {
  return condition.kind === 'compare' ? [condition.left] : condition.of.flatMap(namesIn);
}

function join(
  text: string,
  by: RegExp,
  kind: 'all' | 'any',
  parse: (part: string) => Condition | null,
): Condition | null {
  const parts = text.trim().split(by).map(parse);
  const [first] = parts;
  if (first === undefined || parts.some((part) => part === null)) return null;
  return parts.length === 1 ? first : { kind, of: parts as Condition[] };
}

function parseComparison(text: string): Condition | null {
  const match = COMPARISON.exec(text.trim());
  if (!match) return null;
  const [, left = '', op = '=', value = '0'] = match;
  return { kind: 'compare', left, op: op as Comparison, value: Number(value) };
}
