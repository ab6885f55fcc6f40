import type { LearnerRecord } from './learner-records.ts';

const OUTCOMES: Readonly<Record<string, string>> = {
  passed: 'geslaagd',
  failed: 'niet geslaagd',
  completed: 'afgerond',
  incomplete: 'bezig',
};

/** What a manager wants to know of a learner, in a line: `poging 1, geslaagd, score 87,5`. */
export function describeRecord({ attempt, stored }: LearnerRecord): string {
  const outcome = OUTCOMES[stored['cmi.core.lesson_status'] ?? ''] ?? 'nog niets bewaard';
  const raw = stored['cmi.core.score.raw'];
  const score = raw ? [`score ${raw.replace('.', ',')}`] : [];
  return [`poging ${attempt}`, outcome, ...score].join(', ');
}
