import { parseJson, toObject } from './read-json.ts';

/** A plan that names its moment: "Als …, dan …". Both parts may be empty. */
export interface IfThenPlan {
  /** When, where and with whom: what follows "Als". */
  readonly when: string;
  /** What the learner does: what follows "dan". */
  readonly action: string;
}

/** A plan as text to store; empty when nothing is in it, so that nothing is stored. */
export function serializePlan({ when, action }: IfThenPlan): string {
  return when === '' && action === '' ? '' : JSON.stringify({ when, action });
}

/** A stored plan. A text that was not written by `serializePlan` is a plan in one piece: it comes back as `action`. */
export function parsePlan(text: string): IfThenPlan {
  const { when, action } = toObject(parseJson(text));
  return typeof when === 'string' && typeof action === 'string'
    ? { when, action }
    : { when: '', action: text };
}
