import type { Interaction } from '../../domain/interaction.ts';
import { formatLine, formatShare, listPatterns } from './scorm-formats.ts';

/** xAPI gives a fill-in no more than this; what is longer would be another type. */
const MOST_TEXT = 250;

/** A response: tokens joined by `[,]`, the halves of a pair or a step by `[.]`. */
export function formatXapiResponse(type: Interaction['type'], tokens: readonly string[]): string {
  if (type === 'fill-in') return formatLine(tokens[0] ?? '', MOST_TEXT);
  const paired = type === 'match' || type === 'categorize' || type === 'scenario';
  return tokens.map((token) => (paired ? token.replace('.', '[.]') : token)).join('[,]');
}

/** `correctResponsesPattern`: a number is right from itself to itself. */
export function formatXapiPatterns(interaction: Interaction): readonly string[] {
  return listPatterns(interaction).map((tokens) => {
    const pattern = formatXapiResponse(interaction.type, tokens);
    return interaction.type === 'estimate' ? `${pattern}[:]${pattern}` : pattern;
  });
}

/** A score 0..1 as `scaled`: four decimals, as many as a mastery score has. */
export function formatScaled(share: number): number {
  return Number(formatShare(share));
}

/**
 * A UUID that is the same for the same names, whoever makes it and whenever: FNV-1a of 128 bits in the form of version 5.
 * Not SHA-1 as that version says, because browsers offer it on secure pages only.
 */
export function nameUuid(...names: readonly string[]): string {
  let hash = 0x6c62272e07bb014262b821756295c58dn;
  for (const byte of new TextEncoder().encode(JSON.stringify(names))) {
    hash = BigInt.asUintN(128, (hash ^ BigInt(byte)) * 0x1000000000000000000013bn);
  }
  const hex = hash.toString(16).padStart(32, '0');
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-5$3-a$4-$5');
}
