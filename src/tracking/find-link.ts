import type { Adapter } from './adapters/adapter.ts';
import type { JournalEntry } from './adapters/interaction-journal.ts';
import type { Clock } from './commit-timer.ts';
import { createStorage } from './create-storage.ts';
import { type ScormStandard, waitForApi } from './find-api.ts';
import type { PackageSettings } from './package-settings.ts';
import type { LaunchInfo } from './port.ts';
import { type CallLog, watchCalls } from './watch-calls.ts';

/** What every adapter needs to know of the course and of this launch. */
export interface AdapterOptions {
  readonly journal: readonly JournalEntry[];
  /** A word for a new attempt, `[a-z0-9]{1,8}`. */
  readonly newAttempt: () => string;
  /** The time the learner was at work in this launch, in ms. */
  readonly activeMs: () => number;
  /** Joins two states of one attempt as blobs, so that nothing is lost; the first decides. See `joinBlobs`. */
  readonly join: (mine: string, theirs: string) => string;
}

/** The way to the LMS, found and not opened yet. */
export interface Link {
  readonly standard: Exclude<LaunchInfo['standard'], 'local'>;
  /** As `parseScope` reads it. */
  readonly scope: string;
  /** Only where SCORM's API is in reach: for the technical check. `api` is the LMS's own object. */
  readonly scorm: { readonly standard: ScormStandard; readonly api: object; readonly log: CallLog } | null;
  createAdapter(options: AdapterOptions): Adapter;
}

/** A thin package shows this website and may not, or the two are too far apart in age. */
export interface LinkRefusal {
  readonly refused: 'origin' | 'version';
  /** Of the page around this one; empty when unknown. */
  readonly origin: string;
}

/**
 * Looks for the LMS of the standard that the package names; that another API happens to be there says nothing, since
 * some systems have several of which one works. SCORM and cmi5 are chunks of their own. Out: `null` when there is none.
 */
export function findLink(
  page: Window,
  settings: PackageSettings,
  clock: Clock,
): Promise<Link | LinkRefusal | null> {
  const { standard, scope = 'course' } = settings;
  if (standard === undefined) return findThinPackage(page, settings, clock);
  return standard === 'cmi5' ? findCmi5(page, scope) : findScorm(page, standard, scope, clock);
}

async function findScorm(
  page: Window,
  standard: ScormStandard,
  scope: string,
  clock: Clock,
): Promise<Link | null> {
  const link = (api: object, log: CallLog, createAdapter: Link['createAdapter']): Link => ({
    standard,
    scope,
    scorm: { standard, api, log },
    createAdapter,
  });
  if (standard === 'scorm12') {
    const found = await waitForApi(page, standard);
    if (!found) return null;
    const { api, log } = watchCalls(found, clock.now);
    const { Scorm12Adapter } = await import('./adapters/scorm12.ts');
    return link(found, log, (options) => new Scorm12Adapter(api, options));
  }
  const found = await waitForApi(page, standard);
  if (!found) return null;
  const { api, log } = watchCalls(found, clock.now);
  const { Scorm2004Adapter } = await import('./adapters/scorm2004.ts');
  return link(found, log, (options) => new Scorm2004Adapter(api, options));
}

async function findCmi5(page: Window, scope: string): Promise<Link | null> {
  const { readCmi5Launch } = await import('./adapters/cmi5-launch.ts');
  const launch = readCmi5Launch(page.location.search);
  if (!launch) return null;
  const { Cmi5Adapter } = await import('./adapters/cmi5.ts');
  const more = {
    launch,
    now: () => new Date(),
    tab: createStorage(() => page.sessionStorage, 'samen-scherp:cmi5:'),
    leave: (url: string) => page.location.assign(url),
    send: page.fetch.bind(page),
  };
  const createAdapter: Link['createAdapter'] = (options) => new Cmi5Adapter({ ...options, ...more });
  return { standard: 'cmi5', scope, scorm: null, createAdapter };
}

async function findThinPackage(
  page: Window,
  { allowedOrigins = [] }: PackageSettings,
  clock: Clock,
): Promise<Link | LinkRefusal | null> {
  // The website's own visitors need nothing of it.
  if (page.parent === page) return null;
  const { BridgeRefusal, connectBridge } = await import('./bridge/connect-bridge.ts');
  try {
    const bridge = await connectBridge(page, { allowedOrigins, clock });
    if (!bridge) return null;
    const { standard, scope } = bridge;
    return { standard, scope, scorm: null, createAdapter: (options) => bridge.createAdapter(options) };
  } catch (error) {
    if (error instanceof BridgeRefusal) return { refused: error.kind, origin: error.origin };
    throw error;
  }
}
