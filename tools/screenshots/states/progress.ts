import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { emptyLessonProgress, withStepSeen } from '../../../src/domain/progress-changes.ts';
import { DONT_KNOW } from '../../../src/domain/start-quiz.ts';
import { serializeLessonProgress } from '../../../src/domain/stored-progress.ts';
import { plainText } from '../../../src/domain/text.ts';
import { course, lessonById } from '../../../tests/e2e/course.ts';
import { finishedLessons } from '../../../tests/e2e/finished.ts';
import { answerRightly, questionCard } from '../../../tests/e2e/learner.ts';
import { wrongAnswer } from '../../../tests/e2e/other-answers.ts';
import { allLessonsDone, handedIn, rightly, stored } from '../../../tests/e2e/test-progress.ts';
import { fullTest } from '../full-test.ts';
import { PAPER, type State } from '../state.ts';
import { openAwake } from '../take.ts';

const asked = fullTest('liaison');

/** Who finished the liaison route a day and a bit ago. */
const finished = {
  route: 'liaison',
  test: stored(handedIn(asked, 29, { scope: 'liaison', answers: rightly(asked) })),
  ...allLessonsDone,
};
/** Who is in the middle of lesson 2. */
const begun = {
  route: 'liaison',
  bookmark: 'lessen/les-2.html',
  ...Object.fromEntries(finishedLessons(['les-1'])),
  'lesson/les-2': serializeLessonProgress(
    lessonById('les-2')
      .steps.slice(0, 3)
      .reduce((progress, { id }) => withStepSeen(progress, id), emptyLessonProgress),
  ),
};

/** What somebody wrote with lesson 1: a reflection, a task and a plan. */
async function makePlan(page: Page): Promise<void> {
  const [prompt] = lessonById('les-1').reflections;
  await openAwake(page, 'lessen/les-1.html');
  if (prompt) await page.getByLabel(plainText(prompt.question)).fill('Ik slikte het woord toezicht in.');
  await page.locator('#taak-liaison').check();
  await openAwake(page, 'actieplan.html');
  await page.getByLabel('Als …').fill('de vergadering van maandag begint');
  await page.getByLabel('dan …').fill('vraag ik wat er schuurt');
}

/** Answers the first `count` questions of the start quiz: some known, some in doubt, some not. */
async function answerStart(page: Page, count: number): Promise<void> {
  for (const [at, { question }] of (course.startQuiz?.items ?? []).slice(0, count).entries()) {
    const right = question.options.find(({ correct }) => correct)?.id;
    const card = questionCard(page, question);
    await card.locator(`input[name=answer][value="${at % 3 === 2 ? DONT_KNOW : right}"]`).check();
    if (at % 3 < 2)
      await card.locator(`input[name=certainty][value=${at % 3 === 0 ? 'sure' : 'doubt'}]`).check();
  }
}

const card = course.followUp?.cards[0]?.id ?? '';

/** What pages show of what was done and written before. */
export const progressStates: readonly State[] = [
  { page: 'Overzicht', name: 'met een route, niets gedaan', path: 'index.html', kept: { route: 'liaison' } },
  { page: 'Overzicht', name: 'met een route, bezig met les 2', path: 'index.html', kept: begun },
  {
    page: 'Overzicht',
    name: 'alle lessen gedaan',
    path: 'index.html',
    kept: { route: 'liaison', ...allLessonsDone },
  },
  { page: 'Overzicht', name: 'afgerond', path: 'index.html', kept: finished },
  {
    page: 'Les 1',
    name: 'met een route, alles gedaan',
    path: 'lessen/les-1.html',
    kept: { route: 'opsporing', ...Object.fromEntries(finishedLessons(['les-1'])) },
  },
  { page: 'Startmeting', name: 'halverwege', path: 'start.html', reach: (page) => answerStart(page, 5) },
  {
    page: 'Startmeting',
    name: 'advies',
    path: 'start.html',
    kept: { route: 'liaison' },
    reach: async (page) => {
      await answerStart(page, 10);
      await page.getByRole('button', { name: 'Toon mijn advies' }).click();
      await page.getByRole('heading', { name: 'Jouw advies' }).waitFor();
    },
  },
  {
    page: 'Bewijs van deelname',
    name: 'met een naam',
    path: 'bewijs.html',
    kept: finished,
    reach: nameProof,
  },
  {
    page: 'Bewijs van deelname',
    name: 'op papier',
    path: 'bewijs.html',
    kept: finished,
    reach: async (page) => {
      await nameProof(page);
      await page.emulateMedia({ media: 'print' });
    },
    widths: [PAPER],
    schemes: ['light'],
  },
  { page: 'Actieplan', name: 'gevuld', reach: makePlan },
  {
    page: 'Actieplan',
    name: 'vraag voor het wissen',
    reach: async (page) => {
      await makePlan(page);
      await page.getByRole('button', { name: 'Wis mijn actieplan' }).click();
    },
  },
  { page: 'Herhalen', name: 'na de cursus', path: 'herhalen.html', kept: finished },
  {
    page: 'Herhalen',
    name: 'kaart, opgehaald en nagekeken',
    path: `herhalen/${card}.html`,
    kept: finished,
    reach: fillCard,
  },
  {
    page: 'Instellingen',
    name: 'met voortgang en eigen tekst',
    kept: begun,
    reach: async (page) => {
      await makePlan(page);
      await openAwake(page, 'instellingen.html');
      await page.getByText('Lees wat je zelf schreef').click();
    },
  },
  {
    page: 'Instellingen',
    name: 'vraag voor het wissen',
    path: 'instellingen.html',
    kept: begun,
    reach: (page) => page.getByRole('button', { name: 'Wis alles op dit apparaat' }).click(),
  },
  {
    page: 'Instellingen',
    name: 'vraag voor het inlezen',
    path: 'instellingen.html',
    kept: begun,
    reach: async (page) => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Bewaar als bestand' }).click();
      const file = await download;
      // Under its own name, which the page shows.
      await page.getByLabel('Een bestand inlezen').setInputFiles({
        name: file.suggestedFilename(),
        mimeType: 'application/json',
        buffer: await readFile(await file.path()),
      });
      await page.getByRole('group', { name: /inlezen\?/ }).waitFor();
    },
  },
  {
    page: 'Instellingen',
    name: 'een bestand dat niet past',
    path: 'instellingen.html',
    reach: (page) =>
      page.getByLabel('Een bestand inlezen').setInputFiles({
        name: 'brief.json',
        mimeType: 'application/json',
        buffer: Buffer.from('Beste collega'),
      }),
  },
];

async function nameProof(page: Page): Promise<void> {
  await page.getByLabel('Je naam op het bewijs').fill('Noor van den Berg');
}

async function fillCard(page: Page): Promise<void> {
  const recall = page
    .locator('form')
    .filter({ has: page.locator('textarea') })
    .first();
  await recall.locator('textarea').fill('Zien, zeggen en nog iets');
  await recall.getByRole('button', { name: 'Vergelijk' }).click();
  const ids = await page
    .locator('.quiz[id^="vraag-"]')
    .evaluateAll((all) => all.map(({ id }) => id.slice(6)));
  const asked = ids.flatMap((id) => course.bank.find(({ question }) => question.id === id)?.question ?? []);
  for (const [at, question] of asked.entries()) {
    if (at > 0 || question.type !== 'single') await answerRightly(page, question);
    else {
      await questionCard(page, question)
        .locator(`input[value="${wrongAnswer(question)[0]}"]`)
        .check();
      await questionCard(page, question).getByRole('button', { name: 'Controleer' }).click();
    }
  }
  await page.locator('input[name=taak]').nth(1).check();
  await page.getByLabel(/^Als/).fill('ik maandag mijn collega van de gemeente spreek');
  await page.getByLabel(/^dan/).fill('vraag ik wat er schuurt');
  await page.getByRole('button', { name: 'Bewaar mijn plan' }).click();
}
