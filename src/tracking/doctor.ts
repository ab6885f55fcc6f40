import type { CourseOutline } from '../domain/course.ts';
import { createStorage } from './create-storage.ts';
import { type ApiPlace, placeOfApi } from './find-api.ts';
import type { Link } from './find-link.ts';
import type { Doctor } from './host.ts';
import type { PackageSettings } from './package-settings.ts';
import type { LaunchInfo, SaveState } from './port.ts';
import { measureRoom, type Room } from './probe-scorm.ts';
import { type ElementReading, readElements } from './scorm-elements.ts';
import type { Session } from './session.ts';
import type { FailedCall } from './watch-calls.ts';

/** What the technical check finds. No address, no name, no answer: it may be sent to anybody. */
export interface Diagnosis {
  /** Wall clock in ms. */
  readonly at: number;
  readonly course: { readonly id: string; readonly version: string; readonly scope: string };
  /** As `package.js` names it; `null` on the website. */
  readonly declared: PackageSettings['standard'] | null;
  /** The standard that is spoken; `null` without an LMS. */
  readonly standard: Link['standard'] | null;
  /** Where SCORM's API was found; `null` where there is none in reach. */
  readonly place: ApiPlace | null;
  /** Of this launch; `null` when it was not opened. */
  readonly launch: {
    readonly mode: LaunchInfo['mode'];
    readonly resumed: boolean;
    readonly saveState: SaveState;
    readonly damaged: boolean;
  } | null;
  /** How each element of the data model can be read; empty without an API. */
  readonly elements: readonly ElementReading[];
  /** Calls of the course that failed, oldest first. */
  readonly failed: readonly FailedCall[];
  /** In ms. */
  readonly slowestCommit: number | null;
  readonly device: {
    readonly storage: boolean;
    readonly locks: boolean;
    readonly online: boolean;
    readonly secure: boolean;
    readonly framed: boolean;
    readonly browser: string;
    /** In CSS pixels. */
    readonly width: number;
    readonly height: number;
  };
}

/** What came of saving the whole state anew. */
export interface Measurement {
  readonly stored: boolean;
  /** How long it took, in ms. */
  readonly ms: number;
  /** The LMS's error code; empty when all went well or nobody tells. */
  readonly code: string;
  /** `null` where it was not measured: nothing was stored, or there is no API in reach. */
  readonly room: Room | null;
}

export interface Patient {
  readonly window: Window;
  readonly outline: CourseOutline;
  readonly scope: string;
  readonly settings: PackageSettings;
  readonly link: Link | null;
  /** `null` when the LMS refused, or when there is none. */
  readonly session: Session | null;
}

export function createDoctor({
  window,
  outline,
  scope,
  settings,
  link,
  session,
}: Patient): Omit<Doctor, 'returnTo'> {
  const scorm = link?.scorm ?? null;
  const standard = link?.standard ?? null;
  return {
    async diagnose() {
      const { navigator } = window;
      return {
        at: Date.now(),
        course: { id: outline.id, version: outline.version, scope },
        declared: settings.standard ?? null,
        standard,
        place: scorm ? placeOfApi(window, scorm.standard) : null,
        launch: session && {
          mode: session.info.mode,
          resumed: session.info.resumed,
          saveState: session.saveState,
          damaged: session.damaged,
        },
        elements: scorm ? readElements(scorm.api, scorm.standard) : [],
        failed: [...(scorm?.log.failed ?? [])],
        slowestCommit: scorm?.log.slowestCommit ?? null,
        device: {
          storage: !createStorage(() => window.localStorage, 'samen-scherp:doctor:').refused,
          locks: navigator.locks !== undefined,
          online: navigator.onLine,
          secure: window.isSecureContext,
          framed: window.parent !== window,
          browser: navigator.userAgent,
          width: window.innerWidth,
          height: window.innerHeight,
        },
      };
    },

    async measure() {
      // Browse and review write nothing.
      if (session?.info.mode !== 'normal') return null;
      const before = performance.now();
      const stored = await session.saveAgain();
      const ms = Math.round(performance.now() - before);
      const code = stored ? '' : (scorm?.log.failed.at(-1)?.code ?? '');
      return { stored, ms, code, room: stored && scorm ? measureRoom(scorm.api, scorm.standard) : null };
    },
  };
}
