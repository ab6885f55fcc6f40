import type { Adapter, CloseReason, RecordedInteraction } from '../../src/tracking/adapters/adapter.ts';
import { listJournal } from '../../src/tracking/adapters/interaction-journal.ts';
import { createStorage } from '../../src/tracking/create-storage.ts';
import { devicePrefix } from '../../src/tracking/device-prefix.ts';
import { joinBlobs } from '../../src/tracking/join-blobs.ts';
import type { Tracker } from '../../src/tracking/port.ts';
import { Session } from '../../src/tracking/session.ts';
import type { SoakCourse } from './courses.ts';
import type { Desk } from './desk.ts';
import type { LmsLaunch } from './record.ts';
import type { PageClock } from './world-clock.ts';

export interface Device {
  readonly name: string;
  readonly area: Storage;
  /** Its storage keeps what it is given. */
  readonly keeps: boolean;
  online: boolean;
}

export interface Surroundings {
  readonly course: SoakCourse;
  readonly clock: PageClock;
  readonly newId: () => string;
  readonly newAttempt: () => string;
  readonly complain: (what: string) => void;
}

/** One launch of the course in a browser window, as the shell makes it, watched from outside. */
export class Window {
  readonly desk: Desk;
  readonly device: Device;
  readonly launch: LmsLaunch;
  readonly tracker: Tracker;
  leaving = false;
  /** It never said "bewaard". */
  neverSaved = true;
  readonly #session: Session;
  readonly #clock: PageClock;

  private constructor(desk: Desk, device: Device, launch: LmsLaunch, session: Session, clock: PageClock) {
    this.desk = desk;
    this.device = device;
    this.launch = launch;
    this.#session = session;
    this.#clock = clock;
    this.tracker = {
      info: session.info,
      state: session.state,
      device: session.device,
      interaction: (interaction) => {
        desk.said(interaction, this.neverSaved);
        session.interaction(interaction);
      },
      onSaveState: (listener) => session.onSaveState(listener),
    };
  }

  /** In: the `launch` as the LMS page of this window has it, which may be older than this moment. */
  static async open(desk: Desk, device: Device, launch: LmsLaunch, world: Surroundings): Promise<Window> {
    const { course, clock, newId, complain } = world;
    const { outline, register, outsideLessons } = course;
    const begun = clock.now();
    const adapter: Adapter = launch.createAdapter(clock, {
      journal: listJournal(outline, outsideLessons, register),
      activeMs: () => clock.now() - begun,
      newAttempt: world.newAttempt,
      join: (mine, theirs) => joinBlobs(mine, theirs, register, adapter.stateLimit()),
    });
    const told: RecordedInteraction[] = [];
    const tell = adapter.interaction.bind(adapter);
    adapter.interaction = (event) => {
      const wrong = desk.heard(event);
      if (wrong) complain(wrong);
      told.push(event);
      tell(event);
    };
    const session = new Session(
      {
        adapter,
        outline,
        register,
        clock,
        newId,
        online: () => device.online,
        device: (id) => createStorage(() => device.area, devicePrefix(outline.id, 'course', id)),
      },
      await adapter.open(),
    );
    let window: Window | undefined;
    let neverSaved = true;
    session.onSaveState(({ kind }) => {
      // Who is giving the launch up may hear of a save that the next window could not know of.
      const known = device.keeps && !window?.leaving;
      if (kind !== 'saved') return;
      desk.saved(session.state.current, told, known);
      neverSaved = false;
      if (window) window.neverSaved = false;
    });
    window = new Window(desk, device, launch, session, clock);
    window.neverSaved = neverSaved;
    return window;
  }

  get state() {
    return this.#session.state.current;
  }

  get saved(): boolean {
    return this.#session.saveState.kind === 'saved';
  }

  flush(): void {
    void this.#session.flush();
  }

  /** Out: a promise where it takes time, for as long as nobody may open another on this device. */
  close(reason: CloseReason): void | Promise<void> {
    const closed = this.#session.close(reason);
    if (reason !== 'page-gone') return closed;
    this.#clock.kill();
    this.launch.leave();
  }

  /** The browser or the machine is gone, between one moment and the next. */
  kill(): void {
    this.#clock.kill();
    this.launch.leave();
  }

  /** Out: a promise where it takes time; the window that asked does not wait for ever. */
  handOver(): void | Promise<void> {
    this.leaving = true;
    return this.#session.handOver();
  }
}
