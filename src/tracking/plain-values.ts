// What a saved text may hold is not known: it may be damaged, or be written by something else.

/** The value if it is a list, else an empty one. */
export function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The value if it is a text, else an empty one. */
export function toText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The value if it is a number, else none: an object may not even let itself be turned into one. */
export function toNumber(value: unknown): number {
  return typeof value === 'number' ? value : Number.NaN;
}
