import type { Scorm2004Api } from '../find-api.ts';
import type { Claim, Dialect, Field } from './dialect.ts';
import { ScormAdapter, type ScormOptions } from './scorm-adapter.ts';
import { formatScore, formatShare } from './scorm-formats.ts';
import {
  formatDuration,
  formatPatterns,
  formatText,
  formatTimestamp,
  formatTokens,
  MOST_LOCATION,
  MOST_STATE,
} from './scorm2004-formats.ts';

const STATUS = 'cmi.completion_status';

/** SCORM 2004 (Run-Time Environment, 3rd and 4th edition), with what Moodle 5.1 and others turned out to do. */
export class Scorm2004Adapter extends ScormAdapter {
  constructor(api: Scorm2004Api, options: ScormOptions) {
    const runtime = {
      api,
      initialize: () => api.Initialize(''),
      get: (element: string) => api.GetValue(element),
      set: (element: string, value: string) => api.SetValue(element, value),
      commit: () => api.Commit(''),
      finish: () => api.Terminate(''),
      lastError: () => api.GetLastError(),
    };
    super(runtime, DIALECT, options);
  }
}

const DIALECT: Dialect = {
  standard: 'scorm2004',
  elements: {
    learner: 'cmi.learner_id',
    mode: 'cmi.mode',
    exit: 'cmi.exit',
    status: STATUS,
    state: 'cmi.suspend_data',
    location: 'cmi.location',
    sessionTime: 'cmi.session_time',
  },
  mostState: MOST_STATE,
  mostLocation: MOST_LOCATION,
  inUse: ['104'],
  finishesAgain: true,
  readsInteractions: true,
  formatDuration,

  listClaims({ completed, success, score, progress }) {
    const moving = listProgress('cmi.progress_measure', progress);
    if (!completed) return moving;
    return [
      ...moving,
      ...(score === null ? [] : [scoreClaim(score)]),
      // Never derived from the score by Moodle, whatever the manifest says. Without a test nobody passes or fails.
      ...(success === 'unknown' ? [] : [{ element: 'cmi.success_status', value: success }]),
      { element: STATUS, value: 'completed' },
    ];
  },

  listObjective: ({ id, title }) => [
    ['id', id],
    ['description', formatText(title)],
  ],

  listObjectiveClaims({ status, progress, score }) {
    if (status === 'new') return [];
    return [
      ...listProgress('progress_measure', progress),
      ...(score === null ? [] : [{ element: 'score.scaled', value: formatShare(score) }]),
      { element: 'completion_status', value: status === 'done' ? 'completed' : 'incomplete' },
    ];
  },

  listInteraction(interaction, { id, type }) {
    const response = formatTokens(interaction.type, interaction.response);
    const description = formatText(interaction.description);
    const { latency, objective } = interaction;
    const patterns = formatPatterns(interaction);
    return [
      ['id', id],
      ['type', type],
      ...optional('description', description || null),
      ...optional('objectives.0.id', objective || null),
      ['timestamp', formatTimestamp(new Date(interaction.at))],
      ...patterns.map((pattern, i): Field => [`correct_responses.${i}.pattern`, pattern]),
      ...optional('learner_response', response),
      ['result', interaction.result],
      ...optional('latency', latency === null ? null : formatDuration(latency)),
    ];
  },

  listLastWords: (reason) => [
    // In browse and review nobody said so yet: the attempt would end with the look.
    ['cmi.exit', 'suspend'],
    // Without it a course that was closed stays on the screen of some systems (adapt-contrib-spoor#371).
    ...optional('adl.nav.request', reason === 'asked' ? 'suspendAll' : null),
  ],

  // Every commit sends the whole model again, so the one after a failed one mends it.
  otherValue: () => null,
};

/** Moodle's grade is the raw score and nothing else; others look at the scaled one. */
function scoreClaim(share: number): Claim {
  return {
    element: 'cmi.score.raw',
    value: formatScore(share),
    along: [
      ['cmi.score.min', '0'],
      ['cmi.score.max', '100'],
      ['cmi.score.scaled', formatShare(share)],
    ],
  };
}

/** A share of nothing is not worth a write. */
function listProgress(element: string, progress: number): readonly Claim[] {
  return progress > 0 ? [{ element, value: formatShare(progress) }] : [];
}

function optional(element: string, value: string | null): readonly Field[] {
  return value === null ? [] : [[element, value]];
}
