import type { ScormOptions } from '../adapters/scorm-adapter.ts';
import { Scorm12Adapter } from '../adapters/scorm12.ts';
import { Scorm2004Adapter } from '../adapters/scorm2004.ts';
import { type ScormStandard, waitForApi } from '../find-api.ts';
import type { OpenData } from './protocol.ts';
import { openThinDoor } from './thin-door.ts';
import { ThinLaunch, type ThinLaunchOptions } from './thin-launch.ts';
import { ThinView } from './thin-view.ts';

/** Without a hello after this time the page says that the course does not come, in ms. */
const LONGEST_WAIT_MS = 10_000;

/** What `package.js` of a thin package sets. It is text of a file that people edit, so any of it may be missing. */
export interface ThinSettings {
  readonly standard?: string;
  readonly scope?: string;
  /** The course's `lms.html` on the organisation's own website. */
  readonly contentUrl?: string;
}

/**
 * Starts the thin page: finds the LMS, shows the course from the website, and lets it in. Nothing is said to the LMS
 * before the course said hello, so a website that cannot be reached leaves no trace in the records.
 */
export async function startThin(page: Window, settings: ThinSettings): Promise<void> {
  const view = new ThinView(page.document);
  const url = courseUrl(settings.contentUrl);
  const standard = thinStandard(settings.standard);
  if (!url || !standard) return view.showInstead('settings');
  view.setAddress(url, page.location.origin);
  view.show('loading');
  const createAdapter = await findLms(page, standard);
  if (!createAdapter) return view.showInstead('no-api');

  const launch = new ThinLaunch({
    createAdapter,
    // The course shows how it ended. Closing works for a window that the LMS opened with this page in it, and does
    // nothing anywhere else.
    onEnd() {
      if (page.opener && page.parent === page) page.close();
    },
  });
  const frame = view.frameWindow;
  if (!frame) return;
  const waitForHello = () => page.setTimeout(() => view.show('unreachable'), LONGEST_WAIT_MS);
  let waiting = waitForHello();
  openThinDoor(page, {
    frame,
    origin: url.origin,
    standard,
    scope: settings.scope ?? 'course',
    onGuest(port) {
      page.clearTimeout(waiting);
      launch.listen(port);
      view.showCourse();
    },
    onStranger() {
      page.clearTimeout(waiting);
      view.showInstead('version');
    },
  });
  view.onClick('retry', () => {
    page.clearTimeout(waiting);
    view.show('loading');
    view.loadCourse(url);
    waiting = waitForHello();
  });
  view.onClick('reopen', () => page.location.reload());
  view.loadCourse(url);

  // The course commits at these moments too, but its message may come too late.
  page.document.addEventListener('visibilitychange', () => {
    if (page.document.visibilityState === 'hidden') launch.flush();
  });
  page.addEventListener('pagehide', () => launch.close('page-gone'));
  page.addEventListener('pageshow', ({ persisted }) => {
    // Back from the browser's cache, after the launch ended.
    if (persisted) view.showInstead('closed');
  });
}

function courseUrl(text = ''): URL | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url : null;
}

function thinStandard(text: string | undefined): ScormStandard | null {
  return text === 'scorm12' || text === 'scorm2004' ? text : null;
}

/**
 * Out: how to make the adapter, or `null` without an LMS of that standard. Both adapters are in this page's script:
 * what they share is most of it, and loading one later would bring in the loader that all pages of the course share.
 */
async function findLms(
  page: Window,
  standard: ScormStandard,
): Promise<ThinLaunchOptions['createAdapter'] | null> {
  if (standard === 'scorm12') {
    const api = await waitForApi(page, standard);
    return api && ((...data) => new Scorm12Adapter(api, adapterOptions(...data)));
  }
  const api = await waitForApi(page, standard);
  return api && ((...data) => new Scorm2004Adapter(api, adapterOptions(...data)));
}

function adapterOptions({ journal, newAttempt }: OpenData, activeMs: () => number): ScormOptions {
  return { journal, activeMs, newAttempt: () => newAttempt };
}
