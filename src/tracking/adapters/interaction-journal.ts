import type { CourseOutline } from '../../domain/course.ts';
import type { Register } from '../../domain/course-data.ts';
import { formatInteractionId, formatType } from './scorm12-formats.ts';

/** A question with its permanent number, as the LMS will list it. */
export interface JournalEntry {
  readonly slot: number;
  readonly id: string;
  readonly type: string;
}

/** Every question that may be sent, in the order of the register, which is only ever appended to. */
export function listJournal(outline: CourseOutline, register: Register): readonly JournalEntry[] {
  return outline.lessons
    .flatMap((lesson) =>
      lesson.questions.flatMap((question) => {
        const key = `${lesson.id}/${question.id}`;
        const slot = register[key];
        const type = formatType(question.type);
        return slot === undefined || type === null ? [] : [{ slot, id: formatInteractionId(key), type }];
      }),
    )
    .sort((a, b) => a.slot - b.slot);
}

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
