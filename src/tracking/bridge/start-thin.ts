import type { Adapter } from '../adapters/adapter.ts';
import type { ScormOptions } from '../adapters/scorm-adapter.ts';
import type { ScormStandard } from '../find-api.ts';
import { openThinDoor } from './thin-door.ts';
import { ThinLaunch } from './thin-launch.ts';
import { ThinView } from './thin-view.ts';

/** Without a hello after this time the page says that the course does not come, in ms. */
const LONGEST_WAIT_MS = 10_000;

/** What `package.js` of a thin package sets. It is text of a file that people edit, so any of it may be missing. */
interface ThinSettings {
  readonly scope?: string;
  /** The course's `lms.html` on the organisation's own website. */
  readonly contentUrl?: string;
}

/** One standard of SCORM. A page loads the code of its own only. */
export interface ThinStandard {
  readonly name: ScormStandard;
  /** Waits for the LMS. Out: how to make the adapter, or `null` when there is none. */
  readonly find: (page: Window) => Promise<((options: ScormOptions) => Adapter) | null>;
}

/**
 * Starts the thin page: finds the LMS, shows the course from the website, and lets it in. Nothing is said to the LMS
 * before the course said hello, so a website that cannot be reached leaves no trace in the records.
 */
export async function startThin(page: Window, standard: ThinStandard): Promise<void> {
  const view = new ThinView(page.document);
  const { contentUrl, scope } = (page as { samenScherpPackage?: ThinSettings }).samenScherpPackage ?? {};
  const url = courseUrl(contentUrl);
  if (!url) return view.showInstead('settings');
  view.setAddress(url, page.location.origin);
  view.show('loading');
  const createAdapter = await standard.find(page);
  if (!createAdapter) return view.showInstead('no-api');

  const launch = new ThinLaunch({
    createAdapter: ({ journal, newAttempt }, activeMs) =>
      createAdapter({ journal, activeMs, newAttempt: () => newAttempt }),
    online: () => page.navigator.onLine,
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
    standard: standard.name,
    scope: scope ?? 'course',
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
