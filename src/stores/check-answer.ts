import { BANK_ID } from '../domain/final-test.ts';
import { toInteraction } from '../domain/interaction.ts';
import type { Certainty } from '../domain/progress.ts';
import { withAnswer } from '../domain/progress-changes.ts';
import type { Answer, Question } from '../domain/quiz.ts';
import { type Score, scoreAnswer } from '../domain/score-answer.ts';
import { changeLesson } from './lesson-progress.ts';
import { tracker } from './tracker.ts';

/**
 * Checks an answer: scores it, stores it and reports it to the LMS. Out: the score, for the feedback.
 * In: `latency`, how long the learner was at it, in ms, as `toInteraction` wants it.
 * Of an item of the bank, practised in the follow-up, nothing is reported: in a report that would take the place of the answer in the test.
 * Of an open question nothing is stored or reported here: its text stays in `$reflection`, on this device.
 */
export function checkAnswer(
  lessonId: string,
  question: Question,
  answer: Answer,
  certainty: Certainty | null,
  latency: number | null = null,
): Score {
  const score = scoreAnswer(question, answer);
  if (question.type === 'open') return score;
  changeLesson(lessonId, (progress) => withAnswer(progress, question.id, answer, score.points, certainty));
  const current = tracker();
  if (current.info.mode === 'normal' && lessonId !== BANK_ID) {
    current.interaction(toInteraction(lessonId, question, answer, score, latency));
  }
  return score;
}
