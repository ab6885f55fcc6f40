import { describe, expect, it } from 'vitest';
import { describeRule } from '../../src/components/site/ending-rule.ts';
import type { Comparison, Condition, Meter } from '../../src/domain/scenario.ts';

const meters: readonly Meter[] = [
  { id: 'vertrouwen', name: 'Vertrouwen', start: 5, min: 0, max: 10, unit: '' },
  { id: 'uren', name: 'Uren', start: 5, min: -5, max: 10, unit: 'uur' },
];
const compare = (left: string, op: Comparison, value: number): Condition => ({
  kind: 'compare',
  left,
  op,
  value,
});

describe('describeRule', () => {
  it('says when the last ending comes out', () => {
    expect(describeRule(null, meters)).toEqual({ opening: 'In alle andere gevallen.', parts: [] });
  });

  it('says whether all or one of the parts must be true', () => {
    const of = [compare('vertrouwen', '>=', 7), compare('grens', '=', 0)];
    expect(describeRule({ kind: 'all', of }, meters)).toEqual({
      opening: 'Als dit allemaal klopt:',
      parts: ['‘Vertrouwen’ is 7 of meer', 'er is geen grens overschreden'],
    });
    expect(describeRule({ kind: 'any', of }, meters).opening).toBe('Als één van deze dingen klopt:');
  });

  it('keeps parts that belong together in one phrase', () => {
    const both: Condition = { kind: 'all', of: [compare('vertrouwen', '>', 7), compare('grens', '<=', 1)] };
    const { parts } = describeRule({ kind: 'any', of: [both, compare('uren', '<', 0)] }, meters);
    expect(parts).toEqual([
      '‘Vertrouwen’ is meer dan 7 en er is hoogstens 1 keer een grens overschreden',
      '‘Uren’ is minder dan 0 uur',
    ]);
  });

  it.each([
    ['uren', '=', -2, '‘Uren’ is precies −2 uur'],
    ['vertrouwen', '<=', 3, '‘Vertrouwen’ is 3 of minder'],
    ['grens', '>=', 1, 'er is een grens overschreden'],
    ['grens', '>=', 2, 'er is 2 keer of vaker een grens overschreden'],
    ['grens', '>', 1, 'er is 2 keer of vaker een grens overschreden'],
    ['grens', '<', 1, 'er is geen grens overschreden'],
    ['grens', '=', 2, 'er is precies 2 keer een grens overschreden'],
  ] as const)('puts %s %s %s into words', (left, op, value, words) => {
    expect(describeRule(compare(left, op, value), meters).parts).toEqual([words]);
  });
});
