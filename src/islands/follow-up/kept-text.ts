import type { IfThenPlan } from '../../domain/if-then-plan.ts';
import { parsePlan, serializePlan } from '../../domain/if-then-plan.ts';
import { $plan } from '../../stores/own-notes.ts';

/** A text of the learner that a field shows and changes; a store of texts is one. */
export interface KeptText {
  readonly get: () => string;
  readonly set: (text: string) => void;
  /** Calls at once, and at every change. Out: the way to stop. */
  readonly subscribe: (listener: (text: string) => void) => () => void;
}

/** One half of the plan under an id. */
export function planPart(id: string, part: keyof IfThenPlan): KeptText {
  const store = $plan(id);
  return {
    get: () => parsePlan(store.get())[part],
    set: (text) => store.set(serializePlan({ ...parsePlan(store.get()), [part]: text })),
    subscribe: (listener) => store.subscribe((stored) => listener(parsePlan(stored)[part])),
  };
}
