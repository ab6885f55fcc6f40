import type { ChoiceQuestion, EstimateQuestion } from './quiz.ts';
import type { Html } from './text.ts';

/** One coarse question about one lesson, asked with certainty. */
export interface StartItem {
  readonly question: ChoiceQuestion;
  readonly lesson: string;
}

/** The quiz before the course. It advises lessons; it is never a score. */
export interface StartQuiz {
  readonly title: string;
  /** What the learner reads first. */
  readonly intro: Html;
  readonly items: readonly StartItem[];
  /** How often the learner works with other organisations; `null` when the author asks no such thing. */
  readonly frequency: EstimateQuestion | null;
}

/** Under this name its answers are kept, as those of a lesson are. */
export const START_QUIZ_ID = 'startmeting';

/** The option "Weet ik nog niet" that every item gets, below its own options. No author's id can be this. */
export const DONT_KNOW = '0';
