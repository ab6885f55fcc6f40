import type { State } from './state.ts';
import { finalTestStates } from './states/final-test.ts';
import { lmsStates } from './states/lms.ts';
import { pageStates } from './states/pages.ts';
import { progressStates } from './states/progress.ts';
import { questionStates } from './states/questions.ts';
import { scenarioStates } from './states/scenario.ts';
import { siteStates } from './states/site.ts';

/**
 * All that `npm run screenshots` looks at. Another state: a line in one of the lists, with its page, its name, the path
 * where it begins, and in `reach` what a learner does there.
 */
export const states: readonly State[] = [
  ...pageStates,
  ...progressStates,
  ...questionStates,
  ...scenarioStates,
  ...finalTestStates,
  ...siteStates,
  ...lmsStates,
];

/** The states whose page, name or path holds these words. */
export function pickStates(words: string): readonly State[] {
  const wanted = words.toLowerCase();
  return states.filter(({ page, name, path = '' }) =>
    `${page}: ${name} ${path}`.toLowerCase().includes(wanted),
  );
}
