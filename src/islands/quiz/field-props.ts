import type { Certainty } from '../../domain/progress.ts';
import type { Answer, Question } from '../../domain/quiz.ts';
import type { Score } from '../../domain/score-answer.ts';

/** An answer that was checked, with what came of it. */
export interface Checked {
  readonly answer: Answer;
  readonly score: Score;
  readonly certainty: Certainty | null;
}

/** What every field of answer controls gets. */
export interface FieldProps<Q extends Question> {
  readonly question: Q;
  /** Start of every id inside this question, unique in the page. */
  readonly base: string;
  /** The answer that the learner now reads feedback on, or `null` while answering. */
  readonly checked: Checked | null;
  /** The right answer may be named: it was given, or asked for. */
  readonly revealed: boolean;
}
