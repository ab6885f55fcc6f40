import type { ScormStandard } from './find-api.ts';
import { type RawScorm, rawScorm } from './raw-scorm.ts';
import { isYes } from './said.ts';

/** How long the saved state may be, in characters. */
export interface Room {
  /** The longest text that came back whole; `null` when not even the state that stands there did. */
  readonly longest: number | null;
  /** The shortest that did not; `null` when all did. */
  readonly tooLong: number | null;
  /** What stood there stands there again. */
  readonly restored: boolean;
}

const STATE = 'cmi.suspend_data';
/** Parts after the fourth are not read by the adapters: whoever is cut off during the measurement resumes all the same. */
const SEPARATOR = '~';
const PARTS = 4;
/** Lengths where systems are known to stop: 4,096 is the limit of SCORM 1.2, 64,000 that of 2004. */
const LENGTHS = [1024, 2048, 4096, 8192, 16_384, 32_768, 64_000];

/**
 * Stores the state that stands in the LMS with more and more padding behind it, reads each back, and puts back what
 * stood there; all in one go, so that the session cannot write in between. In: an LMS that just saved everything.
 */
export function measureRoom(api: object, standard: ScormStandard): Room {
  const raw = rawScorm(api, standard);
  const before = raw.get(STATE).value;
  let longest: number | null = null;
  let tooLong: number | null = null;
  for (const length of LENGTHS) {
    const text = pad(before, length);
    if (text.length > length) continue;
    if (!store(raw, text)) {
      tooLong = length;
      break;
    }
    longest = length;
  }
  return { longest, tooLong, restored: store(raw, before) };
}

function pad(state: string, length: number): string {
  const missing = Math.max(0, PARTS - state.split(SEPARATOR).length);
  return (state + SEPARATOR.repeat(missing + 1)).padEnd(length, 'x');
}

/** Out: whether it is there. Some systems say "true" and keep less (adapt-contrib-spoor#268). */
function store(raw: RawScorm, text: string): boolean {
  return isYes(raw.set(STATE, text).value) && isYes(raw.commit().value) && raw.get(STATE).value === text;
}
