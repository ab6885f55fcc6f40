/** What an LMS returns is not always text: Moodle gives counts and scores as numbers, and `undefined` for what it lacks. */
export function said(answer: unknown): string {
  return String(answer ?? '');
}

/** The standards say "true"; some systems say 1. */
export function isYes(answer: unknown): boolean {
  return said(answer) === 'true' || said(answer) === '1';
}
