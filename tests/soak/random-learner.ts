import { LmsRefusal } from '../../src/tracking/adapters/adapter.ts';
import { within } from '../../src/tracking/browser-tools.ts';
import { Chance } from '../tracking/longest-state.ts';
import { MemoryArea } from '../tracking/memory-area.ts';
import type { Desk } from './desk.ts';
import { withFixedWorld } from './fixed-world.ts';
import { PageActions } from './page-actions.ts';
import type { Standard } from './record.ts';
import { makeSetting, type Place, type Setting } from './setting.ts';
import { type Device, type Surroundings, Window } from './window.ts';
import { settle, WorldClock } from './world-clock.ts';

/** What happened in one standard. */
export interface Figures {
  /** Runs in which it was offered. */
  readonly runs: number;
  readonly steps: number;
  readonly launches: number;
  readonly commits: number;
  readonly faults: number;
  readonly kills: number;
  /** A package of it took the place of another, or another took its place. */
  readonly switches: number;
}

export interface Ran {
  readonly figures: Readonly<Record<Standard, Figures>>;
  /** All that any LMS heard, and the texts that none may hear. */
  readonly heard: readonly string[];
  readonly secrets: readonly string[];
}

/** As many attempts as a device remembers of one learner. */
const MOST_ATTEMPTS = 3;
/** So often, two minutes each, a slow network may make everybody wait in the end. */
const MOST_TRIES = 20;
/** By then every request of a window that is gone has arrived. */
const ARRIVED_MS = 60_000;
/** By then also a window that saves before it ends has ended, however slow its network is. */
const LAST_WORDS_MS = 600_000;
/** So long a window that takes over waits for the other to save. */
const LONGEST_WAIT_MS = 10_000;

/**
 * One run: learners at random on two devices with a hostile LMS, everything decided by `seed`. When all is well again,
 * nothing that was called saved may be gone. Throws with the seed and the last steps when anything is wrong.
 */
export async function runRandomLearner(seed: number, steps = 60): Promise<Ran> {
  const run = new Run(seed);
  return withFixedWorld(run.clock, run.chance, () => run.all(steps));
}

class Run {
  readonly clock = new WorldClock();
  readonly chance: Chance;
  readonly #seed: number;
  readonly #trail: string[] = [];
  readonly #secrets: string[] = [];
  readonly #setting: Setting;
  readonly #actions: PageActions;
  #windows: Window[] = [];
  #serial = 0;
  readonly #counts = { scorm12: noCounts(), scorm2004: noCounts(), cmi5: noCounts() };

  constructor(seed: number) {
    this.#seed = seed;
    this.chance = new Chance(1 + ((seed * 7919) % 2147483646));
    const { chance } = this;
    this.#setting = makeSetting(chance, this.clock, () => this.#newId());
    this.#actions = new PageActions(
      this.#setting.course,
      chance,
      () => `lessen/les-1.html#${chance.text(6)}`,
      () => {
        this.#secrets.push(`Geheim${chance.text(10)}`);
        return this.#secrets.at(-1) ?? '';
      },
    );
  }

  async all(steps: number): Promise<Ran> {
    for (let step = 0; step < steps; step++) {
      await this.#step();
      await settle();
      this.#look();
    }
    await this.#mendAll();
    const { desks } = this.#setting;
    return {
      figures: {
        scorm12: this.#figures('scorm12'),
        scorm2004: this.#figures('scorm2004'),
        cmi5: this.#figures('cmi5'),
      },
      heard: desks.flatMap(({ record }) => record.heard),
      secrets: this.#secrets,
    };
  }

  #figures(standard: Standard): Figures {
    const records = this.#setting.desks
      .map(({ record }) => record)
      .filter((one) => one.standard === standard);
    return {
      runs: records.length > 0 ? 1 : 0,
      ...this.#counts[standard],
      commits: records.reduce((sum, { commits }) => sum + commits.asked, 0),
      faults: records.reduce((sum, { commits }) => sum + commits.spoilt, 0),
    };
  }

  #look() {
    for (const desk of this.#setting.desks) this.#refuse(desk, desk.look());
  }

  #refuse(desk: Desk, wrong: readonly string[]) {
    for (const what of wrong) this.#fail(`${nameOf(desk)}: ${what}`);
  }

  async #step(): Promise<void> {
    const window = this.#windows.length > 0 ? this.chance.of(this.#windows) : null;
    if (!window) return this.#openAnywhere();
    this.#counts[window.desk.record.standard].steps += 1;
    const share = this.chance.below(100);
    if (share < 55) return this.#act(window);
    if (share < 70) return this.#pass(this.chance.of([300, 1600, 1600, 12_000, 70_000, 3_700_000]));
    if (share < 80) return this.#trouble(window);
    if (share < 84) {
      this.#note('flush');
      return window.flush();
    }
    if (share < 90) return this.#end(window);
    if (share < 93) return this.#takeOver(window);
    if (share < 95) return this.#beginAnew(window.desk);
    if (share < 99) return this.#replacePackage(this.chance.of(this.#setting.places));
    return this.#openAnywhere();
  }

  #act(window: Window) {
    const before = window.state;
    this.#actions.open(window.tracker);
    this.#note(`${window.device.name} ${nameOf(window.desk)}: ${this.#actions.act()}`);
    window.desk.did(window.state, before, window.neverSaved);
  }

  #pass(ms: number): Promise<void> {
    this.#note(`${ms} ms pass`);
    return this.clock.pass(ms);
  }

  #trouble({ desk, device, launch }: Window) {
    const share = this.chance.below(10);
    if (share < 2) {
      device.online = !device.online;
      this.#note(`${device.name} online: ${device.online}`);
    } else if (share === 2) {
      launch.expire();
      this.#note('expired');
    } else this.#note(`trouble: ${desk.record.worsen(this.chance)}`);
  }

  async #end(window: Window) {
    const how = this.chance.of(['asked', 'page-gone', 'killed', 'killed'] as const);
    this.#note(`${how} on ${window.device.name}`);
    this.#windows = this.#windows.filter((other) => other !== window);
    if (how === 'killed') {
      this.#counts[window.desk.record.standard].kills += 1;
      window.kill();
    } else await this.#soon(window.close(how));
    // A reload of the shell alone finds the API of its own launch.
    const reload = this.chance.below(4);
    if (reload === 0 && how === 'killed') await this.#open(window.desk, window.device, window.launch);
    if (reload === 1) await this.#open(window.desk, window.device);
  }

  async #takeOver(window: Window) {
    this.#note(`take over on ${window.device.name}`);
    const { desk, device } = window;
    const stale = this.#setting.allKeep && !desk.isNew ? this.#launch(desk, device) : null;
    desk.crossed ||= stale !== null;
    if (this.chance.below(2)) this.#act(window);
    if (this.chance.below(2)) await this.#pass(2000);
    this.#windows = this.#windows.filter((other) => other !== window);
    await this.#soon(window.handOver());
    if (!this.#setting.allKeep) await this.#pass(ARRIVED_MS);
    await this.#open(desk, device, stale ?? undefined);
  }

  async #beginAnew(desk: Desk) {
    const attempts = this.#setting.desks.filter(({ learner }) => learner === desk.learner).length;
    if (desk.isNew || attempts >= MOST_ATTEMPTS) return;
    this.#note(`${nameOf(desk)} begins anew`);
    this.#closeAll((window) => window.desk === desk);
    await this.clock.pass(ARRIVED_MS);
    desk.beginAnew();
  }

  /** An administrator puts the package of another standard in its place: everybody gets another record there. */
  async #replacePackage(place: Place) {
    const others = place.standards.filter((standard) => standard !== place.offers);
    if (others.length === 0) return this.#openAnywhere();
    const isHere = (desk: Desk) => desk.place === place.name && desk.record.standard === place.offers;
    this.#closeAll(({ desk }) => isHere(desk));
    await this.clock.pass(LAST_WORDS_MS);
    this.#look();
    this.#counts[place.offers].switches += 1;
    for (const desk of this.#setting.desks.filter(isHere)) this.#refuse(desk, desk.retire());
    place.offers = this.chance.of(others);
    this.#counts[place.offers].switches += 1;
    for (const desk of this.#setting.desks.filter(isHere)) this.#refuse(desk, desk.reinstate());
    this.#note(`${place.name} has ${place.offers} now`);
  }

  async #openAnywhere() {
    const { desks, places, devices, allKeep } = this.#setting;
    const offered = desks.filter(({ place, record }) =>
      places.some(({ name, offers }) => name === place && offers === record.standard),
    );
    const desk = this.chance.of(offered);
    const device = this.chance.of(devices);
    // Two windows that both began before the LMS held anything are two attempts, of which it keeps the last.
    const alone = !allKeep || desk.isNew;
    // One browser knows one learner at a time; and one window owns a learner's launches.
    this.#closeAll((window) => window.device === device || (alone && window.desk === desk));
    await this.#open(desk, device);
  }

  /** Out: `null` when the LMS did not let the course in. */
  async #open(desk: Desk, device: Device, launch = this.#launch(desk, device)): Promise<Window | null> {
    this.#note(`open ${nameOf(desk)} on ${device.name}`);
    this.#counts[desk.record.standard].launches += 1;
    desk.wasOpened = true;
    desk.crossed ||= this.#windows.some((window) => window.desk === desk);
    try {
      const window = await this.clock.until(Window.open(desk, device, launch, this.#surroundings()));
      for (const what of desk.opened(window.state)) this.#fail(`not of this attempt: ${what}`);
      this.#windows.push(window);
      return window;
    } catch (error) {
      if (!(error instanceof LmsRefusal)) throw error;
      this.#note(`refused: ${error.message}`);
      // Who is not let in comes back, and sooner or later that helps.
      if (this.chance.below(2)) desk.record.mend();
      return null;
    }
  }

  /** An LMS page cannot be loaded without a network. */
  #launch({ isNew, record }: Desk, device: Device) {
    device.online = true;
    // What never reached the LMS goes to the next launch, whichever place that is: only where there is one, that is certain.
    const hasOthers = this.#setting.places.some(({ standards }) => standards.length > 1);
    if (isNew && (hasOthers || this.#setting.places.length > 1)) record.mend();
    return record.launch(() => device.online);
  }

  /** The next window waits until this one has ended, but not for ever. */
  #soon(ended: void | Promise<void>): Promise<void> {
    return this.clock.until(within<void>(this.clock.page(), LONGEST_WAIT_MS, ended, undefined));
  }

  #closeAll(which: (window: Window) => boolean) {
    for (const window of this.#windows.filter(which)) void window.close('page-gone');
    this.#windows = this.#windows.filter((window) => !which(window));
  }

  /** All is well again: every learner comes back on every device, and then on one that knows nothing. */
  async #mendAll() {
    this.#closeAll(() => true);
    for (const device of this.#setting.devices) device.online = true;
    await this.clock.pass(ARRIVED_MS);
    const blank = { name: 'blank', area: new MemoryArea(), keeps: true, online: true };
    for (const desk of this.#setting.desks) {
      desk.record.mend();
      this.#refuse(desk, desk.reinstate());
      if (!desk.wasOpened) continue;
      for (const device of [...this.#setting.devices, blank]) {
        const window = await this.#openAndSave(desk, device);
        if (!window) this.#fail(`not saved though all is well ${desk.record.faults().slice(0, 3)}`);
        void window.close('asked');
        await this.clock.pass(ARRIVED_MS);
        this.#windows = [];
        this.#refuse(desk, desk.look());
        if (device === blank) this.#refuse(desk, desk.complaints(window.state, this.#setting.allKeep));
      }
    }
  }

  /** Out: `null` when it was no use. */
  async #openAndSave(desk: Desk, device: Device): Promise<Window | null> {
    let window: Window | null = null;
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      window ??= await this.#open(desk, device);
      await this.clock.pass(120_000);
      if (window?.saved) return window;
    }
    return null;
  }

  #surroundings(): Surroundings {
    const { chance } = this;
    return {
      course: this.#setting.course,
      clock: this.clock.page(),
      newId: () => this.#newId(),
      newAttempt: () => chance.text(8),
      complain: (what) => this.#fail(what),
    };
  }

  /** In the form of a UUID, as stores ask. */
  #newId(): string {
    this.#serial += 1;
    return `00000000-0000-4000-8000-${String(this.#serial).padStart(12, '0')}`;
  }

  #note(step: string) {
    this.#trail.push(step);
  }

  #fail(what: string): never {
    const trail = this.#trail.slice(-200).join('\n  ');
    throw new Error(
      `seed ${this.#seed}: ${what} (${this.#setting.slow ? 'slow' : 'direct'}, ${this.#setting.allKeep ? 'all devices keep' : 'devices keep little'})\n  ${trail}`,
    );
  }
}

function nameOf({ learner, place, record }: Desk): string {
  return `${learner} (${place}, ${record.standard})`;
}

function noCounts() {
  return { steps: 0, launches: 0, kills: 0, switches: 0 };
}
