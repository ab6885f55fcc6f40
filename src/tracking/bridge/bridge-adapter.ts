import type { LmsResult } from '../../domain/lms-result.ts';
import {
  type Adapter,
  type CloseReason,
  type Launch,
  LmsRefusal,
  type RecordedInteraction,
} from '../adapters/adapter.ts';
import type { Clock } from '../commit-timer.ts';
import type { Answer, Change, OpenData, Request } from './protocol.ts';

/** An LMS that does not answer within this time counts as not there, in ms. */
const LONGEST_WAIT_MS = 15_000;

export interface BridgeOptions extends Omit<OpenData, 'newAttempt'> {
  readonly newAttempt: () => string;
  /** How long the learner has been active in this launch, in ms. */
  readonly activeMs: () => number;
  /** Whose `pagehide` tells a reload from an end. */
  readonly page: Window;
  readonly clock: Clock;
}

type ChangeContent = Change extends infer Each ? (Each extends Change ? Omit<Each, 'seq'> : never) : never;

/**
 * The course's half of a thin package: tells the thin page each change at once, so that it has the newest values when it
 * must close without us. What was not confirmed is kept, and goes along with the next commit.
 */
export class BridgeAdapter implements Adapter {
  readonly #port: MessagePort;
  readonly #options: BridgeOptions;
  readonly #waiting = new Map<number, (answer: Answer | null) => void>();
  #unconfirmed: readonly Change[] = [];
  #lastId = 0;
  #lastSeq = 0;
  #stateLimit = 0;
  #lastResult = '';
  #writing = false;
  #closed = false;
  #leaving = false;

  constructor(port: MessagePort, options: BridgeOptions) {
    this.#port = port;
    this.#options = options;
    port.onmessage = ({ data }: MessageEvent<Answer>) => this.#waiting.get(data.id)?.(data);
    // Before the session hears of it: a page that goes may be reloading.
    options.page.addEventListener('pagehide', () => {
      this.#leaving = true;
    });
  }

  async open(): Promise<Launch> {
    const { journal, newAttempt } = this.#options;
    const answer = await this.#ask({
      kind: 'open',
      id: ++this.#lastId,
      data: { journal, newAttempt: newAttempt() },
    });
    if (answer?.kind === 'refused') throw new LmsRefusal(answer.refusal, answer.message);
    if (answer?.kind !== 'opened') throw new LmsRefusal('refused', 'The thin page does not answer');
    this.#stateLimit = answer.stateLimit;
    this.#writing = answer.launch.info.mode === 'normal';
    return answer.launch;
  }

  stateLimit(): number {
    return this.#stateLimit;
  }

  setState(blob: string, bookmark: string): void {
    this.#change({ kind: 'state', blob, bookmark });
  }

  /** Whether the LMS has it already only the thin page knows: the first result of a launch counts as new. */
  setResult(result: LmsResult): boolean {
    const text = JSON.stringify(result);
    if (!this.#writing || text === this.#lastResult) return false;
    this.#lastResult = text;
    this.#change({ kind: 'result', result });
    return true;
  }

  interaction(interaction: RecordedInteraction): void {
    this.#change({ kind: 'interaction', interaction });
  }

  async commit(): Promise<boolean> {
    if (!this.#writing) return true;
    const sent = this.#unconfirmed;
    const answer = await this.#ask({
      kind: 'commit',
      id: ++this.#lastId,
      changes: sent,
      active: this.#options.activeMs(),
    });
    const confirmed = answer?.kind === 'committed' && answer.confirmed;
    if (confirmed) this.#unconfirmed = this.#unconfirmed.filter((change) => !sent.includes(change));
    return confirmed;
  }

  /** The thin page ends the launch; but if this page is on its way out, the frame may be back in a moment. */
  async close(reason: CloseReason): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#writing = false;
    if (this.#leaving) this.#send({ kind: 'leave' });
    else await this.#ask({ kind: 'close', id: ++this.#lastId, reason });
  }

  abandon(): void {
    this.#writing = false;
    this.#send({ kind: 'abandon' });
  }

  #change(content: ChangeContent) {
    if (!this.#writing) return;
    const change: Change = { ...content, seq: ++this.#lastSeq };
    // A newer state or result takes the place of an older; of interactions each counts.
    const others = this.#unconfirmed.filter(({ kind }) => kind === 'interaction' || kind !== change.kind);
    this.#unconfirmed = [...others, change];
    this.#send({ kind: 'change', change, active: this.#options.activeMs() });
  }

  #send(request: Request) {
    this.#port.postMessage(request);
  }

  /** Out: the answer, or `null` when it stays away. */
  #ask(request: Extract<Request, { id: number }>): Promise<Answer | null> {
    return new Promise((resolve) => {
      const answered = (answer: Answer | null) => {
        cancel();
        this.#waiting.delete(request.id);
        resolve(answer);
      };
      const cancel = this.#options.clock.after(LONGEST_WAIT_MS, () => answered(null));
      this.#waiting.set(request.id, answered);
      this.#send(request);
    });
  }
}
