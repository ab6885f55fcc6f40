import { HOST_PROPERTY, type TrackerHost } from './host.ts';
import { createLocalTracker } from './local-tracker.ts';
import type { Tracker } from './port.ts';

let tracker: Tracker | undefined;

/**
 * Gives a course page its tracker: the shell's when the page stands in the shell's frame, else one of this browser.
 * Synchronous, so that stores are filled before the first island draws. The same tracker at every call. Errors: none.
 */
export function connect(): Tracker {
  tracker ??= connectShell(window) ?? createLocalTracker(() => window.localStorage);
  return tracker;
}

/** Only the direct parent can be our shell; on another origin reading its property throws. Out: `null` without a shell. */
export function connectShell(page: Window): Tracker | null {
  try {
    if (page.parent === page) return null;
    const host = (page.parent as unknown as Record<string, TrackerHost | undefined>)[HOST_PROPERTY];
    return host?.connect(page) ?? null;
  } catch {
    return null;
  }
}
