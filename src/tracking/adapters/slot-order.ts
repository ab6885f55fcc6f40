import type { JournalEntry } from './interaction-journal.ts';

/**
 * The slot of each interaction by its index in the LMS, where it stays for the whole attempt: interactions cannot be
 * read back, and Moodle's reports know them by index only. In: `known` from an earlier launch (questions that have left
 * the course keep their index). Out: those, then what is new.
 */
export function orderSlots(journal: readonly JournalEntry[], known: readonly number[]): readonly number[] {
  return [...known, ...journal.map(({ slot }) => slot).filter((slot) => !known.includes(slot))];
}

/** Slots as ranges, `1-9.11-19`, to remember the order in few characters. */
export function packSlots(slots: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const slot of slots) {
    const last = ranges.at(-1);
    if (last && last[1] === slot - 1) last[1] = slot;
    else ranges.push([slot, slot]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join('.');
}

/** Reads what `packSlots` wrote; anything else gives no slots. */
export function unpackSlots(text: string): readonly number[] {
  if (!/^\d{1,4}(-\d{1,4})?(\.\d{1,4}(-\d{1,4})?)*$/.test(text)) return [];
  return text.split('.').flatMap((range) => {
    const [from = 0, to = from] = range.split('-').map(Number);
    return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
  });
}
