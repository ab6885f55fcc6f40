import { connect } from '../tracking/connect.ts';
import type { Tracker } from '../tracking/port.ts';

let injected: Tracker | null = null;

/** The tracker of this page. Connects at the first call, in a browser only; see `hasTracker`. */
export function tracker(): Tracker {
  return injected ?? connect();
}

/** Whether there is one to ask: not while the site is being built. */
export function hasTracker(): boolean {
  return injected !== null || typeof window !== 'undefined';
}

/** Puts another tracker in place, before any store is read. For whoever runs the stores outside a page. */
export function injectTracker(other: Tracker): void {
  injected = other;
}
