const CMI5 = 'https://w3id.org/xapi/cmi5/';
const CATEGORY = `${CMI5}context/categories/cmi5`;
const MOVE_ON = `${CMI5}context/categories/moveon`;
const SESSION_ID = `${CMI5}context/extensions/sessionid`;

interface Activity {
  readonly id: string;
}

/** The parts of a statement that the rules look at. */
export interface ReceivedStatement {
  readonly id: string;
  readonly actor: object;
  readonly verb: { readonly id: string };
  readonly object: {
    readonly id: string;
    readonly definition?: {
      readonly interactionType?: string;
      readonly correctResponsesPattern?: readonly string[];
      readonly description?: Readonly<Record<string, string>>;
    };
  };
  readonly result?: {
    readonly success?: boolean;
    readonly completion?: boolean;
    readonly response?: string;
    readonly duration?: string;
    readonly score?: { readonly scaled: number };
    readonly extensions?: Readonly<Record<string, unknown>>;
  };
  readonly context: {
    readonly registration: string;
    readonly platform?: string;
    readonly contextActivities: Readonly<Record<string, readonly Activity[]>>;
    readonly extensions: Readonly<Record<string, unknown>>;
  };
  readonly timestamp: string;
}

/** What the LMS knows of a launch. */
export interface Launched {
  readonly sessionId: string;
  readonly registration: string;
  readonly activityId: string;
  readonly publisherId: string;
  readonly actor: object;
  readonly mode: string;
  readonly masteryScore?: number;
}

export const verbOf = ({ verb }: ReceivedStatement) => verb.id.slice(verb.id.lastIndexOf('/') + 1);

export const isDefined = (statement: ReceivedStatement) =>
  statement.context.contextActivities.category?.some(({ id }) => id === CATEGORY) ?? false;

export const sessionOf = (statement: ReceivedStatement) => statement.context.extensions[SESSION_ID];

/** The `contextTemplate` of a launch, with something of the LMS's own in each list that the course may add to. */
export function contextTemplate({ sessionId, publisherId }: Launched) {
  return {
    platform: 'Leerplein',
    contextActivities: { grouping: [{ id: publisherId }], category: [{ id: 'https://lms.example/2026' }] },
    extensions: { [SESSION_ID]: sessionId },
  };
}

/**
 * What cmi5 (7.1, 9) forbids. In: `earlier`, all that the store has of this learner and this registration.
 * Out: the rules that this statement breaks.
 */
export function brokenRules(
  statement: ReceivedStatement,
  launched: Launched,
  earlier: readonly ReceivedStatement[],
): readonly string[] {
  const { context, result, object } = statement;
  const verb = verbOf(statement);
  const defined = isDefined(statement);
  const categories = context.contextActivities.category?.map(({ id }) => id) ?? [];
  const inSession = earlier.filter((other) => sessionOf(other) === launched.sessionId);
  const said = (verbs: readonly string[], among: readonly ReceivedStatement[] = inSession) =>
    among.some((other) => isDefined(other) && verbs.includes(verbOf(other)));
  const judges = result?.success !== undefined || result?.completion !== undefined;
  const scaled = result?.score?.scaled;
  const { masteryScore } = launched;
  const rules: readonly [string, boolean][] = [
    [
      '9.1 id is a UUID',
      /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(statement.id),
    ],
    [
      '9.2 actor is the one of the launch',
      JSON.stringify(statement.actor) === JSON.stringify(launched.actor),
    ],
    ['9.6.1 registration', context.registration === launched.registration],
    ['9.6.3.1 session id', sessionOf(statement) === launched.sessionId],
    ['9.7 timestamp in UTC', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(statement.timestamp)],
    [
      '10 template is used',
      context.platform === 'Leerplein' && categories.includes('https://lms.example/2026'),
    ],
    ['9.6.2.3 publisher id', context.contextActivities.grouping?.[0]?.id === launched.publisherId],
    ['9.3 initialized first', verb === 'initialized' || said(['initialized'])],
    ['9.3 none before initialized', !inSession[0] || inSession[0].timestamp <= statement.timestamp],
    ['9.3 terminated last', !said(['terminated'])],
    ['9.3 a verb once per session', !defined || !said([verb])],
    [
      '9.3 passed or failed, once per session',
      !/passed|failed/.test(verb) || !defined || !said(['passed', 'failed']),
    ],
    ['9.3 completed once', verb !== 'completed' || !defined || !said(['completed'], earlier)],
    [
      '9.3 passed once, nothing failed after it',
      !/passed|failed/.test(verb) || !defined || !said(['passed'], earlier),
    ],
    ['9.4 object is the unit', !defined || object.id === launched.activityId],
    ['9.4 parts are below the unit', object.id.startsWith(launched.activityId)],
    ['9.5.1 score', scaled === undefined || !defined || /passed|failed/.test(verb)],
    [
      '9.3.4 mastery',
      scaled === undefined ||
        !defined ||
        masteryScore === undefined ||
        scaled >= masteryScore === (verb === 'passed'),
    ],
    [
      '9.5.4 duration',
      !defined || verb === 'initialized' || /^PT(\d+H)?(\d+M)?\d+(\.\d+)?S$/.test(result?.duration ?? ''),
    ],
    [
      '9.5.5.1 no progress after completed',
      result?.extensions === undefined || !said(['completed'], earlier),
    ],
    ['9.6.2.2 moveOn', categories.includes(MOVE_ON) === (defined && judges)],
    [
      '9.6.3.2 masteryScore',
      !/passed|failed/.test(verb) ||
        context.extensions[`${CMI5}context/extensions/masteryscore`] === masteryScore,
    ],
    [
      '10 nothing but start and end in browse and review',
      launched.mode === 'Normal' || /initialized|terminated/.test(verb),
    ],
  ];
  return rules.filter(([, kept]) => !kept).map(([rule]) => rule);
}
