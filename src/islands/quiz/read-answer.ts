import type { Certainty } from '../../domain/progress.ts';
import type { Answer, Question } from '../../domain/quiz.ts';
import { middleOf } from './start-state.ts';

/**
 * Reads the learner's answer from the form as it stands, complete or not. In: the question and its form's data.
 * Out: tokens as `Answer` describes them; empty when nothing was filled in.
 */
export function readAnswer(question: Question, data: FormData): Answer {
  const given = data
    .getAll('answer')
    .map(String)
    .filter((text) => text !== '');
  switch (question.type) {
    case 'match':
      return readRows(question.pairs, data);
    case 'categorize':
      return readRows(question.items, data);
    case 'estimate': {
      // A slider that was moved before the island woke has not filled in the number yet.
      const slider = String(data.get('slider') ?? '');
      return given.length || slider === '' || Number(slider) === middleOf(question) ? given : [slider];
    }
    default:
      return given;
  }
}

function readRows(rows: readonly { readonly id: string }[], data: FormData): Answer {
  return rows.flatMap(({ id }) => {
    const value = String(data.get(id) ?? '');
    return value ? [`${id}.${value}`] : [];
  });
}

/** How sure the learner says to be. Out: `null` when that was not asked or not answered. */
export function readCertainty(data: FormData): Certainty | null {
  const value = data.get('certainty');
  return value === 'sure' || value === 'doubt' ? value : null;
}
