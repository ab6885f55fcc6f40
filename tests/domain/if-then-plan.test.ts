import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parsePlan, serializePlan } from '../../src/domain/if-then-plan.ts';

it('gives back every plan as it was', () => {
  fc.assert(
    fc.property(fc.record({ when: fc.string(), action: fc.string() }, { noNullPrototype: true }), (plan) => {
      expect(parsePlan(serializePlan(plan))).toEqual(plan);
    }),
  );
});

it('stores nothing for a plan without words', () => {
  expect(serializePlan({ when: '', action: '' })).toBe('');
});

it.each(['Ik bel maandag', '{"when":1}', '"maandag"', 'null'])('loses no word of %s', (text) => {
  expect(parsePlan(text)).toEqual({ when: '', action: text });
});
