import { applyCommit, beginLaunch, type CmiData, type Learner, type LessonMode } from '../../scorm/play/attempt.ts';
import { StrictLms } from '../../scorm/play/strict-lms.ts';

/** The far side of an LMS in memory: one learner, one attempt, launched as often as a test likes. */
export class LmsServer {
  stored: CmiData = {};
  connected = true;
  readonly launches: StrictLms[] = [];
  readonly #learner: Learner;

  constructor(learner: Learner = { id: 'j.jansen', name: 'Jansen, Jo' }) {
    this.#learner = learner;
  }

  launch(mode: LessonMode = 'normal'): StrictLms {
    const { stored, start } = beginLaunch(this.stored, this.#learner, mode);
    this.stored = stored;
    const lms = new StrictLms({
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
}
