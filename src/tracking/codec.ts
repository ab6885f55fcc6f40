import { deflateSync, inflateSync } from 'fflate';
import type { Register } from '../domain/course-data.ts';
import { emptyTestProgress } from '../domain/final-test.ts';
import type { LearnerState } from '../domain/progress.ts';
import { packState, type Unpacked, unpackState } from './compact-state.ts';
import { dropOne } from './drop-one.ts';
import { unpackFormat1 } from './read-format-1.ts';

/** Format of what follows it. Another format gets another number, and all earlier ones stay readable. */
const FORMAT = '2.';
const READERS: Readonly<Record<string, typeof unpackState>> = { '1.': unpackFormat1, [FORMAT]: unpackState };

export interface Encoded {
  /** ASCII. */
  readonly blob: string;
  /** What did not fit, in the words of `dropOne`. */
  readonly dropped: readonly string[];
}

export interface Decoded extends Unpacked {
  /** There was text, and it could not be read. */
  readonly damaged: boolean;
}

export const EMPTY_STATE: LearnerState = {
  route: null,
  bookmark: '',
  lessons: {},
  test: emptyTestProgress,
};

/**
 * Writes the learner's state as suspend data: positional JSON by register number, deflated, base64url.
 * In: `limit` in characters; when the text is longer, `dropOne` decides what goes until it fits, or until all that is
 * left must stay. `aside` as `decodeState` gave it.
 */
export function encodeState(
  state: LearnerState,
  register: Register,
  limit: number,
  aside: Unpacked['aside'] = [],
): Encoded {
  const dropped: string[] = [];
  for (let kept = state; ; ) {
    const blob = FORMAT + toBase64Url(deflate(packState(kept, register, aside)));
    const less = blob.length > limit ? dropOne(kept) : null;
    if (less === null) return { blob, dropped };
    kept = less.state;
    dropped.push(less.dropped);
  }
}

/**
 * Reads suspend data. In: any text an LMS may give back, of an older or newer course too.
 * Errors: none; what is readable is kept, and text that is not ours gives an empty state and `damaged`.
 */
export function decodeState(blob: string, register: Register): Decoded {
  if (blob === '') return { state: EMPTY_STATE, aside: [], damaged: false };
  try {
    const unpack = READERS[blob.slice(0, FORMAT.length)];
    const packed = inflate(fromBase64Url(blob.slice(FORMAT.length)));
    if (!unpack || !Array.isArray(packed)) throw new Error('not ours');
    return { ...unpack(packed, register), damaged: false };
  } catch {
    return { state: EMPTY_STATE, aside: [], damaged: true };
  }
}

function deflate(packed: unknown): Uint8Array {
  return deflateSync(new TextEncoder().encode(JSON.stringify(packed)), { level: 9 });
}

function inflate(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(inflateSync(bytes)));
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
}
