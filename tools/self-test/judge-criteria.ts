import type { Criterion } from './criteria.ts';
import type { NamedTest } from './find-tests.ts';

/** What the tests say about a criterion: never that it is met, for that takes people. */
export type Outcome = 'no-faults' | 'partly' | 'open' | 'absent';

export interface Judged extends Criterion {
  readonly outcome: Outcome;
  readonly tests: readonly NamedTest[];
  /** Rules of axe. */
  readonly rules: readonly string[];
}

/**
 * Holds the criteria against what was found. Throws where the two do not agree: a result without a test behind it, a test
 * without a word about it, or a test of something that the course is said not to have.
 */
export function judgeCriteria(
  criteria: readonly Criterion[],
  tests: ReadonlyMap<string, readonly NamedTest[]>,
  axe: ReadonlyMap<string, readonly string[]>,
): readonly Judged[] {
  for (const number of tests.keys()) {
    if (!criteria.some((criterion) => criterion.number === number))
      throw new Error(`WCAG ${number} is named in a test, but is no criterion of level A or AA`);
  }
  return criteria.map((criterion) => {
    const { number, how, rest, absent } = criterion;
    const named = tests.get(number) ?? [];
    const rules = absent === undefined ? (axe.get(number) ?? []) : [];
    if (absent !== undefined && (named.length > 0 || how || rest))
      throw new Error(`WCAG ${number} does not apply, and is tested all the same`);
    if (how && named.length + rules.length === 0)
      throw new Error(`WCAG ${number}: no test says what is claimed: ${how}`);
    if (!how && named.length > 0) throw new Error(`WCAG ${number} is tested, and nothing says how`);
    if (!how && !rest && absent === undefined) throw new Error(`WCAG ${number}: nothing is said about it`);
    return { ...criterion, outcome: outcomeOf(criterion), tests: named, rules: how ? rules : [] };
  });
}

function outcomeOf({ absent, how, rest }: Criterion): Outcome {
  if (absent !== undefined) return 'absent';
  if (!how) return 'open';
  return rest ? 'partly' : 'no-faults';
}
