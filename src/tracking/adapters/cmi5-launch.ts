import { isRecord, parseRecord } from './cmi5-json.ts';

/** Whose records these are, as the LMS gave it; nothing in it is shown, kept or logged. */
export type Actor = Readonly<Record<string, unknown>>;

/** What stands in the address by which an LMS launches the course (cmi5, 8.1). */
export interface Cmi5Launch {
  /** The base of every xAPI address, with a slash at its end. */
  readonly endpoint: string;
  /** Gives the token, once. */
  readonly fetchUrl: string;
  readonly actor: Actor;
  readonly registration: string;
  readonly activityId: string;
}

/** The parts of `LMS.LaunchData` (cmi5, 10) that the course goes by. `moveOn` is for the LMS; the course is free for all. */
export interface LaunchData {
  readonly mode: 'normal' | 'browse' | 'review';
  /** 0..1; `null` when the LMS sets none. */
  readonly masteryScore: number | null;
  /** Where the learner goes at the end; `null` when nowhere. */
  readonly returnUrl: string | null;
  /** What must stand in the context of every statement. */
  readonly context: Readonly<Record<string, unknown>>;
  readonly sessionId: string;
}

export const SESSION_ID = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';

/** Reads the query of the launch address. Out: `null` when this is no cmi5 launch. */
export function readCmi5Launch(search: string): Cmi5Launch | null {
  const query = new URLSearchParams(search);
  const endpoint = webAddress(query.get('endpoint'));
  const fetchUrl = webAddress(query.get('fetch'));
  const actor = parseRecord(query.get('actor') ?? '');
  const registration = query.get('registration');
  const activityId = query.get('activityId');
  if (!endpoint || !fetchUrl || !actor || !registration || !activityId) return null;
  return { endpoint: endpoint.replace(/\/?$/, '/'), fetchUrl, actor, registration, activityId };
}

/** Tells two learners apart on one device. Out: empty when the LMS named no account, so that nothing is kept there. */
export function learnerOf({ account }: Actor): string {
  return isRecord(account) && account.homePage && account.name ? `${account.homePage} ${account.name}` : '';
}

/** Reads `LMS.LaunchData`. Out: `null` when there is no session in it: then no statement would be right. */
export function readLaunchData(text: string): LaunchData | null {
  const data = parseRecord(text);
  const context = data?.contextTemplate;
  const extensions = isRecord(context) ? context.extensions : null;
  const sessionId = isRecord(extensions) ? extensions[SESSION_ID] : null;
  if (!data || !isRecord(context) || typeof sessionId !== 'string') return null;
  const mode = String(data.launchMode).toLowerCase();
  const mastery = Number.parseFloat(String(data.masteryScore));
  return {
    mode: mode === 'browse' || mode === 'review' ? mode : 'normal',
    masteryScore: mastery >= 0 && mastery <= 1 ? mastery : null,
    returnUrl: webAddress(typeof data.returnURL === 'string' ? data.returnURL : null),
    context,
    sessionId,
  };
}

/** Addresses come from outside: one that starts with `javascript:` must never be opened. */
function webAddress(text: string | null): string | null {
  return text !== null && /^https?:\/\//i.test(text) && URL.canParse(text) ? text : null;
}
