import {
  applyCommit,
  beginLaunch,
  type CmiData,
  type Learner,
  type LessonMode,
  type Standard,
} from '../../scorm/play/attempt.ts';
import type { CallRecorder } from '../../scorm/play/call-recorder.ts';
import { StrictLms, type StrictLmsOptions } from '../../scorm/play/strict-lms.ts';
import { StrictLms2004 } from '../../scorm/play/strict-lms-2004.ts';

/** The far side of an LMS in memory: one learner, one attempt, launched as often as a test likes. */
abstract class AnyLmsServer<Lms extends CallRecorder> {
  stored: CmiData = {};
  connected = true;
  readonly launches: Lms[] = [];
  protected abstract readonly standard: Standard;
  readonly #learner: Learner;

  constructor(learner: Learner = { id: 'j.jansen', name: 'Jansen, Jo' }) {
    this.#learner = learner;
  }

  launch(mode: LessonMode = 'normal'): Lms {
    const { stored, start } = beginLaunch(this.stored, this.#learner, mode, this.standard);
    this.stored = stored;
    const lms = this.create({
      start,
      store: (changes, final) => {
        if (!this.connected) return false;
        this.stored = applyCommit(this.stored, changes, final);
        return true;
      },
    });
    this.launches.push(lms);
    return lms;
  }

  get faults(): readonly string[] {
    return this.launches.flatMap(({ faults }) =>
      faults.map(({ name, args, fault }) => `${name}(${args.join(', ')}): ${fault}`),
    );
  }

  protected abstract create(options: StrictLmsOptions): Lms;
}

export class LmsServer extends AnyLmsServer<StrictLms> {
  protected readonly standard = 'scorm12';

  protected create(options: StrictLmsOptions): StrictLms {
    return new StrictLms(options);
  }
}

export class LmsServer2004 extends AnyLmsServer<StrictLms2004> {
  /** What the courses asked for when they ended. */
  readonly requests: string[] = [];
  protected readonly standard = 'scorm2004';

  protected create(options: StrictLmsOptions): StrictLms2004 {
    return new StrictLms2004({ ...options, onRequest: (request) => this.requests.push(request) });
  }
}
