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
    onEnd(reason) {
      // After a takeover the course itself says that it goes on in another window.
      if (reason !== 'asked') return;
      view.showInstead('closed');
      // Works for a window that the LMS opened with this page in it, and does nothing anywhere else.
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

/** Each adapter is a file of its own: a package needs one. Out: how to make it, or `null` without an LMS of that standard. */
async function findLms(
  page: Window,
  standard: ScormStandard,
): Promise<ThinLaunchOptions['createAdapter'] | null> {
  if (standard === 'scorm12') {
    const api = await waitForApi(page, standard);
    if (!api) return null;
    return async (data, activeMs) => {
      const { Scorm12Adapter } = await import('../adapters/scorm12.ts');
      return new Scorm12Adapter(api, adapterOptions(data, activeMs));
    };
  }
  const api = await waitForApi(page, standard);
  if (!api) return null;
  return async (data, activeMs) => {
    const { Scorm2004Adapter } = await import('../adapters/scorm2004.ts');
    return new Scorm2004Adapter(api, adapterOptions(data, activeMs));
  };
}

function adapterOptions({ journal, newAttempt }: OpenData, activeMs: () => number) {
  return { journal, activeMs, newAttempt: () => newAttempt };
}
