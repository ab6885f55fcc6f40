/** The run-time API of SCORM 1.2, as an LMS puts it on a window. What it returns cannot be trusted to be a string. */
export interface Scorm12Api {
  LMSInitialize(parameter: ''): unknown;
  LMSFinish(parameter: ''): unknown;
  LMSGetValue(element: string): unknown;
  LMSSetValue(element: string, value: string): unknown;
  LMSCommit(parameter: ''): unknown;
  LMSGetLastError(): unknown;
}

/** Frames deeper than this do not occur; it also ends a chain of windows that goes round. */
const MOST_HOPS = 10;
const LATE_API_MS = 5000;
const ASK_AGAIN_MS = 200;

/**
 * Looks for the LMS: in this window, its parents, then the opener of each of them and the opener's parents.
 * Never reads `window.top`: SuccessFactors breaks on it (SAP KBA 2805176). A window of another origin throws at any
 * property but a few; then the search goes on with the next (pipwerks/scorm-api-wrapper#20). Out: `null` when there is none.
 */
export function findApi(from: Window): Scorm12Api | null {
  const frames = withParents(from);
  for (const frame of frames) {
    const api = apiOf(frame);
    if (api) return api;
  }
  for (const frame of frames) {
    for (const opener of withParents(openerOf(frame))) {
      const api = apiOf(opener);
      if (api) return api;
    }
  }
  return null;
}

/** As `findApi`, for an LMS that puts up its API late: asks again for five seconds. */
export async function waitForApi(
  from: Window,
  sleep = (ms: number) => new Promise<void>((wake) => setTimeout(wake, ms)),
): Promise<Scorm12Api | null> {
  for (let waited = 0; ; waited += ASK_AGAIN_MS) {
    const api = findApi(from);
    if (api || waited >= LATE_API_MS) return api;
    await sleep(ASK_AGAIN_MS);
  }
}

function withParents(start: Window | null): readonly Window[] {
  const frames: Window[] = [];
  let frame = start;
  while (frame && !frames.includes(frame) && frames.length < MOST_HOPS) {
    frames.push(frame);
    frame = parentOf(frame);
  }
  return frames;
}

function parentOf(frame: Window): Window | null {
  try {
    return frame.parent;
  } catch {
    return null;
  }
}

function openerOf(frame: Window): Window | null {
  try {
    return frame.opener;
  } catch {
    return null;
  }
}

function apiOf(frame: Window): Scorm12Api | null {
  try {
    const { API } = frame as unknown as { API?: Scorm12Api };
    // An element with id "API" stands on the window under that name too.
    return typeof API?.LMSInitialize === 'function' ? API : null;
  } catch {
    return null;
  }
}
