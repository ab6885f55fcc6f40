/** Elements and values of the SCORM 1.2 data model, flat: `cmi.core.lesson_status` → `incomplete`. */
export type CmiData = Readonly<Record<string, string>>;

export type LessonMode = 'normal' | 'browse' | 'review';

export interface Learner {
  readonly id: string;
  readonly name: string;
}

export interface BegunLaunch {
  /** The attempt from now on: without what belonged to the last launch. */
  readonly stored: CmiData;
  /** What the course finds. */
  readonly start: CmiData;
}

/**
 * Begins a launch as LMSs do: `resume` only after exit `suspend`; exit and session time belong to one launch and are
 * dropped. In: what is stored of this attempt, empty for a new one.
 */
export function beginLaunch(stored: CmiData, learner: Learner, mode: LessonMode = 'normal'): BegunLaunch {
  const { 'cmi.core.exit': exit, 'cmi.core.session_time': _time, ...kept } = stored;
  const isNew = Object.keys(stored).length === 0;
  const start = {
    'cmi.core.lesson_status': 'not attempted',
    'cmi.core.total_time': '0000:00:00',
    ...kept,
    'cmi.core.student_id': learner.id,
    'cmi.core.student_name': learner.name,
    'cmi.core.lesson_mode': mode,
    'cmi.core.credit': mode === 'normal' ? 'credit' : 'no-credit',
    'cmi.core.entry': isNew ? 'ab-initio' : exit === 'suspend' ? 'resume' : '',
  };
  return { stored: kept, start };
}

/** What is stored after a commit; the last one of a launch (LMSFinish) adds its time to the total. */
export function applyCommit(stored: CmiData, changes: CmiData, final: boolean): CmiData {
  const next = { ...stored, ...changes };
  if (!final) return next;
  const seconds = toSeconds(next['cmi.core.total_time']) + toSeconds(next['cmi.core.session_time']);
  return { ...next, 'cmi.core.total_time': toTimespan(seconds) };
}

function toSeconds(timespan = '0000:00:00'): number {
  const [hours = 0, minutes = 0, seconds = 0] = timespan.split(':').map(Number);
  return hours * 3600 + minutes * 60 + seconds;
}

function toTimespan(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.floor(seconds) % 60];
  return parts.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join(':');
}
