/** The run-time API of SCORM 1.2, as an LMS puts it on a window. What it returns cannot be trusted to be a string. */
export interface Scorm12Api {
  LMSInitialize(parameter: ''): unknown;
  LMSFinish(parameter: ''): unknown;
  LMSGetValue(element: string): unknown;
  LMSSetValue(element: string, value: string): unknown;
  LMSCommit(parameter: ''): unknown;
  LMSGetLastError(): unknown;
}

/** The run-time API of SCORM 2004, 3rd and 4th edition (IEEE 1484.11.2). */
export interface Scorm2004Api {
  Initialize(parameter: ''): unknown;
  Terminate(parameter: ''): unknown;
  GetValue(element: string): unknown;
  SetValue(element: string, value: string): unknown;
  Commit(parameter: ''): unknown;
  GetLastError(): unknown;
}

interface ScormApis {
  readonly scorm12: Scorm12Api;
  readonly scorm2004: Scorm2004Api;
}
export type ScormStandard = keyof ScormApis;

/** Under which name an LMS puts the API on a window, and a function by which it is known. */
const NAMES: Readonly<Record<ScormStandard, readonly [api: string, proof: string]>> = {
  scorm12: ['API', 'LMSInitialize'],
  scorm2004: ['API_1484_11', 'Initialize'],
};

/** Frames deeper than this do not occur; it also ends a chain of windows that goes round. */
const MOST_HOPS = 10;
const LATE_API_MS = 5000;
const ASK_AGAIN_MS = 200;

/**
 * Looks for the LMS: in this window, its parents, then the opener of each of them and the opener's parents.
 * Never reads `window.top`: SuccessFactors breaks on it (SAP KBA 2805176). A window of another origin throws at any
 * property but a few; then the search goes on with the next (pipwerks/scorm-api-wrapper#20).
 * Some systems have the APIs of both standards, and only that of the package's own works. Out: `null` when it is not there.
 */
export function findApi<S extends ScormStandard>(from: Window, standard: S): ScormApis[S] | null {
  return search(from, standard)?.api ?? null;
}

/** Where an API stands, without any address: how many frames up, here or in the window that opened one of these. */
export interface ApiPlace {
  readonly up: number;
  readonly inOpener: boolean;
}

/** Where `findApi` finds the API. Out: `null` when it is not there. */
export function placeOfApi(from: Window, standard: ScormStandard): ApiPlace | null {
  return search(from, standard)?.place ?? null;
}

function search<S extends ScormStandard>(
  from: Window,
  standard: S,
): { readonly api: ScormApis[S]; readonly place: ApiPlace } | null {
  const frames = withParents(from);
  for (const [up, frame] of frames.entries()) {
    const api = apiOf(frame, standard);
    if (api) return { api, place: { up, inOpener: false } };
  }
  for (const frame of frames) {
    for (const [up, opener] of withParents(openerOf(frame)).entries()) {
      const api = apiOf(opener, standard);
      if (api) return { api, place: { up, inOpener: true } };
    }
  }
  return null;
}

/** As `findApi`, for an LMS that puts up its API late: asks again for five seconds. */
export async function waitForApi<S extends ScormStandard>(
  from: Window,
  standard: S,
  sleep = (ms: number) => new Promise<void>((wake) => setTimeout(wake, ms)),
): Promise<ScormApis[S] | null> {
  for (let waited = 0; ; waited += ASK_AGAIN_MS) {
    const api = findApi(from, standard);
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

function apiOf<S extends ScormStandard>(frame: Window, standard: S): ScormApis[S] | null {
  const [name, proof] = NAMES[standard];
  try {
    const api = (frame as unknown as Record<string, Record<string, unknown> | undefined>)[name];
    // An element with that id stands on the window under that name too.
    return typeof api?.[proof] === 'function' ? (api as unknown as ScormApis[S]) : null;
  } catch {
    return null;
  }
}
