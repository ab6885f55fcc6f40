/**
 * Joins what was kept for a text field with what was typed before its island woke.
 * Out: both, the kept text first; only one of them when it holds the other.
 */
export function mergeText(kept: string, typed: string): string {
  if (kept.includes(typed)) return kept;
  return typed.includes(kept) ? typed : `${kept}\n${typed}`;
}
