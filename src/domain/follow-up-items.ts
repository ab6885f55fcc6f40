import type { BankItemOutline, TestProgress } from './final-test.ts';
import type { FollowUpCard } from './follow-up.ts';
import type { LessonProgress } from './progress.ts';
import { questionProgress } from './progress-changes.ts';
import { itemsDrawn } from './test-attempts.ts';

export interface FollowUpItem {
  /** Id of the bank item. */
  readonly id: string;
  readonly objective: string;
  /** It is here because the learner was wrong about this objective on the card before. */
  readonly cameBack: boolean;
}

export interface FollowUpInput {
  /** All cards, in order of days. */
  readonly cards: readonly FollowUpCard[];
  readonly bank: readonly BankItemOutline[];
  readonly test: TestProgress;
  /** The answers given on cards: the progress under `BANK_ID`. */
  readonly answers: LessonProgress;
}

/**
 * The items of a card, one per objective: first those whose objective went wrong on the card before, then its own.
 * Preferred is an item that no earlier card asked and no test drew. When there is none an item returns: rather one
 * from a test than one from an earlier card. What was answered on this card stays on it. Objectives without an item
 * are left out; an unknown card has no items.
 */
export function followUpItems(input: FollowUpInput, cardId: string): readonly FollowUpItem[] {
  const upTo = input.cards.findIndex(({ id }) => id === cardId);
  const asked = new Set<string>();
  let card: readonly FollowUpItem[] = [];
  // Later cards follow from earlier ones, so that nothing of this needs to be stored.
  for (const { objectives } of input.cards.slice(0, upTo + 1)) {
    const wrong = card.filter(({ id }) => isWrong(input.answers, id)).map(({ objective }) => objective);
    card = [...new Set([...wrong, ...objectives])].flatMap((objective) => {
      const item = pickItem(input, objective, asked);
      return item ? [{ id: item.id, objective, cameBack: wrong.includes(objective) }] : [];
    });
    for (const { id } of card) asked.add(id);
  }
  return card;
}

function pickItem({ bank, test, answers }: FollowUpInput, objective: string, asked: ReadonlySet<string>) {
  const drawn = itemsDrawn(test);
  const cost = ({ id }: BankItemOutline) => {
    if (asked.has(id)) return 3;
    if (questionProgress(answers, id)) return 0;
    return drawn.includes(id) ? 2 : 1;
  };
  return bank.filter((item) => item.objective === objective).sort((a, b) => cost(a) - cost(b))[0];
}

/** Half right is not wrong, and a later right answer makes good. */
function isWrong(answers: LessonProgress, itemId: string): boolean {
  return questionProgress(answers, itemId)?.best === 0;
}
