import type { Certainty, QuestionProgress } from '../domain/progress.ts';
import { packAnswers, unpackAnswers } from './compact-answer.ts';

/** An answered question: its number in the register, or its key where the register does not know it. */
export interface KeptQuestion {
  readonly slot: number | string;
  readonly progress: QuestionProgress;
}

/** One digit per question says how often it was answered: this often, or oftener. */
export const MOST_COUNTED = 35;

const BESTS = [null, 0, 0.5, 1];
const CERTAINTIES: readonly (Certainty | null)[] = [null, 'sure', 'doubt'];

/**
 * Writes answered questions as columns, which deflate makes shorter than rows:
 * `[how far each number is from the one before, answers, times answered, best points with certainty, other points]`.
 */
export function packQuestions(questions: readonly KeptQuestion[]): readonly unknown[] {
  const sorted = [...questions].sort((a, b) => order(a) - order(b));
  const progress = sorted.map((question) => question.progress);
  return [
    sorted.map(({ slot }, index) => {
      const before = sorted[index - 1]?.slot ?? 0;
      return typeof slot === 'number' && typeof before === 'number' ? slot - before : slot;
    }),
    packAnswers(progress.map(({ answer }) => answer)),
    progress.map(({ attempts }) => toDigit(Math.min(attempts, MOST_COUNTED))).join(''),
    progress
      .map(({ best, certainty }) => {
        const known = BESTS.indexOf(best);
        const code = known < 0 ? BESTS.length : known;
        return toDigit(code * CERTAINTIES.length + CERTAINTIES.indexOf(certainty));
      })
      .join(''),
    progress.flatMap(({ best }) => (BESTS.includes(best) ? [] : [best])),
  ];
}

/** Reads what `packQuestions` wrote; a question that is not readable is left out. */
export function unpackQuestions([
  steps,
  packedAnswers,
  counts,
  marks,
  others,
]: readonly unknown[]): readonly KeptQuestion[] {
  if (!Array.isArray(steps) || typeof counts !== 'string' || typeof marks !== 'string') return [];
  const answers = unpackAnswers(packedAnswers);
  const points = Array.isArray(others) ? [...others] : [];
  let at = 0;
  return steps.flatMap((step: unknown, index) => {
    if (typeof step === 'number') at += step;
    const mark = fromDigit(marks[index]);
    const code = Math.floor(mark / CERTAINTIES.length);
    const best = code < BESTS.length ? BESTS[code] : points.shift();
    const answer = answers[index];
    if (!answer) return [];
    const progress: QuestionProgress = {
      answer,
      attempts: Math.max(1, fromDigit(counts[index])),
      best: typeof best === 'number' ? Math.min(1, Math.max(0, best)) : null,
      certainty: CERTAINTIES[mark % CERTAINTIES.length] ?? null,
    };
    return [{ slot: typeof step === 'string' ? step : at, progress }];
  });
}

/** By number; keys, which have none, stand at the end. */
function order({ slot }: KeptQuestion): number {
  return typeof slot === 'number' ? slot : Number.MAX_SAFE_INTEGER;
}

function toDigit(number: number): string {
  return number.toString(36);
}

function fromDigit(digit = '0'): number {
  return Number.parseInt(digit, 36) || 0;
}
