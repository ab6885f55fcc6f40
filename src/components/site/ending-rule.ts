import { type Comparison, type Condition, LINE_COUNTER, type Meter } from '../../domain/scenario.ts';

/** When an ending comes out, in Dutch for a trainer: an opening line, and what has to be true. */
export interface EndingRule {
  readonly opening: string;
  /** One phrase each, without a full stop; empty when the opening says it all. */
  readonly parts: readonly string[];
}

type Compare = Extract<Condition, { readonly kind: 'compare' }>;

/** Puts the condition of an ending into words. Endings are tried from top to bottom, so `null` means: in all other cases. */
export function describeRule(condition: Condition | null, meters: readonly Meter[]): EndingRule {
  if (condition === null) return { opening: 'In alle andere gevallen.', parts: [] };
  if (condition.kind === 'compare')
    return { opening: 'Als dit klopt:', parts: [phraseCompare(condition, meters)] };
  return {
    opening: condition.kind === 'all' ? 'Als dit allemaal klopt:' : 'Als één van deze dingen klopt:',
    parts: condition.of.map((part) => phrase(part, meters)),
  };
}

function phrase(condition: Condition, meters: readonly Meter[]): string {
  if (condition.kind === 'compare') return phraseCompare(condition, meters);
  return condition.of.map((part) => phrase(part, meters)).join(condition.kind === 'all' ? ' en ' : ' of ');
}

function phraseCompare({ left, op, value }: Compare, meters: readonly Meter[]): string {
  if (left === LINE_COUNTER) return phraseLines(op, value);
  const meter = meters.find(({ id }) => id === left);
  const amount = `${String(value).replace('-', '−')}${meter?.unit ? ` ${meter.unit}` : ''}`;
  const words: Readonly<Record<Comparison, string>> = {
    '<': `minder dan ${amount}`,
    '<=': `${amount} of minder`,
    '=': `precies ${amount}`,
    '>=': `${amount} of meer`,
    '>': `meer dan ${amount}`,
  };
  return `‘${meter?.name ?? left}’ is ${words[op]}`;
}

function phraseLines(op: Comparison, value: number): string {
  const least = op === '>' ? value + 1 : value;
  if (op === '>' || op === '>=') {
    return least <= 1
      ? 'er is een grens overschreden'
      : `er is ${least} keer of vaker een grens overschreden`;
  }
  const most = op === '<' ? value - 1 : value;
  if (most <= 0) return 'er is geen grens overschreden';
  return `er is ${op === '=' ? 'precies' : 'hoogstens'} ${most} keer een grens overschreden`;
}
