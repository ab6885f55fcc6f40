import { correctAnswer } from './answer.ts';
import type { Answer, Question, QuestionType } from './quiz.ts';
import type { Score } from './score-answer.ts';
import { plainText } from './text.ts';

/**
 * One judged answer, or the choices made in a scenario, as an LMS stores it (SCORM "interaction"). Carries no reflection
 * and no name. Tokens are those of `Answer`, for a scenario `scene.choice`; each adapter writes them in its standard's notation.
 */
export interface Interaction {
  /** Readable and constant: `les-1_tempo-en-taak`, characters `[a-z0-9_-]`. */
  readonly id: string;
  readonly type: QuestionType | 'scenario';
  /** The question, or the scenario's title, in plain words, for standards that can carry it. */
  readonly description: string;
  readonly response: readonly string[];
  /** The right tokens; empty when nothing is right or wrong. */
  readonly correct: readonly string[];
  readonly result: 'correct' | 'incorrect' | 'neutral';
  /** Empty for a scenario, which practises several. */
  readonly objective: string;
  /**
   * How long the learner was at it, in whole ms, an hour at most; `null` when nobody measured it. In a lesson: from the
   * first touch of the answer to the check. In the test: as long as the page of the item was open, in this visit.
   */
  readonly latency: number | null;
}

/** Who was at one question for longer went away from it. */
const MOST_LATENCY = 3_600_000;

/**
 * Describes a judged answer for an LMS. In: the lesson's id, the question, the checked answer, its score, and how long it took in ms.
 * Out: an interaction without a word of what a learner wrote in an open question; half points count as incorrect,
 * because the standards know no half.
 */
export function toInteraction(
  lessonId: string,
  question: Question,
  answer: Answer,
  score: Score,
  latency: number | null = null,
): Interaction {
  return {
    id: `${lessonId}_${question.id}`,
    type: question.type,
    description: plainText(question.prompt),
    response: question.type === 'open' ? [] : answer,
    correct: correctAnswer(question),
    result: score.points === null ? 'neutral' : score.points === 1 ? 'correct' : 'incorrect',
    objective: question.objective,
    latency: latency === null ? null : Math.min(MOST_LATENCY, Math.round(Math.max(0, latency))),
  };
}
