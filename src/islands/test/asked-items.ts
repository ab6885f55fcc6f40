import { isComplete } from '../../domain/answer.ts';
import type { BankItem, TestAttempt } from '../../domain/final-test.ts';
import type { Answer, Question } from '../../domain/quiz.ts';
import { answerTo } from '../../domain/test-attempts.ts';

/** How far a question is: not begun, not every row filled, or complete. */
export type AnswerState = 'open' | 'partial' | 'answered';

export interface AskedItem {
  readonly item: BankItem;
  /** As this attempt shows it. */
  readonly question: Question;
  /** As the learner left it; empty when nothing was filled in. */
  readonly answer: Answer;
  readonly state: AnswerState;
}

/**
 * The items of an attempt in the order in which they are asked; what has left the bank since the draw is left out.
 * The fields mix options by the question's id: here the id carries the attempt's seed too, so that each attempt has an
 * order of its own.
 */
export function askedItems(bank: readonly BankItem[], attempt: TestAttempt): readonly AskedItem[] {
  return attempt.items.flatMap((id) => {
    const item = bank.find(({ question }) => question.id === id);
    if (!item) return [];
    const question = { ...item.question, id: attempt.seed + id };
    const answer = answerTo(attempt, id);
    return [{ item, question, answer, state: answerState(question, answer) }];
  });
}

function answerState(question: Question, answer: Answer): AnswerState {
  if (answer.length === 0) return 'open';
  return isComplete(question, answer) ? 'answered' : 'partial';
}

/** How many questions have a complete answer. */
export function countAnswered(asked: readonly AskedItem[]): number {
  return asked.filter(({ state }) => state === 'answered').length;
}

/** Number of the first question without a complete answer; `null` when there is none. */
export function firstOpen(asked: readonly AskedItem[]): number | null {
  const index = asked.findIndex(({ state }) => state !== 'answered');
  return index < 0 ? null : index + 1;
}

/**
 * Where to go on: the first question that is open after the last one the learner touched, else the first that is open.
 * Out: its number; `null` when all are answered.
 */
export function goOnAt(asked: readonly AskedItem[]): number | null {
  const touched = asked.findLastIndex(({ state }) => state !== 'open');
  const ahead = asked.findIndex(({ state }, index) => index >= touched && state !== 'answered');
  return ahead < 0 ? firstOpen(asked) : ahead + 1;
}
