import type { ScormStandard } from './find-api.ts';
import { rawScorm } from './raw-scorm.ts';

/** How an element of the data model reads. */
export interface ElementReading {
  readonly element: string;
  /**
   * - `value`: it has one;
   * - `empty`: it is known and has none yet;
   * - `unknown`: this LMS does not have it.
   */
  readonly kind: 'value' | 'empty' | 'unknown';
  /** The value itself, or what may be told of it. */
  readonly shown: string;
}

/** `whole`: says nothing about a person. `length`: only how long it is. `presence`: only that it is there. */
type Shown = 'whole' | 'length' | 'presence';

const ELEMENTS: Readonly<Record<ScormStandard, Readonly<Record<string, Shown>>>> = {
  scorm12: {
    'cmi.core.student_id': 'presence',
    'cmi.core.lesson_mode': 'whole',
    'cmi.core.credit': 'whole',
    'cmi.core.entry': 'whole',
    'cmi.core.lesson_status': 'whole',
    'cmi.core.score.raw': 'whole',
    'cmi.core.total_time': 'whole',
    'cmi.core.lesson_location': 'length',
    'cmi.suspend_data': 'length',
    'cmi.student_data.mastery_score': 'whole',
    'cmi.interactions._count': 'whole',
    'cmi.objectives._count': 'whole',
  },
  scorm2004: {
    'cmi._version': 'whole',
    'cmi.learner_id': 'presence',
    'cmi.mode': 'whole',
    'cmi.credit': 'whole',
    'cmi.entry': 'whole',
    'cmi.completion_status': 'whole',
    'cmi.success_status': 'whole',
    'cmi.score.raw': 'whole',
    'cmi.score.scaled': 'whole',
    'cmi.progress_measure': 'whole',
    'cmi.total_time': 'whole',
    'cmi.location': 'length',
    'cmi.suspend_data': 'length',
    'cmi.scaled_passing_score': 'whole',
    'cmi.completion_threshold': 'whole',
    'cmi.interactions._count': 'whole',
    'cmi.objectives._count': 'whole',
  },
};

/** In SCORM 2004: the element is there and was never set. */
const NOT_INITIALISED = '403';

/** Reads what the course uses and what helps an administrator. Errors: none. */
export function readElements(api: object, standard: ScormStandard): readonly ElementReading[] {
  const raw = rawScorm(api, standard);
  return Object.entries(ELEMENTS[standard]).map(([element, shown]) => {
    const { value, code } = raw.get(element);
    if (value !== '' && (code === '0' || code === ''))
      return { element, kind: 'value', shown: show(value, shown) };
    if (code === '0' || code === NOT_INITIALISED) return { element, kind: 'empty', shown: '' };
    return { element, kind: 'unknown', shown: code };
  });
}

function show(value: string, shown: Shown): string {
  if (shown === 'whole') return value.slice(0, 60);
  return shown === 'length' ? `${value.length}` : '';
}
