import { Cmi5Adapter } from '../../src/tracking/adapters/cmi5.ts';
import { readCmi5Launch } from '../../src/tracking/adapters/cmi5-launch.ts';
import { createStorage } from '../../src/tracking/create-storage.ts';
import { isDefined, verbOf } from '../cmi5/statement-rules.ts';
import { XapiRecords } from '../cmi5/xapi-records.ts';
import type { Chance } from '../tracking/longest-state.ts';
import { MemoryArea } from '../tracking/memory-area.ts';
import { PageRequests, type Road, type XapiTrouble } from './page-requests.ts';
import type { LmsLaunch, LmsRecord, Network, Standing, Told } from './record.ts';

const TROUBLES: readonly XapiTrouble[] = ['server-error', 'throttled', 'down', 'answer-lost', 'slow'];
/** A store is never in the page itself. */
const NEAR: Network = { delay: () => 20, answerLost: () => false };

/** Milder than for SCORM, since a launch alone takes five requests. */
function far(chance: Chance): Network {
  const delays = [40, 40, 300, 300, 300, 4000, 4000, 30_000];
  return { delay: () => chance.of(delays), answerLost: () => chance.below(16) === 0 };
}

/** A registration in an xAPI store, where cmi5 is the standard. */
export class XapiRecord implements LmsRecord {
  readonly standard = 'cmi5';
  readonly commits = { asked: 0, spoilt: 0 };
  readonly heard: string[] = [];
  blobs: string[] = [];
  readonly #store: XapiRecords;
  readonly #learner: string;
  readonly #chance: Chance;
  readonly #network: Network;
  readonly #newId: () => string;
  #registration: string;
  #trouble: XapiTrouble | null = null;

  constructor(learner: string, slow: boolean, chance: Chance, newId: () => string) {
    this.#learner = learner;
    this.#network = slow ? far(chance) : NEAR;
    this.#chance = chance;
    this.#newId = newId;
    this.#registration = newId();
    this.#store = new XapiRecords(newId);
    this.#store.tags = chance.of(['shown', 'shown', 'changed', 'hidden']);
    this.#store.onState = (registration, text) => {
      if (registration !== this.#registration || this.#store.tags !== 'shown') return;
      this.blobs.push(String((JSON.parse(text) as { blob: unknown }).blob));
    };
  }

  get blob() {
    return String(this.#store.state(this.#registration)?.blob ?? '');
  }
  get text() {
    return JSON.stringify([this.#store.state(this.#registration), this.#statements]);
  }

  get standing(): Standing {
    const said = this.#statements.filter(isDefined);
    const judged = said.findLast((statement) => /passed|failed/.test(verbOf(statement)));
    const completed = said.some((statement) => verbOf(statement) === 'completed');
    const rest = completed ? 'completed' : said.length > 0 ? 'incomplete' : 'not attempted';
    const scaled = judged?.result?.score?.scaled;
    return {
      status: judged ? verbOf(judged) : rest,
      score: scaled === undefined ? -1 : scaled * 100,
      completed,
    };
  }

  launch(online: () => boolean): LmsLaunch {
    const search = this.#store.launch({
      registration: this.#registration,
      learner: this.#learner,
      masteryScore: 0.5,
    });
    const launch = readCmi5Launch(search);
    if (launch === null) throw new Error('No launch');
    const actor = JSON.stringify(launch.actor);
    const road: Road = {
      store: this.#store,
      chance: this.#chance,
      online,
      trouble: () => this.#trouble,
      ...this.#network,
      note: (path, body, spoilt) => {
        this.commits.asked += 1;
        if (spoilt) this.commits.spoilt += 1;
        // Who it is stands in every statement, as cmi5 wants: what counts is that it stands nowhere else.
        this.heard.push(`${path} ${body.replaceAll(actor, '"actor"')}`);
      },
    };
    // A tab that was killed and comes back finds its own storage, and what its login was.
    const tab = createStorage(() => area, '');
    const area = new MemoryArea();
    let requests: PageRequests | null = null;
    let isExpired = false;
    return {
      createAdapter(page, options) {
        requests = new PageRequests(road, page);
        if (isExpired) requests.expire();
        const { send } = requests;
        const now = () => new Date(page.now());
        return new Cmi5Adapter({ ...options, launch, now, tab, send, leave() {} });
      },
      expire() {
        isExpired = true;
        requests?.expire();
      },
      leave: () => requests?.leave(),
    };
  }

  beginAnew(): void {
    this.#registration = this.#newId();
    this.blobs = [];
  }

  worsen(chance: Chance): string {
    this.#trouble = chance.below(2) ? null : chance.of(TROUBLES);
    return this.#trouble ?? 'none';
  }

  mend(): void {
    this.#trouble = null;
  }

  /** Order, what may be said once and what after the end are rules of the store; that a part is done, it lets pass twice. */
  faults(): readonly string[] {
    const parts = this.#statements
      .filter((statement) => verbOf(statement) === 'completed')
      .map(({ object }) => object.id);
    const twice = parts.filter((part, index) => parts.indexOf(part) < index);
    // Of a completion that a device told and could not note, another device cannot know.
    const broken = this.#store.broken.filter((rule) => !rule.startsWith('progressed: 9.5.5.1'));
    return [...broken, ...twice.map((part) => `${part} was completed twice`)];
  }

  lost({ events }: Told): readonly string[] {
    const answered = this.#statements.filter((statement) => verbOf(statement) === 'answered');
    const ids = new Set(answered.map(({ id }) => id));
    return [...events].filter((event) => !ids.has(event)).map((event) => `the answer ${event}`);
  }

  get #statements() {
    return this.#store.statements.filter(({ context }) => context.registration === this.#registration);
  }
}
