import type { LmsResult } from '../../src/domain/lms-result.ts';
import type {
  Adapter,
  CloseReason,
  Launch,
  RecordedInteraction,
} from '../../src/tracking/adapters/adapter.ts';

/** An adapter that notes what it is told, and commits as the test wants. */
export class RecordingAdapter implements Adapter {
  readonly told: string[] = [];
  readonly interactions: RecordedInteraction[] = [];
  blob = '';
  bookmark = '';
  result: LmsResult | null = null;
  /** What was in it at the last confirmed commit. */
  stored = '';
  commits: boolean | (() => boolean | Promise<boolean>) = true;
  launch: Launch | Error = {
    info: { standard: 'scorm12', mode: 'normal', resumed: false },
    learnerId: 'm.jansen',
    attempt: 'woord',
    blob: '',
    confirmed: true,
  };

  open(): Launch {
    this.told.push('open');
    if (this.launch instanceof Error) throw this.launch;
    return this.launch;
  }

  stateLimit(): number {
    return 1234;
  }

  setState(blob: string, bookmark: string): void {
    this.told.push('state');
    Object.assign(this, { blob, bookmark });
  }

  setResult(result: LmsResult): boolean {
    this.told.push('result');
    const isNew = JSON.stringify(result) !== JSON.stringify(this.result);
    this.result = result;
    return isNew;
  }

  interaction(interaction: RecordedInteraction): void {
    this.told.push('interaction');
    this.interactions.push(interaction);
  }

  commit(): boolean | Promise<boolean> {
    this.told.push('commit');
    const answer = typeof this.commits === 'function' ? this.commits() : this.commits;
    if (answer === true) this.stored = this.blob;
    return answer;
  }

  close(reason: CloseReason): void {
    this.told.push(`close ${reason}`);
  }

  count(what: string): number {
    return this.told.filter((entry) => entry === what).length;
  }
}
