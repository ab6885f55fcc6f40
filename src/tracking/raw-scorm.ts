import type { ScormStandard } from './find-api.ts';
import { said } from './said.ts';

/** What the LMS answers to one call: the value as text, and the error code, `0` when all is well. */
export interface RawAnswer {
  readonly value: string;
  readonly code: string;
}

/** The run-time API of either standard, as it is: no retries, no memory. For the technical check. Never throws. */
export interface RawScorm {
  get(element: string): RawAnswer;
  set(element: string, value: string): RawAnswer;
  commit(): RawAnswer;
}

export const EXCEPTION = 'exception';

/** In: `api` as the LMS put it up. The functions of SCORM 1.2 are those of 2004 with three letters before them. */
export function rawScorm(api: object, standard: ScormStandard): RawScorm {
  const functions = api as Readonly<Record<string, ((...args: readonly string[]) => unknown) | undefined>>;
  const prefix = standard === 'scorm12' ? 'LMS' : '';

  function call(name: string, ...args: readonly string[]): RawAnswer {
    try {
      const value = said(functions[prefix + name]?.(...args));
      return { value, code: said(functions[`${prefix}GetLastError`]?.()) };
    } catch {
      return { value: '', code: EXCEPTION };
    }
  }

  return {
    get: (element) => call('GetValue', element),
    set: (element, value) => call('SetValue', element, value),
    commit: () => call('Commit', ''),
  };
}
