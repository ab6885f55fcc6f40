import { readPlacements } from '../../domain/answer.ts';
import type { Answer, Question } from '../../domain/quiz.ts';
import type { Html } from '../../domain/text.ts';
import { shownItems } from '../quiz/start-state.ts';

/** One part of an answer in words: an option or item, and for rows what was chosen with it. */
export interface AnswerLine {
  readonly id: string;
  readonly html: Html;
  /** What belongs with it; empty for a row that was left open, `null` where there are no rows. */
  readonly to: Html | null;
}

/**
 * An answer in words, of the learner or the right one. In: the question and tokens. Out: chosen options in the author's
 * order, items in the answer's own order, or every row as it stood in the question, with what was chosen; empty when nothing was answered.
 */
export function answerLines(question: Question, answer: Answer): readonly AnswerLine[] {
  if (answer.length === 0) return [];
  switch (question.type) {
    case 'single':
    case 'multi':
    case 'true-false':
      return question.options
        .filter(({ id }) => answer.includes(id))
        .map(({ id, text }) => ({ id, html: text, to: null }));
    case 'order':
      return answer.flatMap((id) => {
        const item = question.items.find((candidate) => candidate.id === id);
        return item ? [{ id, html: item.text, to: null }] : [];
      });
    case 'match': {
      const placed = readPlacements(answer);
      const right = (id: string) => question.pairs.find((pair) => pair.id === placed.get(id))?.right ?? '';
      return question.pairs.map(({ id, left }) => ({ id, html: left, to: right(id) }));
    }
    case 'categorize': {
      const placed = readPlacements(answer);
      const group = (id: string) => question.categories.find((group) => group.id === placed.get(id))?.label;
      return shownItems(question).map(({ id, text }) => ({
        id,
        html: text,
        to: group(id) ?? '',
      }));
    }
    default:
      // Numbers and typed words: no item of a test asks for them.
      return [];
  }
}
