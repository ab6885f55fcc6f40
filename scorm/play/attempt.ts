/** Elements and values of a SCORM data model, flat: `cmi.core.lesson_status` → `incomplete`. */
export type CmiData = Readonly<Record<string, string>>;

export type LessonMode = 'normal' | 'browse' | 'review';

export type Standard = 'scorm12' | 'scorm2004';

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

/** Where each standard keeps what the LMS itself looks at. */
const ELEMENTS = {
  scorm12: {
    exit: 'cmi.core.exit',
    sessionTime: 'cmi.core.session_time',
    totalTime: 'cmi.core.total_time',
    status: 'cmi.core.lesson_status',
    id: 'cmi.core.student_id',
    name: 'cmi.core.student_name',
    mode: 'cmi.core.lesson_mode',
    credit: 'cmi.core.credit',
    entry: 'cmi.core.entry',
  },
  scorm2004: {
    exit: 'cmi.exit',
    sessionTime: 'cmi.session_time',
    totalTime: 'cmi.total_time',
    status: 'cmi.completion_status',
    id: 'cmi.learner_id',
    name: 'cmi.learner_name',
    mode: 'cmi.mode',
    credit: 'cmi.credit',
    entry: 'cmi.entry',
  },
} as const;

/**
 * Begins a launch as LMSs do: `resume` only after exit `suspend`; exit, session time and a navigation request belong to one
 * launch and are dropped. In SCORM 2004 a launch that does not resume finds nothing at all, and the time starts from zero
 * again; what was stored goes when it is written over (Moodle 5.1, measured).
 * In: what is stored of this attempt, empty for a new one.
 */
export function beginLaunch(
  stored: CmiData,
  learner: Learner,
  mode: LessonMode = 'normal',
  standard: Standard = 'scorm12',
): BegunLaunch {
  const names = ELEMENTS[standard];
  const {
    [names.exit]: exit,
    [names.sessionTime]: _time,
    'adl.nav.request': _request,
    ...kept
  } = stored as Record<string, string>;
  const isNew = Object.keys(stored).length === 0;
  const resumes = !isNew && exit === 'suspend';
  const found = standard === 'scorm12' || resumes ? kept : {};
  const start = {
    [names.status]: 'not attempted',
    [names.totalTime]: formatTime(0, standard),
    ...found,
    [names.id]: learner.id,
    [names.name]: learner.name,
    [names.mode]: mode,
    [names.credit]: mode === 'normal' ? 'credit' : 'no-credit',
    [names.entry]: resumes ? 'resume' : isNew || standard === 'scorm2004' ? 'ab-initio' : '',
  };
  const { [names.totalTime]: _total, ...withoutTime } = kept;
  return { stored: standard === 'scorm12' || resumes ? kept : withoutTime, start };
}

/** What is stored after a commit; the last one of a launch (LMSFinish, Terminate) adds its time to the total. */
export function applyCommit(stored: CmiData, changes: CmiData, final: boolean): CmiData {
  const next = { ...stored, ...changes };
  const standard = ELEMENTS.scorm2004.sessionTime in next ? 'scorm2004' : 'scorm12';
  const { sessionTime, totalTime } = ELEMENTS[standard];
  if (!final) return next;
  const seconds = toSeconds(next[totalTime]) + toSeconds(next[sessionTime]);
  return { ...next, [totalTime]: formatTime(seconds, standard) };
}

/** Reads `HHHH:MM:SS` and `PT1H2M3.45S`. */
function toSeconds(time = ''): number {
  const [, hours = 0, minutes = 0, seconds = 0] =
    /^(\d+):(\d+):([\d.]+)$/.exec(time) ?? /^PT(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(time) ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

function formatTime(seconds: number, standard: Standard): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.floor(seconds) % 60];
  if (standard === 'scorm2004') return `PT${parts[0]}H${parts[1]}M${parts[2]}S`;
  return parts.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join(':');
}
