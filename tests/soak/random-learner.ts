import { Chance } from '../tracking/longest-state.ts';
import { MemoryArea } from '../tracking/memory-area.ts';
import type { Desk } from './desk.ts';
import { withFixedWorld } from './fixed-world.ts';
import { PageActions } from './page-actions.ts';
import { makeSetting, type Setting } from './setting.ts';
import { type Device, type Surroundings, Window } from './window.ts';
import { settle, WorldClock } from './world-clock.ts';

export interface Figures {
  readonly runs: number;
  readonly steps: number;
  readonly launches: number;
  readonly commits: number;
  readonly spoilt: number;
  readonly kills: number;
}

export interface Ran extends Figures {
  /** All that any LMS heard, and the texts that none may hear. */
  readonly heard: readonly string[];
  readonly secrets: readonly string[];
}

const TROUBLES = ['refused', 'null', 'throws', 'server-error', 'forgotten', 'answer-lost', 'slow'] as const;
/** By then every request of a window that is gone has arrived. */
const ARRIVED_MS = 60_000;
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
  #figures = { steps: 0, launches: 0, kills: 0 };

  constructor(seed: number) {
    this.#seed = seed;
    this.chance = new Chance(1 + ((seed * 7919) % 2147483646));
    const { chance } = this;
    this.#setting = makeSetting(chance, this.clock);
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
      for (const desk of this.#setting.desks) desk.look();
      this.#figures.steps += 1;
    }
    await this.#mendAll();
    const commits = this.#setting.desks.map(({ lms }) => lms.commits);
    return {
      runs: 1,
      ...this.#figures,
      commits: commits.reduce((sum, { asked }) => sum + asked, 0),
      spoilt: commits.reduce((sum, { spoilt }) => sum + spoilt, 0),
      heard: this.#setting.desks.flatMap(({ lms }) => lms.heard),
      secrets: this.#secrets,
    };
  }

  async #step(): Promise<void> {
    const window = this.#windows.length > 0 ? this.chance.of(this.#windows) : null;
    if (!window) return this.#openAnywhere();
    const share = this.chance.below(100);
    if (share < 55) return this.#act(window);
    if (share < 70) return this.#pass(this.chance.of([300, 1600, 1600, 12_000, 70_000, 3_700_000]));
    if (share < 80) return this.#trouble(window);
    if (share < 84) {
      this.#note('flush');
      return window.flush();
    }
    if (share < 90) return this.#end(window);
    if (share < 94) return this.#takeOver(window);
    if (share < 96) return this.#beginAnew(window.desk);
    return this.#openAnywhere();
  }

  #act(window: Window) {
    const before = window.state;
    this.#actions.open(window.tracker);
    this.#note(`${window.device.name} ${this.#nameOf(window.desk)}: ${this.#actions.act()}`);
    window.desk.did(window.state, before);
  }

  #pass(ms: number): Promise<void> {
    this.#note(`${ms} ms pass`);
    return this.clock.pass(ms);
  }

  #trouble({ desk, device, launch }: Window) {
    const share = this.chance.below(10);
    if (share < 2) device.online = !device.online;
    else if (share === 2) launch.expire();
    else desk.lms.trouble = { commit: share < 6 ? undefined : this.chance.of(TROUBLES) };
    this.#note(
      share < 2
        ? `${device.name} online: ${device.online}`
        : share === 2
          ? 'expired'
          : `trouble: ${desk.lms.trouble.commit}`,
    );
  }

  async #end(window: Window) {
    const how = this.chance.of(['asked', 'page-gone', 'killed', 'killed'] as const);
    this.#note(`${how} on ${window.device.name}`);
    this.#windows = this.#windows.filter((other) => other !== window);
    if (how === 'killed') {
      this.#figures.kills += 1;
      window.kill();
    } else window.close(how);
    // A reload of the shell alone finds the API of its own launch.
    const reload = this.chance.below(4);
    if (reload === 0 && how === 'killed') await this.#open(window.desk, window.device, window.launch);
    if (reload === 1) await this.#open(window.desk, window.device);
  }

  async #takeOver(window: Window) {
    this.#note(`take over on ${window.device.name}`);
    const { desk, device } = window;
    const stale =
      this.#setting.allKeep && desk.lms.server.stored['cmi.suspend_data'] ? this.#launch(desk, device) : null;
    if (this.chance.below(2)) this.#act(window);
    if (this.chance.below(2)) await this.#pass(2000);
    this.#windows = this.#windows.filter((other) => other !== window);
    void window.handOver();
    await this.#pass(this.#setting.allKeep ? this.chance.of([0, 300, LONGEST_WAIT_MS]) : ARRIVED_MS);
    await this.#open(desk, device, stale ?? undefined);
  }

  async #beginAnew(desk: Desk) {
    if (!desk.lms.server.stored['cmi.suspend_data']) return;
    this.#note(`${this.#nameOf(desk)} begins anew`);
    this.#closeAll((window) => window.desk === desk);
    await this.clock.pass(ARRIVED_MS);
    desk.beginAnew();
  }

  async #openAnywhere() {
    const desk = this.chance.of(this.#setting.desks);
    const device = this.chance.of(this.#setting.devices);
    // Two windows that both began before the LMS held anything are two attempts, of which it keeps the last.
    const alone = !this.#setting.allKeep || !desk.lms.server.stored['cmi.suspend_data'];
    // One browser knows one learner at a time; and one window owns a learner's launches.
    this.#closeAll((window) => window.device === device || (alone && window.desk === desk));
    await this.#open(desk, device);
  }

  async #open(desk: Desk, device: Device, launch = this.#launch(desk, device)) {
    this.#note(`open ${this.#nameOf(desk)} on ${device.name}`);
    this.#figures.launches += 1;
    const window = await Window.open(desk, device, launch, this.#surroundings());
    const { state } = window;
    for (const facts of [desk.done, desk.safe]) facts.leaveWhatGaveWay(state);
    for (const what of desk.everDone.foreignIn(state)) this.#fail(`not this learner’s: ${what}`);
    this.#windows.push(window);
    return window;
  }

  /** An LMS page cannot be loaded without a network. */
  #launch({ lms }: Desk, device: Device) {
    device.online = true;
    // What never reached the LMS goes to the next launch, whichever place that is: only where there is one, that is certain.
    const isFirst = !lms.server.stored['cmi.suspend_data'];
    if (isFirst && this.#setting.places.length > 1) lms.trouble = {};
    return lms.launch('normal', () => device.online);
  }

  #closeAll(which: (window: Window) => boolean) {
    for (const window of this.#windows.filter(which)) window.close('page-gone');
    this.#windows = this.#windows.filter((window) => !which(window));
  }

  /** All is well again: every learner comes back on every device, and then on one that knows nothing. */
  async #mendAll() {
    this.#closeAll(() => true);
    for (const device of this.#setting.devices) device.online = true;
    await this.clock.pass(ARRIVED_MS);
    const blank = { name: 'blank', area: new MemoryArea(), keeps: true, online: true };
    for (const desk of this.#setting.desks) {
      desk.lms.trouble = {};
      for (const device of [...this.#setting.devices, blank]) {
        const window = await this.#open(desk, device);
        await this.clock.pass(120_000);
        if (!window.saved) this.#fail('not saved though all is well');
        window.close('asked');
        await settle();
        desk.look();
        if (device !== blank) continue;
        for (const what of desk.complaints(this.#setting.course, window.state, this.#setting.allKeep)) {
          this.#fail(`${this.#nameOf(desk)}: ${what}`);
        }
      }
    }
  }

  #surroundings(): Surroundings {
    const { chance } = this;
    return {
      course: this.#setting.course,
      clock: this.clock.page(),
      newId: () => `event-${++this.#serial}`,
      newAttempt: () => chance.text(8),
      network: this.#setting.slow
        ? { delay: () => chance.of([40, 300, 4000, 20_000]), answerLost: () => chance.below(8) === 0 }
        : null,
      complain: (what) => this.#fail(what),
    };
  }

  #nameOf(desk: Desk): string {
    return `${desk.learner}${this.#setting.desks.indexOf(desk) % this.#setting.places.length}`;
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
