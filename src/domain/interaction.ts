import type { QuestionType } from './quiz.ts';

/**
 * One judged answer as an LMS stores it (SCORM "interaction"). Carries no reflection and no name.
 * Tokens are those of `Answer`; each adapter writes them in its standard's notation.
 */
export interface Interaction {
  /** Readable and constant: `les-1_tempo-en-taak`, characters `[a-z0-9_-]`. */
  readonly id: string;
  readonly type: QuestionType;
  /** The question in plain words, for standards that can carry it. */
  readonly description: string;
  readonly response: readonly string[];
  /** The right tokens; empty when nothing is right or wrong. */
  readonly correct: readonly string[];
  readonly result: 'correct' | 'incorrect' | 'neutral';
  readonly objective: string;
}
