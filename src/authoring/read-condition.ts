import { type Condition, LINE_COUNTER } from '../domain/scenario.ts';
import { namesIn, parseCondition } from './conditions.ts';
import type { Field } from './fields.ts';
import type { ScenarioContext } from './scenario-context.ts';
import { suggest } from './suggest.ts';

/** The word that makes an ending hold always. */
export const OTHERWISE = 'anders';

/** The `Als` of an ending. Out: `null` for `anders`, and (with a finding) for what cannot be read. */
export function readCondition(field: Field, context: ScenarioContext): Condition | null {
  if (field.value === OTHERWISE) return null;
  const condition = parseCondition(field.value);
  if (!condition) {
    context.book.report('unreadable-condition', field.place, { name: field.value });
    return null;
  }
  const known = [...context.meters, LINE_COUNTER];
  for (const name of namesIn(condition)) {
    if (!known.includes(name)) {
      context.book.report('unknown-meter', field.place, { name, near: suggest(name, known), known });
    }
  }
  return condition;
}
