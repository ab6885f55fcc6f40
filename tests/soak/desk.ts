import type { CmiData } from '../../scorm/play/attempt.ts';
import { isLowerStatus } from '../../scorm/play/strict-rules.ts';
import type { Interaction } from '../../src/domain/interaction.ts';
import { lmsResult } from '../../src/domain/lms-result.ts';
import type { LearnerState } from '../../src/domain/progress.ts';
import type { RecordedInteraction } from '../../src/tracking/adapters/adapter.ts';
import type { HostileLms } from '../hostile/hostile-lms.ts';
import type { SoakCourse } from './courses.ts';
import { Facts } from './facts.ts';

/**
 * One learner's attempt in one place of an LMS, with all that is known of it from outside: what the learner did, what
 * the course called "bewaard", and the best that the LMS ever showed.
 */
export class Desk {
  readonly learner: string;
  readonly lms: HostileLms;
  /** All that was done, and what of it was called saved. */
  done = new Facts();
  safe = new Facts();
  /** All that this learner did, in any attempt and any place. */
  readonly everDone: Facts;
  readonly #told = new Map<string, Set<Interaction['result']>>();
  readonly #safelyTold = new Set<string>();
  readonly #events = new Map<string, { readonly text: string; saved: boolean }>();
  #status = 'not attempted';
  #score = -1;

  constructor(learner: string, lms: HostileLms, everDone: Facts) {
    this.learner = learner;
    this.lms = lms;
    this.everDone = everDone;
  }

  /** The learner begins anew, as an LMS allows: of the old attempt nothing may come back. */
  beginAnew(): void {
    this.lms.server.stored = {};
    this.done = new Facts();
    this.safe = new Facts();
    this.#told.clear();
    this.#safelyTold.clear();
    this.#status = 'not attempted';
    this.#score = -1;
  }

  did(state: LearnerState, before: LearnerState): void {
    for (const facts of [this.done, this.everDone]) facts.add(state);
    for (const { seed } of before.test.attempts) {
      if (state.test.attempts.some((attempt) => attempt.seed === seed)) continue;
      this.done.leave(seed);
      this.safe.leave(seed);
    }
  }

  said({ id, result }: Interaction): void {
    this.#told.set(id, new Set([...(this.#told.get(id) ?? []), result]));
  }

  /** An adapter got this. Out: what is wrong with that. */
  heard(event: RecordedInteraction): string | null {
    const text = JSON.stringify(event);
    const known = this.#events.get(event.event);
    this.#events.set(event.event, known ?? { text, saved: false });
    if (known?.saved) return `told again after it was saved: ${text}`;
    return known && known.text !== text ? `one event, two contents: ${text} and ${known.text}` : null;
  }

  /** A window said "bewaard". In: its state, and the events it had told by then. */
  saved(state: LearnerState, events: readonly RecordedInteraction[], keepsOnDevice: boolean): void {
    this.safe.add(state);
    for (const { id, event } of events) {
      this.#safelyTold.add(id);
      const known = this.#events.get(event);
      if (known && keepsOnDevice) known.saved = true;
    }
  }

  /** Notes the best the LMS showed so far. */
  look(): void {
    const { status, score } = standing(this.lms.server.stored);
    if (isLowerStatus(this.#status, status)) this.#status = status;
    this.#score = Math.max(this.#score, score);
  }

  /** What is wrong in the end, when all is well again. In: the state of a new launch on a device that knows nothing. */
  complaints(course: SoakCourse, state: LearnerState, everythingKept: boolean): readonly string[] {
    const { faults, server } = this.lms;
    const { stored } = server;
    const must = everythingKept ? this.done : this.safe;
    const told = everythingKept ? this.#told.keys() : this.#safelyTold;
    const wrong = [...faults, ...must.missingIn(state, this.done).map((what) => `lost: ${what}`)];
    const { status, score } = standing(stored);
    if (isLowerStatus(status, this.#status)) wrong.push(`status ${status} was ${this.#status}`);
    if (score < this.#score) wrong.push(`score ${score} was ${this.#score}`);
    const { completed } = lmsResult(course.outline, state);
    if (completed && status === 'incomplete') wrong.push('completed, and the LMS does not know');
    const ids = Object.entries(stored).filter(([name]) => /^cmi\.interactions\.\d+\.id$/.test(name));
    const listed = Object.entries(stored).filter(([name]) =>
      /^cmi\.(interactions|objectives)\.\d+\.id$/.test(name),
    );
    for (const [name, id] of listed) if (id.endsWith('_')) wrong.push(`${id} was left behind in ${name}`);
    if (new Set(listed.map(([, id]) => id)).size < listed.length)
      wrong.push('something stands in the LMS twice');
    for (const id of told) {
      const [name = ''] = ids.find(([, other]) => other === id) ?? [];
      const result = (stored[name.replace(/id$/, 'result')] ?? '').replace('wrong', 'incorrect');
      if (![...(this.#told.get(id) ?? [])].some((one) => one === result))
        wrong.push(`lost: the result of ${id}: ${result} in ${name}`);
    }
    return wrong;
  }
}

/** Status and score in the words of SCORM 1.2, whichever standard the LMS speaks. */
function standing(stored: CmiData): { readonly status: string; readonly score: number } {
  const of = (element: string) => stored[element] ?? '';
  const success = of('cmi.success_status').replace('unknown', '');
  const status = of('cmi.core.lesson_status') || success || of('cmi.completion_status') || 'not attempted';
  const raw = of('cmi.core.score.raw') || of('cmi.score.raw');
  return { status, score: raw === '' ? -1 : Number(raw) };
}
