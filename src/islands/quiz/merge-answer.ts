import { readPlacements } from '../../domain/answer.ts';
import type { Answer, Question } from '../../domain/quiz.ts';
import { mergeText } from '../early/merge-text.ts';

/**
 * Joins what was kept from an earlier visit with what the learner filled in before the island woke.
 * In: both answers, either may be empty. Out: the newer one wins where they disagree, but no typed text is lost.
 */
export function mergeAnswer(question: Question, kept: Answer, typed: Answer): Answer {
  if (kept.length === 0 || typed.length === 0) return typed.length === 0 ? kept : typed;
  switch (question.type) {
    case 'match':
    case 'categorize':
      return [...new Map([...readPlacements(kept), ...readPlacements(typed)])].map(
        ([row, choice]) => `${row}.${choice}`,
      );
    case 'open':
      return [mergeText(kept[0] ?? '', typed[0] ?? '')];
    default:
      return typed;
  }
}
