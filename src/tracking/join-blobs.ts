import type { Register } from '../domain/course-data.ts';
import { mergeStates } from '../domain/merge-states.ts';
import { type Decoded, decodeState, encodeState } from './codec.ts';

/**
 * Joins two states of one attempt as text, so that nothing of either is lost. In: `mine` decides what cannot be had
 * twice; `limit` in characters. Out: one of them as it is when the other cannot be read.
 */
export function joinBlobs(mine: string, theirs: string, register: Register, limit: number): string {
  const own = decodeState(mine, register);
  const other = decodeState(theirs, register);
  if (other.damaged || theirs === '') return mine;
  if (own.damaged || mine === '') return theirs;
  const { state, aside } = joinDecoded(own, other);
  return encodeState(state, register, limit, aside).blob;
}

/** As `joinBlobs`, of what was read. What no register knows is kept once. */
export function joinDecoded(own: Decoded, other: Decoded): Decoded {
  const asides = other.aside.filter(({ slot }) => !own.aside.some((kept) => kept.slot === slot));
  return {
    state: mergeStates(own.state, other.state),
    aside: [...own.aside, ...asides],
    damaged: own.damaged || other.damaged,
  };
}
