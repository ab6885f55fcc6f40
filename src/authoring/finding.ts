import type { ContentFinding } from '../domain/course-data.ts';
import { type FindingCode, MESSAGES, type ParamsOf } from './messages.ts';
import type { Place } from './source-file.ts';

/** One remark about the author's text. Texts and level come from `messages.ts`. */
export interface Finding extends ContentFinding {
  readonly code: FindingCode;
}

/** Makes the finding for `code` at `place`; `params` are the words its texts need. */
export function makeFinding<C extends FindingCode>(code: C, place: Place, params: ParamsOf<C>): Finding {
  const texts = MESSAGES[code] as {
    level: Finding['level'];
    message: (p: ParamsOf<C>) => string;
    advice: (p: ParamsOf<C>) => string;
  };
  return { code, level: texts.level, ...place, message: texts.message(params), advice: texts.advice(params) };
}

/** `path:line:col  message  → advice  [code]`: the one form in which findings are printed. */
export function formatFinding(finding: ContentFinding): string {
  const { file, line, column, message, advice, code } = finding;
  return `${file}:${line}:${column}  ${message}  → ${advice}  [${code}]`;
}

/** Orders findings by file, then place in it, then code. */
export function compareFindings(a: ContentFinding, b: ContentFinding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}
