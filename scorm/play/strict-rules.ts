/** Why a value or a call is wrong: the error code of SCORM 1.2 and the rule, in Dutch for who watches the player. */
export interface Objection {
  readonly error: '101' | '201' | '301' | '404' | '405';
  readonly rule: string;
}

const STATUSES = ['passed', 'completed', 'failed', 'incomplete', 'browsed'];
const EXITS = ['', 'suspend', 'logout', 'time-out'];
const TYPES = [
  'true-false',
  'choice',
  'fill-in',
  'matching',
  'performance',
  'sequencing',
  'likert',
  'numeric',
];
const RESULTS = ['correct', 'wrong', 'unanticipated', 'neutral'];
const DECIMAL = /^-?\d+(\.\d+)?$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/;
const TIMESPAN = /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/;
const IDENTIFIER = /^[\x21-\x7e]{1,255}$/;
/** Per type; braces and the like of SCORM 1.2's free notation are not used here. */
const RESPONSES: Readonly<Record<string, RegExp>> = {
  'true-false': /^[tf01]$/,
  choice: /^[^\s,.]+(,[^\s,.]+)*$/,
  sequencing: /^[^\s,.]+(,[^\s,.]+)*$/,
  matching: /^[^\s,.]+\.[^\s,.]+(,[^\s,.]+\.[^\s,.]+)*$/,
  numeric: DECIMAL,
  likert: /^[a-z0-9]?$/,
};

/** Element with indexes written as `n`, to the rule its value must meet. */
const VALUES: Readonly<Record<string, readonly [(value: string) => boolean, string]>> = {
  'cmi.suspend_data': [isAsciiUpTo(4096), 'suspend_data: ten hoogste 4096 tekens, alleen ASCII'],
  'cmi.core.lesson_location': [isAsciiUpTo(255), 'lesson_location: ten hoogste 255 tekens, alleen ASCII'],
  'cmi.core.lesson_status': [isOneOf(STATUSES), `lesson_status: een van ${STATUSES.join(', ')}`],
  'cmi.core.exit': [isOneOf(EXITS), "exit: leeg, suspend, logout of time-out ('normal' bestaat niet in 1.2)"],
  'cmi.core.session_time': [matches(TIMESPAN), 'session_time: HHHH:MM:SS'],
  'cmi.core.score.raw': [isScore, 'score.raw: een getal van 0 tot 100 met een punt'],
  'cmi.core.score.min': [isScore, 'score.min: een getal van 0 tot 100 met een punt'],
  'cmi.core.score.max': [isScore, 'score.max: een getal van 0 tot 100 met een punt'],
  'cmi.interactions.n.id': [
    matches(IDENTIFIER),
    'interactie-id: geen spaties, alleen ASCII, 1 tot 255 tekens',
  ],
  'cmi.interactions.n.objectives.n.id': [matches(IDENTIFIER), 'doel-id: geen spaties, alleen ASCII'],
  'cmi.interactions.n.type': [isOneOf(TYPES), `type: een van ${TYPES.join(', ')}`],
  'cmi.interactions.n.time': [matches(TIME), 'time: HH:MM:SS'],
  'cmi.interactions.n.latency': [matches(TIMESPAN), 'latency: HHHH:MM:SS'],
  'cmi.interactions.n.weighting': [matches(DECIMAL), 'weighting: een getal'],
  'cmi.interactions.n.result': [
    (value) => RESULTS.includes(value) || DECIMAL.test(value),
    "result: correct, wrong, unanticipated, neutral of een getal ('incorrect' is van SCORM 2004)",
  ],
  'cmi.interactions.n.student_response': [
    (value) => value.length <= 255,
    'student_response: ten hoogste 255 tekens',
  ],
  'cmi.interactions.n.correct_responses.n.pattern': [
    (value) => value.length <= 255,
    'pattern: ten hoogste 255 tekens',
  ],
};

/** What real systems have against this value, whatever came before it. Elements without a rule here pass. */
export function objectToValue(element: string, value: unknown): Objection | null {
  if (typeof value !== 'string') return { error: '405', rule: `${element}: de waarde is geen tekst` };
  const rule = VALUES[element.replace(/\.\d+(?=\.|$)/g, '.n')];
  return rule && !rule[0](value) ? { error: '405', rule: rule[1] } : null;
}

/** What is wrong with a response or a pattern, given the type that was set before. An empty one passes. */
export function objectToResponse(type: string | undefined, value: string): Objection | null {
  if (!type) return { error: '405', rule: 'antwoord of patroon komt pas na het type' };
  const format = RESPONSES[type];
  return value === '' || !format || format.test(value)
    ? null
    : { error: '405', rule: `geen antwoord van type ${type}` };
}

const STATUS_RANK = ['not attempted', 'browsed', 'incomplete', 'failed', 'completed', 'passed'];

/** Whether `next` says less than `stored`: a restore that does this destroys a result (xerte#488). */
export function isLowerStatus(next: string, stored: string): boolean {
  return STATUS_RANK.indexOf(next) < STATUS_RANK.indexOf(stored);
}

function isAsciiUpTo(most: number) {
  return (value: string) => value.length <= most && /^[\x20-\x7e]*$/.test(value);
}

function isOneOf(values: readonly string[]) {
  return (value: string) => values.includes(value);
}

function matches(pattern: RegExp) {
  return (value: string) => pattern.test(value);
}

function isScore(value: string): boolean {
  return DECIMAL.test(value) && Number(value) >= 0 && Number(value) <= 100;
}
