import type { WritableAtom } from 'nanostores';
import { planKey, ratingKey, recallKey } from './keys.ts';
import { persistedText } from './texts.ts';

/** The plan for a lesson's transfer task or of a follow-up card, as `domain/if-then-plan` writes it. Stays on this device. */
export function $plan(id: string): WritableAtom<string> {
  return persistedText(planKey(id));
}

/** A self-rating on a competence, in a form that its page chooses. Stays on this device. */
export function $rating(moment: 'first' | 'last', competenceId: string): WritableAtom<string> {
  return persistedText(ratingKey(moment, competenceId));
}

/** What was recalled on a follow-up card. Stays on this device. */
export function $recall(cardId: string, recallId: string): WritableAtom<string> {
  return persistedText(recallKey(cardId, recallId));
}
