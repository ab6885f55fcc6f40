import type { CourseOutline } from '../domain/course.ts';
import type { Register } from '../domain/course-data.ts';
import { LmsRefusal } from './adapters/adapter.ts';
import { type KeyedQuestion, listJournal } from './adapters/interaction-journal.ts';
import { Scorm12Adapter } from './adapters/scorm12.ts';
import type { Clock } from './commit-timer.ts';
import { connectShell } from './connect.ts';
import { createHost, createReadOnlyTracker } from './create-host.ts';
import { createStorage } from './create-storage.ts';
import { devicePrefix } from './device-prefix.ts';
import { type Scorm12Api, waitForApi } from './find-api.ts';
import { HOST_PROPERTY } from './host.ts';
import { createLocalTracker } from './local-tracker.ts';
import type { Tracker } from './port.ts';
import { Session } from './session.ts';
import { ShellView } from './shell-view.ts';
import { startPage } from './start-page.ts';

/** What `lms.html` carries, made at build time. */
export interface ShellData {
  readonly outline: CourseOutline;
  readonly register: Register;
  /** The questions of the start quiz and the final test. */
  readonly outsideLessons: readonly KeyedQuestion[];
}

/** What `package.js` sets; the packager writes it, because which API happens to be there says nothing. */
export interface PackageSettings {
  readonly standard?: 'scorm12';
}

const clock: Clock = {
  now: () => Date.now(),
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

/** A random UUID. `crypto.randomUUID` exists on secure pages only, and some LMSs still use plain http. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes.set([((bytes[6] ?? 0) & 0x0f) | 0x40], 6);
  bytes.set([((bytes[8] ?? 0) & 0x3f) | 0x80], 8);
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** Starts the shell in its page: finds the LMS, opens the one session, and shows the course in the frame. */
export async function startShell(window: Window, data: ShellData, settings: PackageSettings): Promise<void> {
  if (connectShell(window)) {
    // A shell inside the shell would open the launch a second time.
    window.location.replace('index.html');
    return;
  }
  const view = new ShellView(window.document);
  view.listenToDismissals();
  const api = settings.standard === 'scorm12' ? await waitForApi(window, 'scorm12') : null;
  if (api === null) startWithoutLms(window, view, data);
  else await startInLms(window, view, data, api);
}

/** Course pages find no host and use this browser's storage, the same as on the website. */
function startWithoutLms(window: Window, view: ShellView, { outline }: ShellData) {
  view.showNotice('no-api');
  const { state } = createLocalTracker(() => window.localStorage);
  view.openCourse(startPage(state.get('bookmark') ?? '', outline));
}

async function startInLms(window: Window, view: ShellView, data: ShellData, api: Scorm12Api) {
  const { outline, register } = data;
  const journal = listJournal(outline, data.outsideLessons, register);
  try {
    const adapter = new Scorm12Adapter(api, {
      journal,
      now: () => new Date(),
      newAttempt: () => newId().slice(0, 8),
    });
    const launch = adapter.open();
    const session = new Session(
      {
        adapter,
        outline,
        register,
        clock,
        newId,
        online: () => window.navigator.onLine,
        device: (learnerId) =>
          createStorage(() => window.localStorage, devicePrefix(outline.id, 'course', learnerId)),
      },
      launch,
    );
    runSession(window, view, session);
    openWith(window, view, outline, session);
  } catch (error) {
    if (!(error instanceof LmsRefusal)) throw error;
    view.showNotice(error.kind);
    openWith(window, view, outline, createReadOnlyTracker());
  }
}

function openWith(window: Window, view: ShellView, outline: CourseOutline, tracker: Tracker) {
  Object.defineProperty(window, HOST_PROPERTY, { value: createHost(tracker) });
  view.openCourse(startPage(tracker.state.get('bookmark') ?? '', outline));
}

function runSession(window: Window, view: ShellView, session: Session) {
  if (session.damaged) view.showNotice('damaged');
  if (session.info.mode === 'normal') session.onSaveState((state) => view.showSaveState(state));
  else view.showNotice(session.info.mode);

  const end = () => {
    view.removeCourse();
    session.close('asked');
    view.showClosed();
    // Works for a window that the LMS opened with this page in it, and does nothing anywhere else.
    if (window.opener && window.parent === window) window.close();
  };
  const saveAndEnd = () => {
    session.flush();
    if (session.saveState.kind !== 'lms-unreachable') return end();
    view.showNotice('unsaved');
    view.focusNotice('unsaved');
  };
  view.onClose(saveAndEnd);
  view.onClick('retry', saveAndEnd);
  view.onClick('close-anyway', end);
  session.onSaveState(({ kind }) => {
    if (kind === 'saved') view.hideNotice('unsaved');
  });

  // `unload` is blocked in newer systems (exelearning#1831), and a synchronous request at the very end may be dropped:
  // hidden is the moment to save, pagehide the moment to finish.
  window.document.addEventListener('visibilitychange', () => {
    if (window.document.visibilityState === 'hidden') session.flush();
  });
  window.addEventListener('online', () => session.flush());
  window.addEventListener('pagehide', () => session.close('page-gone'));
  window.addEventListener('pageshow', ({ persisted }) => {
    // Back from the browser's cache, after the session ended.
    if (!persisted) return;
    view.removeCourse();
    view.showClosed();
  });
}
