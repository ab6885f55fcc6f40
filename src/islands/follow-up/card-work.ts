import type { BankItem, BankItemOutline, TestProgress } from '../../domain/final-test.ts';
import type { FollowUpCard } from '../../domain/follow-up.ts';
import { type FollowUpItem, followUpItems } from '../../domain/follow-up-items.ts';
import type { LessonProgress } from '../../domain/progress.ts';
import { questionProgress } from '../../domain/progress-changes.ts';

/** An item of a card, with its question. */
export interface CardItem extends FollowUpItem {
  readonly item: BankItem;
  /** An answer was checked on this card. */
  readonly answered: boolean;
}

/** The items of a card with their questions, and which of them were answered. In: as for `followUpItems`. */
export function cardItems(
  cards: readonly FollowUpCard[],
  bank: readonly BankItem[],
  test: TestProgress,
  answers: LessonProgress,
  cardId: string,
): readonly CardItem[] {
  const outlines = bank.map(toOutline);
  return followUpItems({ cards, bank: outlines, test, answers }, cardId).flatMap((picked) => {
    const item = bank.find(({ question }) => question.id === picked.id);
    const attempts = questionProgress(answers, picked.id)?.attempts ?? 0;
    return item ? [{ ...picked, item, answered: attempts >= picked.asking }] : [];
  });
}

function toOutline({ question: { id, objective, type }, lesson }: BankItem): BankItemOutline {
  return { id, lesson, objective, type };
}
