import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { applyCommit, beginLaunch, type CmiData, type LessonMode, type Standard } from './attempt.ts';

/** What the LMS keeps of one package. */
export interface LearnerRecord {
  /** Counts from 1. */
  readonly attempt: number;
  readonly stored: CmiData;
}

const LEARNER = { id: 'proefcursist', name: 'Cursist, Proef' };
const EMPTY: LearnerRecord = { attempt: 1, stored: {} };

/** The LMS's own memory: one learner, one record per package, in a JSON file that outlives the server. */
export class LearnerRecords {
  readonly #file: string;
  #records: Record<string, LearnerRecord>;

  constructor(file: string) {
    this.#file = file;
    this.#records = readRecords(file);
  }

  get(id: string): LearnerRecord {
    return this.#records[id] ?? EMPTY;
  }

  /** Out: what the course finds. */
  launch(id: string, mode: LessonMode, standard: Standard): CmiData {
    const { stored, start } = beginLaunch(this.get(id).stored, LEARNER, mode, standard);
    this.#keep(id, { ...this.get(id), stored });
    return start;
  }

  commit(id: string, changes: CmiData, final: boolean): void {
    this.#keep(id, { ...this.get(id), stored: applyCommit(this.get(id).stored, changes, final) });
  }

  startNewAttempt(id: string): void {
    this.#keep(id, { attempt: this.get(id).attempt + 1, stored: {} });
  }

  #keep(id: string, record: LearnerRecord) {
    this.#records = { ...this.#records, [id]: record };
    mkdirSync(dirname(this.#file), { recursive: true });
    writeFileSync(this.#file, JSON.stringify(this.#records, null, 2));
  }
}

function readRecords(file: string): Record<string, LearnerRecord> {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}
