import { sameAnswer } from '../../domain/answer.ts';
import type { Answer, Question } from '../../domain/quiz.ts';
import { scoreAnswer } from '../../domain/score-answer.ts';
import { lessonProgress } from '../../stores/lesson-progress.ts';
import type { Checked } from './field-props.ts';
import { keepDraft, readDraft } from './keep-draft.ts';
import { mergeAnswer } from './merge-answer.ts';

/** What to put back in the form when a question wakes; with `checked`, its feedback shows as well. */
export interface Kept {
  readonly answer: Answer;
  readonly checked: Checked | null;
}

/**
 * Finds what was kept of a question: an unchecked draft, joined with what was filled in before the island woke, else the
 * last checked answer. In: what the form holds now, and the how manieth time the question is asked: with fewer stored
 * attempts, what is stored is from an earlier time. Out: see `Kept`. A draft that the join changed is kept at once.
 */
export function findKept(lessonId: string, question: Question, typed: Answer, asking = 1): Kept {
  const draft = readDraft(lessonId, question);
  const stored = lessonProgress(lessonId).get().questions[question.id];
  // The same as stored: the browser put it back by itself, the learner did nothing yet.
  if (
    stored &&
    stored.attempts >= asking &&
    draft.length === 0 &&
    (typed.length === 0 || sameAnswer(typed, stored.answer))
  ) {
    const { answer, certainty } = stored;
    return { answer, checked: { answer, certainty, score: scoreAnswer(question, answer) } };
  }
  const answer = mergeAnswer(question, draft, typed);
  if (!sameAnswer(answer, draft)) keepDraft(lessonId, question, answer);
  return { answer, checked: null };
}
