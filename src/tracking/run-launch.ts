import { browserClock, within } from './browser-tools.ts';
import { LinkWatch } from './link-watch.ts';
import type { Loss } from './ownership.ts';
import type { Session } from './session.ts';
import type { Ending, ShellView } from './shell-view.ts';

/** An LMS that does not answer for so long gets no more time from somebody who wants to leave. */
const LONGEST_WAIT_MS = 10_000;

export interface Launched {
  readonly window: Window;
  readonly view: ShellView;
  readonly session: Session;
  /** Whether what the LMS did not confirm stands on this device. */
  readonly keepsOnDevice: () => boolean;
  /** The launch is over in this window: another may have it. */
  readonly release: () => void;
}

/**
 * Shows how the saving goes, saves when the page is about to sleep or go, and ends the launch when the learner asks.
 * Out: what to do when another window takes the launch.
 */
export function runLaunch({
  window,
  view,
  session,
  keepsOnDevice,
  release,
}: Launched): (loss: Loss) => Promise<void> {
  const page = window.document;
  const soon = <T>(answer: T | Promise<T>, late: T) => within(browserClock, LONGEST_WAIT_MS, answer, late);
  let ended = false;

  function show(ending: Ending) {
    ended = true;
    view.showEnding(ending);
  }

  async function end() {
    view.showBusy(true);
    view.removeCourse();
    // What was typed came along just now.
    const saved = await soon(session.flush(), false);
    await soon<void>(session.close('asked'), undefined);
    release();
    if (saved) show('saved');
    else show(keepsOnDevice() ? 'on-device' : 'lost');
    // Works for a window that the LMS opened with this page in it, and does nothing anywhere else.
    if (window.opener && window.parent === window) window.close();
  }

  async function saveAndEnd() {
    view.showBusy(true);
    const saved = await soon(session.flush(), false);
    if (ended) return;
    if (saved) return end();
    view.showBusy(false);
    view.showNotice('unsaved');
    view.focusNotice('unsaved');
  }

  if (session.damaged) view.showNotice('damaged');
  if (session.info.mode === 'normal') {
    const link = new LinkWatch(() => window.navigator.onLine, keepsOnDevice);
    session.onSaveState((state) => {
      if (ended) return;
      view.showSaveState(state);
      view.showLink(link.note(state));
      if (state.kind === 'saved') view.hideNotice('unsaved');
    });
  } else view.showNotice(session.info.mode);

  let busy = false;
  const once = (run: () => Promise<void>) => async () => {
    if (busy) return;
    busy = true;
    await run();
    busy = false;
  };
  view.onClick('close', once(saveAndEnd));
  view.onClick('retry', once(saveAndEnd));
  view.onClick('close-anyway', once(end));
  view.onClick('reopen', () => window.location.reload());

  // `unload` is blocked in newer systems (exelearning#1831), and a synchronous request at the very end may be dropped:
  // hidden is the moment to save, pagehide the moment to finish. Visible again after sleep is the moment to try again.
  page.addEventListener('visibilitychange', () => session.flush());
  page.addEventListener('freeze', () => session.flush());
  page.addEventListener('resume', () => session.flush());
  window.addEventListener('online', () => session.flush());
  window.addEventListener('pagehide', () => {
    session.close('page-gone');
    release();
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    // Back from the browser's cache, after the session ended.
    if (!persisted || ended) return;
    view.removeCourse();
    show('left');
  });

  return async (loss) => {
    if (ended) return;
    if (loss === 'taken') session.abandon();
    view.removeCourse();
    if (loss === 'asked') await soon<void>(session.handOver(), undefined);
    show('moved');
  };
}
