import type { Learner } from '../../scorm/play/attempt.ts';
import { Scorm12Adapter } from '../../src/tracking/adapters/scorm12.ts';
import { Scorm2004Adapter } from '../../src/tracking/adapters/scorm2004.ts';
import type { ScormStandard } from '../../src/tracking/find-api.ts';
import { HostileLms } from '../hostile/hostile-lms.ts';
import type { Chance } from '../tracking/longest-state.ts';
import type { LmsLaunch, LmsRecord, Network, Standing, Told } from './record.ts';
import { SlowAdapter } from './slow-adapter.ts';

const TROUBLES = ['refused', 'null', 'throws', 'server-error', 'forgotten', 'answer-lost', 'slow'] as const;

/** An attempt in the hostile SCORM LMS. */
export class ScormRecord implements LmsRecord {
  readonly standard: ScormStandard;
  readonly blobs: readonly string[] = [];
  readonly #lms: HostileLms;
  readonly #network: Network | null;

  /** In: `network` is `null` for an LMS in the page itself; `block` passes the time of a call. */
  constructor(
    standard: ScormStandard,
    learner: Learner,
    network: Network | null,
    block: (ms: number) => void,
  ) {
    this.standard = standard;
    this.#network = network;
    this.#lms = new HostileLms({}, { standard, learner, block });
  }

  get blob() {
    return this.#of('cmi.suspend_data').split('~')[0] ?? '';
  }
  get commits() {
    return this.#lms.commits;
  }
  get heard() {
    return this.#lms.heard;
  }
  get text() {
    return JSON.stringify(this.#stored);
  }

  get standing(): Standing {
    const success = this.#of('cmi.success_status').replace('unknown', '');
    const status =
      this.#of('cmi.core.lesson_status') || success || this.#of('cmi.completion_status') || 'not attempted';
    const raw = this.#of('cmi.core.score.raw') || this.#of('cmi.score.raw');
    const completed = !['not attempted', 'incomplete'].includes(status);
    return { status, score: raw === '' ? -1 : Number(raw), completed };
  }

  launch(online: () => boolean): LmsLaunch {
    const network = this.#network;
    const { api, expire } = this.#lms.launch('normal', online);
    return {
      createAdapter(page, options) {
        const adapter =
          'Initialize' in api ? new Scorm2004Adapter(api, options) : new Scorm12Adapter(api, options);
        return network ? new SlowAdapter(adapter, page, { ...network, online }) : adapter;
      },
      expire,
      leave() {},
    };
  }

  beginAnew(): void {
    this.#lms.server.stored = {};
  }

  worsen(chance: Chance): string {
    this.#lms.trouble = { commit: chance.below(2) ? undefined : chance.of(TROUBLES) };
    return this.#lms.trouble.commit ?? 'none';
  }

  mend(): void {
    this.#lms.trouble = {};
  }

  faults(): readonly string[] {
    const wrong = [...this.#lms.faults];
    const listed = Object.entries(this.#stored).filter(([name]) =>
      /^cmi\.(interactions|objectives)\.\d+\.id$/.test(name),
    );
    for (const [name, id] of listed) if (id.endsWith('_')) wrong.push(`${id} was left behind in ${name}`);
    if (new Set(listed.map(([, id]) => id)).size < listed.length)
      wrong.push('something stands in the LMS twice');
    return wrong;
  }

  lost({ results }: Told): readonly string[] {
    const ids = Object.entries(this.#stored).filter(([name]) => /^cmi\.interactions\.\d+\.id$/.test(name));
    return [...results].flatMap(([id, known]) => {
      const [name = ''] = ids.find(([, other]) => other === id) ?? [];
      const result = this.#of(name.replace(/id$/, 'result')).replace('wrong', 'incorrect');
      return [...known].some((one) => one === result) ? [] : [`the result of ${id}: ${result} in ${name}`];
    });
  }

  get #stored() {
    return this.#lms.server.stored;
  }

  #of(element: string): string {
    return this.#stored[element] ?? '';
  }
}
