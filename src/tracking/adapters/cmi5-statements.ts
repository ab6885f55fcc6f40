import type { LessonResult } from '../../domain/lms-result.ts';
import type { RecordedInteraction } from './adapter.ts';
import { formatScaled, formatXapiPatterns, formatXapiResponse, nameUuid } from './cmi5-formats.ts';
import { isRecord } from './cmi5-json.ts';
import type { Cmi5Launch, LaunchData } from './cmi5-launch.ts';
import { formatType } from './scorm-formats.ts';
import { formatDuration } from './scorm2004-formats.ts';

const VERBS = 'http://adlnet.gov/expapi/verbs/';
const TYPES = 'http://adlnet.gov/expapi/activities/';
const CMI5 = 'https://w3id.org/xapi/cmi5/';
const CATEGORY = { id: `${CMI5}context/categories/cmi5` };
const MOVE_ON = { id: `${CMI5}context/categories/moveon` };

export interface Statement {
  readonly id: string;
  readonly [property: string]: unknown;
}

type Activities = Readonly<Record<string, readonly unknown[]>>;

/**
 * Writes the statements of one session. An id is made of what a statement says and where that may be said once, so
 * that a store that got it before can tell. Times are in ms; none is before `started`, because by their times
 * `initialized` must be the first and what an earlier session left unsaid comes after it (cmi5, 9.3).
 */
export class Cmi5Statements {
  readonly #launch: Cmi5Launch;
  readonly #data: LaunchData;
  readonly #started: number;

  constructor(launch: Cmi5Launch, data: LaunchData, started: number) {
    this.#launch = launch;
    this.#data = data;
    this.#started = started;
  }

  initialized(): Statement {
    return this.#ofSession('initialized', this.#started);
  }

  /** In: `durationMs` of the session. */
  terminated(at: number, durationMs: number): Statement {
    return this.#ofSession('terminated', at, { duration: formatDuration(durationMs) });
  }

  /** In: `durationMs` from the first session on. */
  completed(at: number, durationMs: number): Statement {
    const result = { completion: true, duration: formatDuration(durationMs) };
    return this.#judging('completed', at, result);
  }

  /** In: `durationMs` from the first session on; `scaled` 0..1, or `null`. */
  judged(verb: 'passed' | 'failed', at: number, durationMs: number, scaled: number | null): Statement {
    const result = {
      success: verb === 'passed',
      duration: formatDuration(durationMs),
      ...(scaled !== null && { score: { scaled } }),
    };
    const { masteryScore } = this.#data;
    const extensions = masteryScore !== null && { [`${CMI5}context/extensions/masteryscore`]: masteryScore };
    return this.#judging(verb, at, result, extensions || {});
  }

  /** In: `percent`, whole. */
  progressed(at: number, percent: number): Statement {
    const id = this.#id('progressed', String(percent));
    const result = { extensions: { [`${CMI5}result/extensions/progress`]: percent } };
    return this.#write(id, 'progressed', at, this.#unit(), {}, { result });
  }

  lessonCompleted(at: number, { id, title, score }: LessonResult): Statement {
    const result = { completion: true, ...(score !== null && { score: { scaled: formatScaled(score) } }) };
    const definition = { type: `${TYPES}lesson`, name: { nl: title } };
    const lesson = { ...this.#part(id), definition };
    return this.#write(
      this.#id('completed', id),
      'completed',
      at,
      lesson,
      { parent: [this.#unit()] },
      { result },
    );
  }

  /** Out: `null` for an open question. The texts of the options are not known here, and xAPI does not ask for them. */
  answered(interaction: RecordedInteraction): Statement | null {
    const { type, description, objective, latency, result: judgement } = interaction;
    const interactionType = formatType(type);
    if (interactionType === null) return null;
    const correctResponsesPattern = formatXapiPatterns(interaction);
    const definition = {
      type: `${TYPES}cmi.interaction`,
      name: { nl: interaction.id },
      description: { nl: description },
      interactionType,
      ...(correctResponsesPattern.length > 0 && { correctResponsesPattern }),
    };
    const result = {
      response: formatXapiResponse(type, interaction.response),
      ...(judgement !== 'neutral' && { success: judgement === 'correct' }),
      ...(latency !== null && { duration: formatDuration(latency) }),
    };
    const practised = { ...this.#part(`doel-${objective}`), definition: { type: `${TYPES}objective` } };
    const activities = { parent: [this.#unit()], ...(objective !== '' && { other: [practised] }) };
    const question = { ...this.#part(interaction.id), definition };
    return this.#write(interaction.event, 'answered', interaction.at, question, activities, { result });
  }

  /** May be said once in a session. */
  #ofSession(verb: string, at: number, result?: object): Statement {
    const id = this.#id(verb, this.#data.sessionId);
    return this.#write(id, verb, at, this.#unit(), { category: [CATEGORY] }, result && { result });
  }

  /** May be said once in a registration, and decides whether the learner may go on. */
  #judging(verb: string, at: number, result: object, extensions = {}): Statement {
    const activities = { category: [CATEGORY, MOVE_ON] };
    return this.#write(this.#id(verb), verb, at, this.#unit(), activities, { result }, extensions);
  }

  #id(...names: readonly string[]): string {
    return nameUuid(...names, this.#launch.activityId, this.#launch.registration);
  }

  #unit(): object {
    return this.#part('');
  }

  #part(name: string): object {
    const { activityId } = this.#launch;
    return { objectType: 'Activity', id: name === '' ? activityId : `${activityId}/${name}` };
  }

  #write(
    id: string,
    verb: string,
    at: number,
    object: object,
    activities: Activities,
    rest: object = {},
    extensions: object = {},
  ): Statement {
    return {
      id,
      actor: this.#launch.actor,
      verb: { id: `${VERBS}${verb}`, display: { en: verb } },
      object,
      ...rest,
      context: this.#context(activities, extensions),
      timestamp: new Date(Math.max(at, this.#started)).toISOString(),
    };
  }

  /** What the LMS put in its template stays, and ours comes beside it (cmi5, 10: contextTemplate). */
  #context(activities: Activities, extensions: object): object {
    const { context } = this.#data;
    const theirs = isRecord(context.contextActivities) ? context.contextActivities : {};
    const joined = Object.fromEntries(
      Object.entries(activities).map(([kind, ours]) => [kind, [theirs[kind] ?? [], ours].flat()]),
    );
    return {
      language: 'nl',
      ...context,
      registration: this.#launch.registration,
      contextActivities: { ...theirs, ...joined },
      extensions: { ...extensions, ...(isRecord(context.extensions) && context.extensions) },
    };
  }
}
