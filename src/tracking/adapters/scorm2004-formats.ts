import type { Interaction } from '../../domain/interaction.ts';
import { formatLine, listPatterns } from './scorm-formats.ts';

/** The limits of SCORM 2004, 3rd and 4th edition (the least that a system must take). */
export const MOST_STATE = 64_000;
export const MOST_LOCATION = 1000;
const MOST_TEXT = 250;
const MOST_TOKENS = 36;
const MOST_STEPS = 250;
/** Stands where nothing was answered: most types know no empty answer. */
const NOTHING = 'geen_antwoord';

/** ISO 8601 `PT1H2M3.45S`, at most two decimals. In: a duration in ms. */
export function formatDuration(ms: number): string {
  const hundredths = Math.max(0, Math.round(ms / 10));
  const minutes = Math.floor(hundredths / 6000);
  return `PT${Math.floor(minutes / 60)}H${minutes % 60}M${(hundredths % 6000) / 100}S`;
}

/** `YYYY-MM-DDThh:mm:ss`, the learner's wall clock: Moodle refuses a zone, and so what `toISOString` gives. */
export function formatTimestamp(at: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const date = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${date}T${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`;
}

/** One line of at most 250 characters without braces in front, where a language may be named. */
export function formatText(text: string): string {
  return formatLine(text.trim().replace(/^[\s{]+/, ''), MOST_TEXT);
}

/**
 * `learner_response` or a pattern, in the notation of the type: tokens of `[A-Za-z0-9_.]` joined by `[,]` and `[.]`.
 * Ours have `-` where a `_` goes, and never both. Out: `null` for what this type cannot say.
 */
export function formatTokens(type: Interaction['type'], tokens: readonly string[]): string | null {
  const [first = ''] = tokens;
  switch (type) {
    case 'fill-in':
      // Brackets and braces mean something here.
      return formatText(first.replace(/[[{]/g, '(').replace(/[\]}]/g, ')')) || null;
    case 'estimate':
      return /^-?\d{1,5}(\.\d{1,18})?$/.test(first) ? first : null;
    case 'match':
    case 'categorize':
      return formatPairs(tokens.slice(0, MOST_TOKENS));
    case 'scenario':
      return formatPairs(tokens.slice(0, MOST_STEPS));
    case 'order':
      return tokens.map(formatToken).slice(0, MOST_TOKENS).join('[,]') || NOTHING;
    default:
      return [...new Set(tokens.map(formatToken))].slice(0, MOST_TOKENS).join('[,]') || NOTHING;
  }
}

/** `correct_responses`: a number is right from itself to itself. */
export function formatPatterns(interaction: Interaction): readonly string[] {
  return listPatterns(interaction).flatMap((tokens) => {
    const pattern = formatTokens(interaction.type, tokens);
    if (pattern === null) return [];
    return interaction.type === 'estimate' ? `${pattern}[:]${pattern}` : pattern;
  });
}

function formatPairs(tokens: readonly string[]): string {
  const pairs = tokens.length === 0 ? ['.'] : tokens;
  return pairs
    .map((token) => {
      const [left = '', right = ''] = token.split('.');
      return `${formatToken(left)}[.]${formatToken(right)}`;
    })
    .join('[,]');
}

function formatToken(token: string): string {
  return token.replace(/[^A-Za-z0-9_.]/g, '_') || NOTHING;
}
