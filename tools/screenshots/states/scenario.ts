import type { Page } from '@playwright/test';
import { emptyLessonProgress } from '../../../src/domain/progress-changes.ts';
import type { Ending } from '../../../src/domain/scenario.ts';
import { serializeLessonProgress } from '../../../src/domain/stored-progress.ts';
import { walkScenario } from '../../../src/domain/walk-scenario.ts';
import { lessonById } from '../../../tests/e2e/course.ts';
import { beginScenario } from '../../../tests/e2e/learner.ts';
import type { State } from '../state.ts';

const PAGE = 'Casus';
const TONES: Readonly<Record<Ending['tone'], string>> = {
  strong: 'sterk',
  mixed: 'gemengd',
  harmful: 'schuurt',
};

/** What is stored of who played the scenario of a lesson to an ending of each of these tones. */
function played(lesson: string, ...tones: readonly Ending['tone'][]): Readonly<Record<string, string>> {
  const { story } = lessonById(lesson);
  if (!story) throw new Error(`No scenario in ${lesson}`);
  const runs = tones.map((tone) => {
    const run = walkScenario(story, 'liaison').find(({ ending }) => ending?.tone === tone);
    if (!run) throw new Error(`No ${tone} ending`);
    return { role: run.role, path: run.steps.map(({ choice }) => choice.id) };
  });
  const progress = { ...emptyLessonProgress, scenario: { runs, done: true } };
  return { [`lesson/${lesson}`]: serializeLessonProgress(progress) };
}

async function choose(page: Page): Promise<void> {
  await page.locator('input[name=choice]').first().check();
  await page.getByRole('button', { name: 'Dit doe ik' }).click();
}

const path = 'lessen/les-1/casus.html';

/** A scenario from its first screen to two runs side by side. */
export const scenarioStates: readonly State[] = [
  {
    page: PAGE,
    name: 'begin, zonder rol gestart',
    path,
    reach: (page) => page.getByRole('button', { name: 'Start de casus' }).click(),
  },
  { page: PAGE, name: 'eerste scène', path, reach: beginScenario },
  {
    page: PAGE,
    name: 'scène zonder keuze',
    path,
    reach: async (page) => {
      await beginScenario(page);
      await page.getByRole('button', { name: 'Dit doe ik' }).click();
    },
  },
  {
    page: PAGE,
    name: 'gevolg van een keuze',
    path,
    reach: async (page) => {
      await beginScenario(page);
      await choose(page);
    },
  },
  {
    page: PAGE,
    name: 'tweede scène',
    path,
    reach: async (page) => {
      await beginScenario(page);
      await choose(page);
      await page.locator('.scene .btn').first().click();
    },
  },
  {
    page: PAGE,
    name: 'gevolg van twee keuzes tegelijk (les 4)',
    path: 'lessen/les-4/casus.html',
    reach: async (page) => {
      await beginScenario(page);
      await choose(page);
      await choose(page);
    },
  },
  ...(['strong', 'mixed', 'harmful'] as const).map((tone) => ({
    page: PAGE,
    name: `afloop die ${TONES[tone] === 'schuurt' ? 'schuurt' : `${TONES[tone]} is`}, met nabespreking`,
    path,
    kept: played('les-1', tone),
  })),
  {
    page: PAGE,
    name: 'nabespreking met keuzes achteraf (les 7)',
    path: 'lessen/les-7/casus.html',
    kept: played('les-7', 'mixed'),
  },
  {
    page: PAGE,
    name: 'twee paden naast elkaar',
    path,
    kept: played('les-1', 'harmful', 'strong'),
    show: '.compare',
  },
];
