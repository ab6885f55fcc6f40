import type { CmiData } from './attempt.ts';
import type { LearnerRecord } from './learner-records.ts';

const OUTCOMES: Readonly<Record<string, string>> = {
  passed: 'geslaagd',
  failed: 'niet geslaagd',
  completed: 'afgerond',
  incomplete: 'bezig',
};

/** What a manager wants to know of a learner, in a line: `poging 1, geslaagd, 40% gedaan, 4 van 10 lessen, score 87,5`. */
export function describeRecord({ attempt, stored }: LearnerRecord): string {
  const statuses = ['cmi.core.lesson_status', 'cmi.success_status', 'cmi.completion_status'];
  const outcome = statuses.map((name) => OUTCOMES[stored[name] ?? '']).find(Boolean) ?? 'nog niets bewaard';
  const raw = stored['cmi.core.score.raw'] ?? stored['cmi.score.raw'];
  const progress = stored['cmi.progress_measure'];
  return [
    `poging ${attempt}`,
    outcome,
    ...(progress ? [`${Math.round(Number(progress) * 100)}% gedaan`] : []),
    ...describeObjectives(stored),
    ...(raw ? [`score ${raw.replace('.', ',')}`] : []),
  ].join(', ');
}

function describeObjectives(stored: CmiData): readonly string[] {
  const names = Object.keys(stored);
  const total = names.filter((name) => /^cmi\.objectives\.\d+\.id$/.test(name)).length;
  const done = names.filter(
    (name) => /^cmi\.objectives\.\d+\.(completion_)?status$/.test(name) && stored[name] === 'completed',
  ).length;
  return total === 0 ? [] : [`${done} van ${total} lessen`];
}
