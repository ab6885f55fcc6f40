// `npm run test:firefox`: a learner goes the whole way once in Firefox. Not part of `npm test`, for not every machine has
// one; without it this says so and is fine. Needs `npm run build` first.
import { join } from 'node:path';
import { expect, firefox, type Page } from '@playwright/test';
import { findFirefox } from '../../tools/firefox/find-firefox.ts';
import { root } from '../../tools/install.mjs';
import { serveDist } from '../../tools/serve-dist.ts';
import { course, lessonById } from '../e2e/course.ts';
import { finishedLessons } from '../e2e/finished.ts';
import { answerRightly, beginScenario, fillIn, playToEnding, untilAwake } from '../e2e/learner.ts';

const lesson = lessonById('les-1');
const route = course.outline.routes.find(({ core }) => core.includes(lesson.id));
if (!route) throw new Error('No route has les-1');

if (findFirefox() === null) {
  console.log(
    'Firefox is niet gevonden: deze proef is overgeslagen. Zet hem erop, of noem hem in FIREFOX_PATH.',
  );
  process.exit(0);
}

const { site, close } = await serveDist(4750);
const browser = await firefox.launch({
  channel: 'moz-firefox',
  executablePath: join(root, 'tools/firefox/launch-firefox.ts'),
});
console.log(`Firefox ${browser.version()}`);
const page = await browser.newPage({ baseURL: site, viewport: { width: 1280, height: 800 } });
page.setDefaultTimeout(20_000);
const complaints: string[] = [];
page.on('pageerror', (error) => complaints.push(error.message));
page.on('console', (message) => {
  if (message.type() === 'error') complaints.push(message.text());
});

let failed = false;
for (const [what, act] of [
  ['kiest een route', chooseRoute],
  ['beantwoordt elke vraag van les 1', answerLesson],
  ['speelt de casus uit', playScenario],
  ['vindt alles terug na opnieuw laden', reload],
  ['opent de spiekkaarten en zoekt', lookAround],
  ['maakt de eindtoets', takeTest],
  ['drukt het bewijs af', makeProof],
  ['krijgt geen klachten van de browser', async () => expect(complaints).toEqual([])],
] as const) {
  try {
    await act(page);
    console.log(`  ✓ ${what}`);
  } catch (error) {
    failed = true;
    console.error(`  ✗ ${what}\n${error instanceof Error ? error.message : error}`);
  }
}
await browser.close();
close();
process.exitCode = failed ? 1 : 0;

async function open(path: string): Promise<void> {
  await page.goto(path);
  await untilAwake(page);
}

async function chooseRoute(): Promise<void> {
  await open('index.html');
  await page.locator(`input[name=route][value="${route?.id}"]`).check();
  await expect(page.locator(`.by-route[data-for-route="${route?.id}"]`).first()).toBeVisible();
}

async function answerLesson(): Promise<void> {
  await open(`lessen/${lesson.id}.html`);
  for (const question of lesson.quiz.questions) await answerRightly(page, question);
  await expect(page.locator('.fb:visible')).toHaveCount(lesson.quiz.questions.length);
}

async function playScenario(): Promise<void> {
  await open(`lessen/${lesson.id}/casus.html`);
  await beginScenario(page);
  await playToEnding(page);
  await expect(page.getByRole('heading', { name: 'Nabespreking' })).toBeVisible();
}

async function reload(): Promise<void> {
  await page.reload();
  await untilAwake(page);
  await expect(page.getByRole('heading', { level: 2, name: /^Afloop/ })).toBeVisible();
  await open(`lessen/${lesson.id}.html`);
  await expect(page.locator('.fb:visible')).toHaveCount(lesson.quiz.questions.length);
}

async function lookAround(): Promise<void> {
  const cards = page.getByRole('button', { name: 'Spiekkaarten' });
  await cards.click();
  await expect(page.locator('.cue-pop')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.cue-pop')).toBeHidden();
  await expect(cards).toBeFocused();
  await open('zoeken.html?q=schuurt');
  await expect(page.locator('.hits a').first()).toBeVisible();
}

async function takeTest(): Promise<void> {
  await page.evaluate(
    (entries) => {
      for (const [key, value] of entries) localStorage.setItem(`samen-scherp:state:${key}`, value);
    },
    finishedLessons(route?.core ?? []),
  );
  await open('eindtoets.html');
  await page.getByRole('button', { name: 'Begin met de toets' }).click();
  const heading = page.getByRole('heading', { level: 1 });
  const title = async (): Promise<string> => (await heading.textContent()) ?? '';
  for (let now = await title(); !/^Overzicht/.test(now); now = await title()) {
    const card = page.locator('.card.quiz');
    const task = (await card.locator('fieldset.field').getAttribute('aria-describedby')) ?? '';
    const id = task.replace(/^toets-|-task$/g, '');
    const question = course.bank.find((item) => item.question.id === id)?.question;
    if (!question) throw new Error(`No item ${id}`);
    await fillIn(card, question, `toets-${id}`);
    const confirm = card.getByRole('button', { name: /^Deze volgorde klopt/ });
    if (await confirm.isVisible()) await confirm.click();
    await card.getByRole('button', { name: /Volgende|Naar mijn antwoorden/ }).click();
    await expect(heading).not.toHaveText(now);
  }
  await page.getByRole('button', { name: 'Lever de toets in' }).click();
  await expect(heading).toHaveText('Je hebt de eindtoets gehaald');
}

async function makeProof(shown: Page): Promise<void> {
  await open('bewijs.html');
  await shown.getByLabel('Je naam op het bewijs').fill('Noor van den Berg');
  await expect(shown.getByRole('article', { name: 'Bewijs van deelname' })).toContainText(
    'Noor van den Berg',
  );
  const printed = await shown.evaluate(
    () =>
      new Promise<boolean>((done) => {
        window.print = () => done(true);
        for (const button of document.querySelectorAll('button'))
          if (/print|afdruk/i.test(button.textContent)) button.click();
        setTimeout(() => done(false), 2000);
      }),
  );
  expect(printed).toBe(true);
}
