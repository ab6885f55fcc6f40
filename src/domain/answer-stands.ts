import { sameAnswer } from './answer.ts';
import { BANK_ID } from './final-test.ts';
import type { Interaction } from './interaction.ts';
import type { LearnerState } from './progress.ts';
import { questionProgress } from './progress-changes.ts';
import type { Answer } from './quiz.ts';
import { SCENARIO_ID } from './scenario.ts';

/**
 * Whether an interaction still says what the state has for its question: where an LMS keeps one answer per question, one
 * that was told late must not take the place of a newer one from another device. In: an interaction as `toInteraction`
 * and `toScenarioInteraction` make it. Out: true also when the state knows nothing of the question, for then nothing is
 * newer, and for an open question, of which an LMS gets no answer.
 */
export function answerStands(state: LearnerState, { id, type, response }: Interaction): boolean {
  const at = id.indexOf('_');
  const standing = type === 'open' ? null : findAnswer(state, id.slice(0, at), id.slice(at + 1));
  // Of a scenario the state has the choices alone, the interaction each with its scene.
  const told = type === 'scenario' ? response.map((token) => token.slice(token.indexOf('.') + 1)) : response;
  // Who goes back in a scenario tells nothing until the next choice.
  const compared = standing && type === 'scenario' ? told.slice(0, standing.length) : told;
  return !standing || sameAnswer(standing, compared);
}

function findAnswer({ lessons, test }: LearnerState, lesson: string, question: string): Answer | undefined {
  if (lesson === BANK_ID) {
    const sitting = test.attempts.findLast(
      ({ submittedAt, answers }) => submittedAt !== null && Object.hasOwn(answers, question),
    );
    return sitting?.answers[question];
  }
  if (!Object.hasOwn(lessons, lesson)) return undefined;
  const progress = lessons[lesson];
  // A run that was begun and has no choice yet was not told either.
  if (question === SCENARIO_ID) return progress?.scenario?.runs.findLast(({ path }) => path.length > 0)?.path;
  return progress && questionProgress(progress, question)?.answer;
}
