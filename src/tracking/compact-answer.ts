import type { Answer } from '../domain/quiz.ts';

/** Answers in one text, and after it those that no short form fits. See `packAnswers`. */
type PackedAnswers = string | readonly [text: string, ...asTheyAre: readonly Answer[]];

/** What a learner typed is cut to this many characters; ids are never cut. */
export const MOST_TYPED = 60;

const NOTHING_CHOSEN = '.';
const AS_IT_IS = '?';

/**
 * Writes a list of answers as short as can be, by their look alone, so that no question text is needed to read them back.
 * One text with a comma between answers: letters `["a","c"]` → `ac`, pairs of letters `["a.b","c.a"]` → `>abca`, a number
 * `["40"]` → `=40`, no answer (`null`) → nothing. Any other answer is a `?` there, and stands in full after the text,
 * with free text cut to `MOST_TYPED`.
 */
export function packAnswers(answers: readonly (Answer | null)[]): PackedAnswers {
  const short = answers.map((answer) => (answer === null ? '' : shorten(answer)));
  const others = answers.filter((_answer, index) => short[index] === AS_IT_IS) as Answer[];
  const text = short.join(',');
  return others.length === 0 ? text : [text, ...others.map((answer) => answer.map(cutTyped))];
}

/** Reads what `packAnswers` wrote. Out: `null` where there was no answer, and for anything else. */
export function unpackAnswers(packed: unknown): readonly (Answer | null)[] {
  const [text, ...others]: readonly unknown[] = Array.isArray(packed) ? packed : [packed];
  if (typeof text !== 'string') return [];
  return text.split(',').map((short) => (short === AS_IT_IS ? toAnswer(others.shift()) : lengthen(short)));
}

function shorten(answer: Answer): string {
  if (answer.length === 0) return NOTHING_CHOSEN;
  if (answer.every((token) => /^[a-z0-9]$/.test(token))) return answer.join('');
  if (answer.every((token) => /^[a-z0-9]\.[a-z0-9]$/.test(token)))
    return `>${answer.join('').replaceAll('.', '')}`;
  const [only = ''] = answer;
  const isNumber = answer.length === 1 && Number.isFinite(Number(only)) && String(Number(only)) === only;
  return isNumber ? `=${only}` : AS_IT_IS;
}

function lengthen(short: string): Answer | null {
  if (short === '') return null;
  if (short === NOTHING_CHOSEN) return [];
  if (short.startsWith('=')) return [short.slice(1)];
  if (short.startsWith('>')) return (short.slice(1).match(/../g) ?? []).map((pair) => [...pair].join('.'));
  return [...short];
}

function toAnswer(value: unknown): Answer | null {
  return Array.isArray(value) && value.every((token) => typeof token === 'string') ? value : null;
}

function cutTyped(token: string): string {
  return /^[a-z0-9.-]*$/.test(token) ? token : [...token].slice(0, MOST_TYPED).join('');
}
