import type { Interaction } from '../../domain/interaction.ts';

/** What SCORM 1.2 and 2004 write alike. */

/**
 * The interaction types. Both want other tokens for `true-false` than our option letters, so that type travels as a
 * choice. No type for open questions: these are never sent.
 */
const TYPES: Readonly<Record<Exclude<Interaction['type'], 'open'>, string>> = {
  single: 'choice',
  multi: 'choice',
  'true-false': 'choice',
  order: 'sequencing',
  match: 'matching',
  categorize: 'matching',
  estimate: 'numeric',
  'fill-in': 'fill-in',
  scenario: 'performance',
};

/** Out: `null` for what is never sent. */
export function formatType(type: Interaction['type']): string | null {
  return type === 'open' ? null : TYPES[type];
}

/** `les-1/tempo` → `les-1_tempo`: the form of `Interaction.id`. */
export function formatInteractionId(registerKey: string): string {
  return registerKey.replace('/', '_');
}

/** Score 0..1 as `score.raw`: 0–100 with a decimal point, at most two decimals. */
export function formatScore(share: number): string {
  return String(inTenThousandths(share) / 100);
}

/** A share 0..1 with a decimal point, at most four decimals. */
export function formatShare(share: number): string {
  return String(inTenThousandths(share) / 10_000);
}

function inTenThousandths(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 10_000);
}

/** One line of text of at most so many characters. */
export function formatLine(text: string, most: number): string {
  // Half of an emoji is no character: some systems refuse it.
  return text
    .replace(/\s+/g, ' ')
    .slice(0, most)
    .replace(/[\uD800-\uDBFF]$/, '');
}

/**
 * The patterns of an interaction, as lists of tokens: one, but a fill-in has one per accepted answer. Empty when nothing
 * is right or wrong.
 */
export function listPatterns({ type, correct }: Interaction): readonly (readonly string[])[] {
  if (correct.length === 0) return [];
  return type === 'fill-in' ? correct.map((accepted) => [accepted]) : [correct];
}
