import type { Register } from '../domain/course-data.ts';
import { SCENARIO_ID } from '../domain/scenario.ts';
import type { Notebook } from './notebook.ts';
import type { ContentReading } from './reading.ts';
import { type SourceFile, startOf } from './source-file.ts';

/** Where the register is, from the project root. */
export const REGISTER_PATH = 'content/register.json';

/**
 * Reads `content/register.json`. Out: the numbers by `lesson/id`; empty when there is no file, or when it is broken (reported).
 * Two ids with one number would mix up the progress of learners, so that is refused.
 */
export function readRegister(file: SourceFile | undefined, book: Notebook): Register {
  if (!file) return {};
  const problem = (detail: string): Register => {
    book.report('register-invalid', startOf(file.path), { detail });
    return {};
  };
  let data: unknown;
  try {
    data = JSON.parse(file.text);
  } catch {
    return problem('het is geen JSON');
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return problem('het is geen lijst van ids');
  const seen = new Map<number, string>();
  for (const [key, number] of Object.entries(data)) {
    if (!Number.isInteger(number) || number < 0) return problem(`'${key}' heeft geen heel getal`);
    const other = seen.get(number);
    if (other !== undefined) return problem(`'${other}' en '${key}' hebben hetzelfde nummer`);
    seen.set(number, key);
  }
  return data as Register;
}

/**
 * The keys of all answerable parts: per lesson its questions and its scenario, then the questions of the course, then
 * each scenario's place in the reports of an LMS.
 */
export function registerKeys({
  lessons,
  courseQuizzes,
}: Pick<ContentReading, 'lessons' | 'courseQuizzes'>): readonly string[] {
  const keys = (owner: string, ids: readonly string[]) =>
    ids.filter((id) => id !== '').map((id) => `${owner}/${id}`);
  return [
    ...lessons.flatMap(({ id, quiz, story }) =>
      keys(id, [...quiz.questions.map((question) => question.id), ...(story ? [story.id] : [])]),
    ),
    ...courseQuizzes.flatMap(({ id, questions }) =>
      keys(
        id,
        questions.map(({ question }) => question.id),
      ),
    ),
    ...lessons.flatMap(({ id, story }) => (story ? keys(id, [SCENARIO_ID]) : [])),
  ];
}

/** `register` with a new number for each of `keys` that has none. What is there never changes and is never left out. */
export function extendRegister(register: Register, keys: readonly string[]): Register {
  const extended: Record<string, number> = { ...register };
  let next = Math.max(-1, ...Object.values(register)) + 1;
  for (const key of keys) if (extended[key] === undefined) extended[key] = next++;
  return extended;
}

/** The register as it stands in its file: one id a line, by number. */
export function formatRegister(register: Register): string {
  const sorted = Object.entries(register).sort(([, a], [, b]) => a - b);
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
}
