import type { Diagnosis, Measurement } from './doctor.ts';
import type { Tracker } from './port.ts';

/** The property of the shell's window under which a course page in its frame finds the host. */
export const HOST_PROPERTY = '__samenScherp';

/** What the shell offers to the page in its frame. */
export interface TrackerHost {
  /** In: the asking page, so that its listeners stop when it goes. Out: a tracker for that page. */
  connect(page: Window): Tracker;
  /** For the page of the technical check only. */
  readonly doctor: Doctor;
}

/** Looks at the link with the LMS. Never throws, and gives nothing that tells who the learner is. */
export interface Doctor {
  /** The page of the course where the learner was, relative to the root of the course. */
  returnTo(): string;
  /** Reads only. */
  diagnose(): Promise<Diagnosis>;
  /** Stores something for a moment and puts back what stood there. Out: `null` where nothing may be written. */
  measure(): Promise<Measurement | null>;
}
