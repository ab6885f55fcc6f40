import type { Tracker } from './port.ts';

/** The property of the shell's window under which a course page in its frame finds the host. */
export const HOST_PROPERTY = '__samenScherp';

/** What the shell offers to the page in its frame. */
export interface TrackerHost {
  /** In: the asking page, so that its listeners stop when it goes. Out: a tracker for that page. */
  connect(page: Window): Tracker;
}
