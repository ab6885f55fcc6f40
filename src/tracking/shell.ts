import type { CourseOutline } from '../domain/course.ts';
import type { Register } from '../domain/course-data.ts';
import { fixedRoute, narrowOutline, type PackageScope, parseScope } from '../domain/package-scope.ts';
import { ActiveTime } from './active-time.ts';
import { type Adapter, LmsRefusal } from './adapters/adapter.ts';
import { type KeyedQuestion, listJournal } from './adapters/interaction-journal.ts';
import { browserClock, newId } from './browser-tools.ts';
import { connectShell } from './connect.ts';
import { createHost, createReadOnlyTracker } from './create-host.ts';
import { createLearnerDevice } from './device-prefix.ts';
import type { Patient } from './doctor.ts';
import { findLink, type Link } from './find-link.ts';
import { type Doctor, HOST_PROPERTY } from './host.ts';
import { joinBlobs } from './join-blobs.ts';
import { createLocalTracker } from './local-tracker.ts';
import { type Loss, Ownership } from './ownership.ts';
import type { PackageSettings } from './package-settings.ts';
import type { Tracker } from './port.ts';
import { runLaunch } from './run-launch.ts';
import { Session } from './session.ts';
import { type NoticeId, ShellView } from './shell-view.ts';
import { startPage } from './start-page.ts';

/** What `lms.html` carries, made at build time. */
export interface ShellData {
  readonly outline: CourseOutline;
  readonly register: Register;
  /** The questions of the start quiz and the final test. */
  readonly outsideLessons: readonly KeyedQuestion[];
}

/** Starts the shell in its page: finds the LMS, opens the one session, and shows the course in the frame. */
export async function startShell(window: Window, data: ShellData, settings: PackageSettings): Promise<void> {
  if (connectShell(window)) {
    // A shell inside the shell would open the launch a second time.
    window.location.replace('index.html');
    return;
  }
  await new Shell(window, data, settings).start();
}

class Shell {
  readonly #window: Window;
  readonly #data: ShellData;
  readonly #settings: PackageSettings;
  readonly #view: ShellView;
  readonly #activity = new ActiveTime(browserClock.now);
  #scope: PackageScope = 'course';
  #outline: CourseOutline;
  #link: Link | null = null;
  #session: Session | null = null;

  constructor(window: Window, data: ShellData, settings: PackageSettings) {
    this.#window = window;
    this.#data = data;
    this.#outline = data.outline;
    this.#settings = settings;
    this.#view = new ShellView(window.document);
  }

  async start(): Promise<void> {
    this.#view.listen();
    const link = await findLink(this.#window, this.#settings, browserClock);
    if (link === null) {
      // The same as a course page that finds no shell: this browser's storage, as on the website.
      this.#view.showNotice('no-api');
      this.#openWith(createLocalTracker(() => this.#window.localStorage));
    } else if ('refused' in link) {
      this.#view.showOrigin(link.origin);
      this.#openReadOnly(link.refused);
    } else {
      await this.#startInLms(link);
    }
  }

  async #startInLms(link: Link) {
    this.#link = link;
    this.#scope = parseScope(link.scope, this.#data.outline) ?? 'course';
    this.#outline = narrowOutline(this.#data.outline, this.#scope);
    // A window that is still opening hands over when it has opened.
    let started: (onLoss: (loss: Loss) => Promise<void>) => void = () => {};
    const running = new Promise<(loss: Loss) => Promise<void>>((resolve) => {
      started = resolve;
    });
    const ownership = this.#ownership(async (loss) => (await running)(loss));
    if (!(await ownership.claim())) {
      await this.#view.askToTakeOver();
      await ownership.takeOver();
      this.#view.hideTakeOver();
    }
    try {
      const { session, keepsOnDevice } = await this.#openSession(link);
      this.#session = session;
      const release = () => ownership.release();
      started(runLaunch({ window: this.#window, view: this.#view, session, keepsOnDevice, release }));
      this.#openWith(session);
    } catch (error) {
      ownership.release();
      if (!(error instanceof LmsRefusal)) throw error;
      this.#openReadOnly(error.kind);
    }
  }

  async #openSession(link: Link) {
    const { register, outsideLessons } = this.#data;
    const outline = this.#outline;
    const adapter: Adapter = link.createAdapter({
      journal: listJournal(outline, outsideLessons, register),
      newAttempt: () => newId().slice(0, 8),
      activeMs: () => this.#activity.ms,
      join: (mine, theirs) => joinBlobs(mine, theirs, register, adapter.stateLimit()),
    });
    const launch = await adapter.open();
    const area = () => this.#window.localStorage;
    const storage = createLearnerDevice(area, outline.id, this.#scope, launch.learnerId);
    const session = new Session(
      {
        adapter,
        outline,
        register,
        clock: browserClock,
        newId,
        online: () => this.#window.navigator.onLine,
        device: () => storage,
        fixedRoute: fixedRoute(this.#scope),
      },
      launch,
    );
    return { session, keepsOnDevice: () => !storage.refused };
  }

  /** Two windows of this course on one machine, in one browser: the learner's name is not known yet. */
  #ownership(onLoss: (loss: Loss) => Promise<void>): Ownership {
    return new Ownership(
      `samen-scherp:${this.#outline.id}:${this.#scope}`,
      {
        locks: this.#window.navigator.locks,
        openChannel: (name) => new BroadcastChannel(name),
        clock: browserClock,
        id: newId(),
      },
      onLoss,
    );
  }

  /** The course can be read, and nothing is kept. */
  #openReadOnly(why: NoticeId) {
    this.#view.showNotice(why);
    this.#openWith(createReadOnlyTracker(this.#link?.standard ?? 'local'));
  }

  #openWith(tracker: Tracker) {
    const page = () => startPage(tracker.state.get('bookmark') ?? '', this.#outline, this.#scope);
    const doctor = lazyDoctor(page, {
      window: this.#window,
      outline: this.#outline,
      scope: this.#scope,
      settings: this.#settings,
      link: this.#link,
      session: this.#session,
    });
    const host = createHost(tracker, doctor, () => this.#activity.touch());
    Object.defineProperty(this.#window, HOST_PROPERTY, { value: host });
    this.#view.openCourse(page());
  }
}

/** Comes when the technical check is opened, which is seldom. */
function lazyDoctor(returnTo: () => string, patient: Patient): Doctor {
  const doctor = async () => (await import('./doctor.ts')).createDoctor(patient);
  return {
    returnTo,
    diagnose: async () => (await doctor()).diagnose(),
    measure: async () => (await doctor()).measure(),
  };
}
