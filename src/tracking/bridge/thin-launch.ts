import { type Adapter, type CloseReason, type Launch, LmsRefusal } from '../adapters/adapter.ts';
import { fingerprint } from '../fingerprint.ts';
import type { Answer, Change, OpenData, Request } from './protocol.ts';

export interface ThinLaunchOptions {
  /** The real adapter of the LMS, not opened yet. In: `activeMs` as the adapter's option of that name. */
  readonly createAdapter: (data: OpenData, activeMs: () => number) => Adapter;
  /** Some systems answer "true" while offline and store nothing (measured in Moodle): then they are not asked. */
  readonly online: () => boolean;
  /** The learner asked for the end in the course's page, and the launch has ended. */
  readonly onEnd: () => void;
}

/**
 * The thin page's half: owns the one launch in the LMS, whatever becomes of the course's page. It applies each change at
 * once and commits when asked; when this page goes it ends the launch by itself, because no answer will come any more.
 */
export class ThinLaunch {
  readonly #options: ThinLaunchOptions;
  #port: MessagePort | null = null;
  #adapter: Adapter | null = null;
  #opening: Promise<Launch> | null = null;
  #newest: string | null = null;
  #dirty = false;
  #closed = false;
  #activeBefore = 0;
  #active = 0;

  constructor(options: ThinLaunchOptions) {
    this.#options = options;
  }

  /** Listens to a course page that said hello. The first thing it asks is to open. */
  listen(port: MessagePort): void {
    const seen = new Set<number>();
    port.onmessage = ({ data }: MessageEvent<Request>) => {
      if (data.kind === 'open') {
        this.#moveTo(port);
        void this.#answerOpen(port, data);
      } else if (data.kind === 'commit') void this.#answerCommit(port, data, seen);
      else if (data.kind === 'change') this.#apply([data.change], data.active, seen);
      else if (data.kind === 'leave') this.flush();
      else if (data.kind === 'abandon') this.#closed = true;
      else if (data.kind === 'close') this.#answerClose(port, data);
    };
  }

  /** Saves what is not saved yet, without waiting for what comes of it. */
  flush(): void {
    if (this.#dirty && !this.#closed) void this.#commit();
  }

  /** Saves and ends the launch. Only the first call counts; a course page that asks later is refused. */
  close(reason: CloseReason): void {
    if (this.#closed) return;
    this.flush();
    this.#closed = true;
    void this.#adapter?.close(reason);
  }

  /** The page that opened before is gone: the frame was loaded anew, and its clock of activity starts again. */
  #moveTo(port: MessagePort) {
    if (port === this.#port) return;
    this.#port?.close();
    this.#port = port;
    this.#activeBefore += this.#active;
    this.#active = 0;
  }

  async #answerOpen(port: MessagePort, { id, data }: Extract<Request, { kind: 'open' }>) {
    try {
      const launch = await this.#open(data);
      answer(port, { kind: 'opened', id, launch, stateLimit: this.#adapter?.stateLimit() ?? 0 });
    } catch (error) {
      const refusal = error instanceof LmsRefusal ? error.kind : 'refused';
      answer(port, { kind: 'refused', id, refusal, message: error instanceof Error ? error.message : '' });
    }
  }

  /** Opens once; a course page that was loaded anew gets the same launch, with what is newest. */
  async #open(data: OpenData): Promise<Launch> {
    if (this.#closed) throw new LmsRefusal('in-use', 'This launch has ended');
    const again = this.#opening !== null;
    this.#opening ??= this.#openAdapter(data);
    // After a refusal the learner may try again.
    this.#opening.catch(() => {
      this.#opening = null;
    });
    const launch = await this.#opening;
    if (!again) return launch;
    const confirmed = !this.#dirty || (await this.#commit());
    const blob = this.#newest ?? launch.blob;
    return { ...launch, info: { ...launch.info, resumed: blob !== '' }, blob, confirmed };
  }

  async #openAdapter(data: OpenData): Promise<Launch> {
    const adapter = this.#options.createAdapter(data, () => this.#activeBefore + this.#active);
    const launch = await adapter.open();
    this.#adapter = adapter;
    this.#dirty = !launch.confirmed;
    // The website needs to tell learners apart, and need not know them. An empty id stays: it means nobody knows.
    return { ...launch, learnerId: launch.learnerId && fingerprint(launch.learnerId) };
  }

  async #answerCommit(
    port: MessagePort,
    { id, changes, active }: Extract<Request, { kind: 'commit' }>,
    seen: Set<number>,
  ) {
    this.#apply(changes, active, seen);
    const confirmed = this.#adapter !== null && !this.#closed && (!this.#dirty || (await this.#commit()));
    answer(port, { kind: 'committed', id, confirmed });
  }

  #answerClose(port: MessagePort, { id, reason }: Extract<Request, { kind: 'close' }>) {
    const ended = !this.#closed;
    this.close(reason);
    answer(port, { kind: 'closed', id });
    if (ended && reason === 'asked') this.#options.onEnd();
  }

  #apply(changes: readonly Change[], active: number, seen: Set<number>) {
    if (this.#closed || !this.#adapter) return;
    this.#active = active;
    for (const change of changes) {
      if (seen.has(change.seq)) continue;
      seen.add(change.seq);
      this.#dirty = this.#take(this.#adapter, change) || this.#dirty;
    }
  }

  /** Out: whether there is something new to commit. */
  #take(adapter: Adapter, change: Change): boolean {
    if (change.kind === 'result') return adapter.setResult(change.result);
    if (change.kind === 'interaction') adapter.interaction(change.interaction);
    else {
      this.#newest = change.blob;
      adapter.setState(change.blob, change.bookmark);
    }
    return true;
  }

  /** Out: whether the LMS confirmed; what comes in meanwhile goes with the next commit. */
  async #commit(): Promise<boolean> {
    if (!this.#options.online()) return false;
    this.#dirty = false;
    const confirmed = (await this.#adapter?.commit()) ?? false;
    if (!confirmed) this.#dirty = true;
    return confirmed;
  }
}

function answer(port: MessagePort, message: Answer) {
  port.postMessage(message);
}
