import type { Scorm12Api } from '../find-api.ts';
import { type Claim, type Dialect, isFinal } from './dialect.ts';
import { ScormAdapter, type ScormOptions } from './scorm-adapter.ts';
import { formatScore } from './scorm-formats.ts';
import {
  formatPatterns,
  formatResult,
  formatTime,
  formatTimespan,
  formatTokens,
  MOST_STATE,
  MOST_TEXT,
} from './scorm12-formats.ts';

const STATUS = 'cmi.core.lesson_status';
const SCORE = 'cmi.core.score';

/** SCORM 1.2 (Run-Time Environment 1.2, October 2001), with what Moodle 5.1 and others turned out to do. */
export class Scorm12Adapter extends ScormAdapter {
  constructor(api: Scorm12Api, options: ScormOptions) {
    const runtime = {
      api,
      initialize: () => api.LMSInitialize(''),
      get: (element: string) => api.LMSGetValue(element),
      set: (element: string, value: string) => api.LMSSetValue(element, value),
      commit: () => api.LMSCommit(''),
      finish: () => api.LMSFinish(''),
      lastError: () => api.LMSGetLastError(),
    };
    super(runtime, DIALECT, options);
  }
}

const DIALECT: Dialect = {
  standard: 'scorm12',
  elements: {
    learner: 'cmi.core.student_id',
    mode: 'cmi.core.lesson_mode',
    exit: 'cmi.core.exit',
    status: STATUS,
    state: 'cmi.suspend_data',
    location: 'cmi.core.lesson_location',
    sessionTime: 'cmi.core.session_time',
  },
  mostState: MOST_STATE,
  mostLocation: MOST_TEXT,
  // Moodle says 101, "general exception", to a second LMSInitialize.
  inUse: ['101', '104'],
  finishesAgain: false,
  readsInteractions: false,
  formatDuration: formatTimespan,

  listClaims({ completed, success, score }) {
    if (!completed) return [];
    // Without a test nobody passes or fails.
    const status = { element: STATUS, value: success === 'unknown' ? 'completed' : success };
    return score === null ? [status] : [scoreClaim(SCORE, score), status];
  },

  listObjective: ({ id }) => [['id', id]],

  listObjectiveClaims({ status, score }) {
    if (status === 'new') return [];
    const claim = { element: 'status', value: status === 'done' ? 'completed' : 'incomplete' };
    return score === null ? [claim] : [scoreClaim('score', score), claim];
  },

  listInteraction(interaction, { id, type }) {
    const { latency, objective } = interaction;
    return [
      ['id', id],
      ...(objective === '' ? [] : [['objectives.0.id', objective] as const]),
      ['time', formatTime(new Date(interaction.at))],
      ['type', type],
      ...formatPatterns(interaction).map(
        (pattern, i) => [`correct_responses.${i}.pattern`, pattern] as const,
      ),
      ['student_response', formatTokens(interaction.type, interaction.response)],
      ['result', formatResult(interaction.result)],
      ...(latency === null ? [] : [['latency', formatTimespan(latency)] as const]),
    ];
  },

  // A launch that ends without a status counts as completed in Moodle, a preview too; the next one is then in review.
  listLastWords: (_reason, mode, status) =>
    mode === 'browse' && (status === '' || status === 'not attempted') ? [[STATUS, 'browsed']] : [],

  /** The state has its counter, session time moves by itself, `incomplete` and `suspend` are written at every launch. */
  otherValue(element, value, storedStatus) {
    const name = element.slice(element.lastIndexOf('.') + 1);
    if (element === STATUS) {
      // What stands in the LMS for good must not be lowered, not even for a moment: that is the other value then.
      const other = isFinal(storedStatus) ? storedStatus : 'incomplete';
      return other === value ? null : other;
    }
    if (element === 'cmi.core.lesson_location') return '';
    if (element.includes('.score.')) return value.includes('.') ? `${value}0` : `${value}.0`;
    if (!/^cmi\.(interactions|objectives)\./.test(element)) return null;
    if (name === 'id') return `${value}_`;
    if (name === 'type') return value === 'choice' ? 'fill-in' : 'choice';
    if (name === 'time' || name === 'latency') return `${value}.0`;
    if (name === 'result') return value === 'neutral' ? 'unanticipated' : 'neutral';
    if (name === 'status') return value === 'incomplete' ? 'browsed' : 'incomplete';
    return '';
  },
};

function scoreClaim(prefix: string, share: number): Claim {
  return {
    element: `${prefix}.raw`,
    value: formatScore(share),
    along: [
      [`${prefix}.min`, '0'],
      [`${prefix}.max`, '100'],
    ],
  };
}
