import type { Answer, EstimateQuestion, Question } from './quiz.ts';

/**
 * Reads `left.right` tokens (match, categorize). In: any answer. Out: left id → right id; a token without a dot is left out.
 */
export function readPlacements(answer: Answer): ReadonlyMap<string, string> {
  const placed = new Map<string, string>();
  for (const token of answer) {
    const dot = token.indexOf('.');
    if (dot > 0) placed.set(token.slice(0, dot), token.slice(dot + 1));
  }
  return placed;
}

/** Reads the number of an estimate. Out: `null` when there is none. */
export function readEstimate(answer: Answer): number | null {
  const text = answer[0]?.trim() ?? '';
  const value = Number(text);
  return text === '' || !Number.isFinite(value) ? null : value;
}

/**
 * The form in which fill-in answers are compared: lower case, NFC, white space folded, without the quotes around it
 * and the punctuation after it. What a phone keyboard adds by itself must not make a right answer wrong.
 */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/^[ "'‘’‚“”„«»]+/, '')
    .replace(/[ "'‘’“”„«».,;:!?…]+$/, '');
}

/** Whether two answers hold the same tokens in the same order. */
export function sameAnswer(one: Answer, other: Answer): boolean {
  return one.length === other.length && one.every((token, place) => token === other[place]);
}

/** The answer that deserves full points, as tokens. Out: empty when nothing is right or wrong. */
export function correctAnswer(question: Question): Answer {
  switch (question.type) {
    case 'single':
    case 'multi':
    case 'true-false':
      return question.options.filter((option) => option.correct).map((option) => option.id);
    case 'order':
      return question.items.map((item) => item.id);
    case 'match':
      return question.pairs.map((pair) => `${pair.id}.${pair.id}`);
    case 'categorize':
      return question.items.map((item) => `${item.id}.${item.category}`);
    case 'estimate':
      return question.answer ? [String(question.answer.value)] : [];
    case 'fill-in':
      return question.accepted.slice(0, 1);
    case 'open':
      return [];
  }
}

/** Whether there is something to check: an option chosen, every list filled, a text typed. */
export function isComplete(question: Question, answer: Answer): boolean {
  switch (question.type) {
    case 'single':
    case 'true-false':
      return answer.length === 1 && question.options.some((option) => option.id === answer[0]);
    case 'multi':
      return question.options.some((option) => answer.includes(option.id));
    case 'order':
      return question.items.every((item) => answer.includes(item.id));
    case 'match': {
      const placed = readPlacements(answer);
      return question.pairs.every((pair) => question.pairs.some(({ id }) => id === placed.get(pair.id)));
    }
    case 'categorize': {
      const placed = readPlacements(answer);
      return question.items.every((item) => question.categories.some(({ id }) => id === placed.get(item.id)));
    }
    case 'estimate': {
      const value = readEstimate(answer);
      return value !== null && value >= question.min && value <= question.max;
    }
    case 'fill-in':
      return foldText(answer[0] ?? '') !== '';
    case 'open':
      return (answer[0] ?? '').trim() !== '';
  }
}

/**
 * What to say about an estimate. Out: the feedback of the band that holds the number, else the question's own;
 * between two bands (a step finer than the author's) the upper one counts.
 */
export function estimateFeedback(question: EstimateQuestion, answer: Answer): string {
  const value = readEstimate(answer);
  const band = value === null ? undefined : question.bands.find(({ to }) => value <= to);
  return band?.feedback || question.feedback;
}
