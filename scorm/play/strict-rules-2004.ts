/** Why a value or a call is wrong: the error code of SCORM 2004 and the rule, in Dutch for who watches the player. */
export interface Objection2004 {
  readonly error: '351' | '401' | '406' | '407' | '408';
  readonly rule: string;
}

const DECIMAL = /^-?\d{1,5}(\.\d{1,18})?$/;
/** Moodle takes no date after 2038, and a zone only after a fraction. */
const TIMESTAMP =
  /^(19[7-9]\d|20[0-2]\d|203[0-8])-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2}(Z|[+-]([01]\d|2[0-3]):[0-5]\d)?)?$/;
const TIMESPAN = /^P(?=\d|T)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/;
const IDENTIFIER = /^[\x21-\x7e]{1,4000}$/;
const TOKEN = /^[A-Za-z0-9_.]{1,250}$/;
const TYPES = [
  'true-false',
  'choice',
  'fill-in',
  'long-fill-in',
  'matching',
  'performance',
  'sequencing',
  'likert',
  'numeric',
  'other',
];
const RESULTS = ['correct', 'incorrect', 'unanticipated', 'neutral'];
const COMPLETIONS = ['completed', 'incomplete', 'not attempted', 'unknown'];
const SUCCESSES = ['passed', 'failed', 'unknown'];
const REQUESTS = ['continue', 'previous', 'exit', 'exitAll', 'abandon', 'abandonAll', 'suspendAll'];

type Check = (value: string) => boolean;
interface Rule {
  readonly rule: string;
  readonly form: Check;
  readonly range?: Check;
}

const completion: Rule = { rule: `een van ${COMPLETIONS.join(', ')}`, form: isOneOf(COMPLETIONS) };
const success: Rule = { rule: `een van ${SUCCESSES.join(', ')}`, form: isOneOf(SUCCESSES) };
const identifier: Rule = { rule: 'geen spaties, alleen ASCII', form: matches(IDENTIFIER) };
const text: Rule = { rule: 'een regel van ten hoogste 250 tekens, zonder { voorop', form: isText };
const timespan: Rule = {
  rule: 'een duur als PT1H2M3.45S, ten hoogste twee decimalen',
  form: matches(TIMESPAN),
};
const share: Rule = {
  rule: 'een getal van 0 tot 1 met een punt',
  form: matches(DECIMAL),
  range: isBetween(0, 1),
};
const scaled: Rule = {
  rule: 'een getal van -1 tot 1 met een punt',
  form: matches(DECIMAL),
  range: isBetween(-1, 1),
};
const points: Rule = {
  rule: 'een getal van 0 tot 100 met een punt (Moodle maakt er het cijfer van)',
  form: matches(DECIMAL),
  range: isBetween(0, 100),
};

/** Element with indexes written as `n`, to the rule its value must meet. */
const VALUES: Readonly<Record<string, Rule>> = {
  'cmi.suspend_data': { rule: 'ten hoogste 64.000 tekens', form: (value) => value.length <= 64_000 },
  'cmi.location': { rule: 'ten hoogste 1000 tekens', form: (value) => value.length <= 1000 },
  'cmi.exit': {
    rule: 'suspend, normal, logout of time-out',
    form: matches(/^(suspend|normal|logout|time-out)?$/),
  },
  'cmi.completion_status': completion,
  'cmi.success_status': success,
  'cmi.progress_measure': share,
  'cmi.score.scaled': scaled,
  'cmi.score.raw': points,
  'cmi.score.min': points,
  'cmi.score.max': points,
  'cmi.session_time': timespan,
  'cmi.objectives.n.id': identifier,
  'cmi.objectives.n.description': text,
  'cmi.objectives.n.completion_status': completion,
  'cmi.objectives.n.success_status': success,
  'cmi.objectives.n.progress_measure': share,
  'cmi.objectives.n.score.scaled': scaled,
  'cmi.interactions.n.id': identifier,
  'cmi.interactions.n.type': { rule: `een van ${TYPES.join(', ')}`, form: isOneOf(TYPES) },
  'cmi.interactions.n.objectives.n.id': identifier,
  'cmi.interactions.n.timestamp': { rule: 'JJJJ-MM-DDTuu:mm:ss, zonder tijdzone', form: matches(TIMESTAMP) },
  'cmi.interactions.n.latency': timespan,
  'cmi.interactions.n.weighting': { rule: 'een getal', form: matches(DECIMAL) },
  'cmi.interactions.n.description': text,
  'cmi.interactions.n.result': {
    rule: "correct, incorrect, unanticipated, neutral of een getal ('wrong' is van SCORM 1.2)",
    form: (value) => RESULTS.includes(value) || DECIMAL.test(value),
  },
  'adl.nav.request': { rule: `een van ${REQUESTS.join(', ')}`, form: isOneOf(REQUESTS) },
};

/** What real systems have against this value, whatever came before it. Elements without a rule here pass. */
export function objectTo2004Value(element: string, value: unknown): Objection2004 | null {
  if (typeof value !== 'string') return { error: '406', rule: `${element}: de waarde is geen tekst` };
  if (element.startsWith('adl.data'))
    return { error: '401', rule: `${element}: adl.data kennen niet alle systemen` };
  const known = VALUES[element.replace(/\.\d+(?=\.|$)/g, '.n')];
  if (!known) return null;
  const rule = `${element}: ${known.rule}`;
  if (!known.form(value)) return { error: '406', rule };
  return known.range && !known.range(value) ? { error: '407', rule } : null;
}

/** What is wrong with a response or a pattern, given the type that was set before. */
export function objectTo2004Response(
  type: string | undefined,
  value: string,
  isPattern: boolean,
): Objection2004 | null {
  if (!type) return { error: '408', rule: 'antwoord of patroon komt pas na het type' };
  return isResponse(type, value, isPattern)
    ? null
    : { error: '406', rule: `geen ${isPattern ? 'patroon' : 'antwoord'} van type ${type}` };
}

function isResponse(type: string, value: string, isPattern: boolean): boolean {
  const parts = value.split('[,]');
  const pairs = parts.map((part) => part.split('[.]'));
  switch (type) {
    case 'true-false':
      return value === 'true' || value === 'false';
    case 'choice':
      return parts.length <= 36 && parts.every(isToken) && new Set(parts).size === parts.length;
    case 'sequencing':
      return parts.length <= 36 && parts.every(isToken);
    case 'matching':
    case 'performance':
      return (
        pairs.length <= (type === 'matching' ? 36 : 250) &&
        pairs.every((pair) => pair.length === 2 && pair.every(isToken))
      );
    case 'likert':
      return isToken(value);
    case 'numeric': {
      const [from = '', to = from, ...more] = isPattern ? value.split('[:]') : [value];
      return more.length === 0 && DECIMAL.test(from) && DECIMAL.test(to) && Number(from) <= Number(to);
    }
    case 'fill-in':
      return parts.length <= 10 && parts.every((part) => part === '' || isText(part));
    default:
      return value.length <= 4000 && !/[\r\n]/.test(value);
  }
}

function isToken(token: string): boolean {
  return TOKEN.test(token);
}

function isText(value: string): boolean {
  return value.length > 0 && value.length <= 250 && !/[\r\n]/.test(value) && !value.startsWith('{');
}

function isOneOf(values: readonly string[]): Check {
  return (value) => values.includes(value);
}

function matches(pattern: RegExp): Check {
  return (value) => pattern.test(value);
}

function isBetween(least: number, most: number): Check {
  return (value) => Number(value) >= least && Number(value) <= most;
}
