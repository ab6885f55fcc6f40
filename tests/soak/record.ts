import type { Interaction } from '../../src/domain/interaction.ts';
import type { Adapter } from '../../src/tracking/adapters/adapter.ts';
import type { AdapterOptions } from '../../src/tracking/find-link.ts';
import type { Chance } from '../tracking/longest-state.ts';
import type { PageClock } from './world-clock.ts';

export const STANDARDS = ['scorm12', 'scorm2004', 'cmi5'] as const;
export type Standard = (typeof STANDARDS)[number];

/** How far a learner is, in the words of SCORM 1.2; `score` is -1 where there is none. */
export interface Standing {
  readonly status: string;
  readonly score: number;
  readonly completed: boolean;
}

/** What a course told of the answers: per question every result it may stand with, and each time by its event. */
export interface Told {
  readonly results: ReadonlyMap<string, ReadonlySet<Interaction['result']>>;
  readonly events: ReadonlySet<string>;
}

/** What one place of an LMS keeps of one learner, in its standard, with all that may go wrong there. */
export interface LmsRecord {
  readonly standard: Standard;
  /** The state that stands there now, as the course packed it. */
  readonly blob: string;
  /** All states of this attempt that ever stood there, where no window may write over what it has not seen. */
  readonly blobs: readonly string[];
  readonly standing: Standing;
  readonly commits: { readonly asked: number; readonly spoilt: number };
  /** All that any launch ever got to hear. */
  readonly heard: readonly string[];
  /** All that stands there, to see whether anybody changed it. */
  readonly text: string;
  /** Opens the page of the LMS for one launch. In: whether the device has a network, now and later. */
  launch(online: () => boolean): LmsLaunch;
  /** The learner begins a new attempt. */
  beginAnew(): void;
  /** One thing goes wrong from now on, or nothing any more. Out: what. */
  worsen(chance: Chance): string;
  mend(): void;
  /** What the course did in this attempt that it may not, and what stands there twice. */
  faults(): readonly string[];
  /** What of it does not stand there. */
  lost(told: Told): readonly string[];
}

export interface LmsLaunch {
  createAdapter(page: PageClock, options: AdapterOptions): Adapter;
  /** The learner's login ended: this launch stores nothing any more, also after a new login. */
  expire(): void;
  /** The page is gone: it hears nothing any more, and what it was sending may be cut off. */
  leave(): void;
}

/** What is between a page and an LMS that is not in it. */
export interface Network {
  /** From question to answer, in ms. */
  readonly delay: () => number;
  readonly answerLost: () => boolean;
}
