import type { WritableAtom } from 'nanostores';
import { cardNoteKey } from './keys.ts';
import { persistedText } from './texts.ts';

/**
 * What is noted with a follow-up card: the lesson whose task was chosen; how it went and why; what is agreed and for
 * which day; that the card's last part was saved; and the day on which all of the card was done. Days are `YYYY-MM-DD`.
 */
export type CardNote = 'task' | 'outcome' | 'because' | 'agreement' | 'agreed-day' | 'saved' | 'done';

/** A note with a follow-up card; empty without one. Stays on this device. */
export function $cardNote(cardId: string, note: CardNote): WritableAtom<string> {
  return persistedText(cardNoteKey(cardId, note));
}
