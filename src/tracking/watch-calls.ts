import { isYes, said } from './said.ts';

/** A call of the SCORM API that went wrong. No values: these may be personal. */
export interface FailedCall {
  /** Wall clock in ms. */
  readonly at: number;
  /** `LMSSetValue cmi.core.score.raw` */
  readonly call: string;
  /** The LMS's error code, or `exception`. */
  readonly code: string;
}

/** What the technical check shows of the calls of this launch. */
export interface CallLog {
  readonly failed: readonly FailedCall[];
  /** The longest commit that succeeded, in ms; `null` before the first. */
  readonly slowestCommit: number | null;
}

type Method = (...args: unknown[]) => unknown;

const MOST_FAILURES = 20;

/**
 * Puts a thin layer before an SCORM API that notes which calls fail and how long commits take; nothing else changes.
 * In: `now` in ms. Out: the API to use, and the log, which grows as calls are made.
 */
export function watchCalls<Api extends object>(
  api: Api,
  now: () => number,
): { readonly api: Api; readonly log: CallLog } {
  const failed: FailedCall[] = [];
  const log = { failed, slowestCommit: null as number | null };
  const target = api as Record<string | symbol, unknown>;

  function note(name: string, element: unknown, code: string) {
    failed.push({ at: now(), call: name.endsWith('Value') ? `${name} ${element}` : name, code });
    if (failed.length > MOST_FAILURES) failed.shift();
  }

  function watched(name: string, method: Method): Method {
    return (...args) => {
      const before = now();
      try {
        const answer = method.apply(api, args);
        if (/Initialize|SetValue|Commit|Finish|Terminate/.test(name) && !isYes(answer))
          note(name, args[0], lastError(target));
        else if (name.endsWith('Commit'))
          log.slowestCommit = Math.max(log.slowestCommit ?? 0, now() - before);
        return answer;
      } catch (error) {
        note(name, args[0], 'exception');
        throw error;
      }
    };
  }

  // Not a proxy of the API itself: that may not answer otherwise where an LMS froze its object.
  const front = new Proxy({} as Record<string | symbol, unknown>, {
    get(_front, name) {
      const value = target[name];
      return typeof value === 'function' ? watched(String(name), value as Method) : value;
    },
    has: (_front, name) => name in target,
    set(_front, name, value) {
      target[name] = value;
      return true;
    },
  });
  return { api: front as Api, log };
}

/** The code of the last error, of either standard. Out: `''` when the LMS does not tell. */
function lastError(api: Record<string | symbol, unknown>): string {
  const ask = api.LMSGetLastError ?? api.GetLastError;
  try {
    return typeof ask === 'function' ? said(ask.call(api)) : '';
  } catch {
    return '';
  }
}
