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
  /**
   * The how manieth time that cards ask this very item: more than 1 when the objective has no other. With fewer stored
   * attempts than this, what is stored is from an earlier card.
   */
  readonly asking: number;
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
 * The items of a card, one per objective: its own, then those that went wrong on the card before. Preferred is an item
 * that no earlier card asked and no test drew; when there is none an item returns, rather one from a test than one from
 * an earlier card. What was answered on this card stays on it. Objectives without an item are left out; an unknown
 * card has no items.
 */
export function followUpItems(input: FollowUpInput, cardId: string): readonly FollowUpItem[] {
  const upTo = input.cards.findIndex(({ id }) => id === cardId);
  const asked: string[] = [];
  let card: readonly FollowUpItem[] = [];
  // Later cards follow from earlier ones, so that nothing of this needs to be stored.
  for (const { objectives } of input.cards.slice(0, upTo + 1)) {
    const wrong = card.filter((item) => wentWrong(input.answers, item)).map(({ objective }) => objective);
    card = [...new Set([...objectives, ...wrong])].flatMap((objective) => {
      const item = pickItem(input, objective, asked);
      if (!item) return [];
      const asking = asked.filter((id) => id === item.id).length + 1;
      return [{ id: item.id, objective, cameBack: wrong.includes(objective), asking }];
    });
    asked.push(...card.map(({ id }) => id));
  }
  return card;
}

function pickItem({ bank, test, answers }: FollowUpInput, objective: string, asked: readonly string[]) {
  const drawn = itemsDrawn(test);
  // The first difference decides: asked least often, answered already, not drawn.
  const cost = ({ id }: BankItemOutline) =>
    asked.filter((each) => each === id).length * 4 +
    (questionProgress(answers, id) ? 0 : 2) +
    (drawn.includes(id) ? 1 : 0);
  return bank.filter((item) => item.objective === objective).sort((a, b) => cost(a) - cost(b))[0];
}

/** Whether an item was answered wrong, or right only at a further try; half right is not wrong. */
function wentWrong(answers: LessonProgress, { id, asking }: FollowUpItem): boolean {
  const given = questionProgress(answers, id);
  return given !== undefined && (given.best === 0 || given.attempts > asking);
}
