import type { Page } from '@playwright/test';
import { course, lessonById } from './course.ts';
import { answerRightly, playToEnding, questionCard, untilAwake } from './learner.ts';
import { countCalls, courseFrame, type Lms, shellFrame, startLms } from './lms.ts';
import { expect, test } from './test.ts';

let lms: Lms;
test.beforeEach(async ({ page: _page }, { parallelIndex }) => {
  lms = await startLms(4620 + parallelIndex * 40);
});
test.afterEach(() => lms.close());

async function openLesson(page: Page, id: string) {
  const home = await courseFrame(page, /\/index\.html|\/lessen\//);
  await home.locator(`a[href*="${id}.html"]`).first().click();
  return courseFrame(page, new RegExp(`/lessen/${id}\\.html`));
}

async function playScenario(page: Page, id: string): Promise<void> {
  const lesson = await courseFrame(page, new RegExp(`/lessen/${id}\\.html`));
  await lesson.locator('a[href*="casus.html"]').first().click();
  const casus = await courseFrame(page, new RegExp(`/${id}/casus\\.html`));
  await casus.locator('input[name=role]').first().check();
  await casus.getByRole('button', { name: 'Start de casus' }).click();
  await playToEnding(casus);
}

test('a learner who leaves half-way comes back to the same page with the same answers', async ({ page }) => {
  await page.goto(lms.url);
  const lesson = await openLesson(page, 'les-1');
  const questions = lessonById('les-1').quiz.questions.slice(0, 4);
  for (const question of questions) await answerRightly(lesson, question);
  await expect(shellFrame(page).locator('#save-state')).toHaveText(/^Bewaard \d{2}:\d{2}$/, {
    timeout: 12_000,
  });
  const verdicts = await lesson.locator('.fb h3').allTextContents();

  await page.getByRole('button', { name: 'Verlaten' }).click();
  await expect(page.getByRole('status')).toHaveText('De cursus is verlaten.');
  expect(await countCalls(page, 'LMSInitialize')).toBe(1);
  expect(await countCalls(page, 'LMSFinish')).toBe(1);
  expect(lms.stored()['cmi.core.lesson_status']).toBe('incomplete');
  expect(lms.stored()['cmi.core.score.raw'] ?? '').toBe('');
  expect(lms.stored()['cmi.core.lesson_location']).toContain('lessen/les-1.html');

  await page.getByRole('button', { name: 'Opnieuw starten' }).click();
  const back = await courseFrame(page, /\/lessen\/les-1\.html/);
  expect(await back.locator('.fb h3').allTextContents()).toEqual(verdicts);
  for (const question of questions) await expect(questionCard(back, question).locator('.fb')).toBeVisible();
  await expect(page.locator('#fault-count')).toHaveText('geen fouten');
});

test('a learner who finishes the route is completed, with a score and every answer as stored', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto(lms.url);
  const route = course.outline.routes.find(({ id }) => id === 'opsporing');
  if (!route) throw new Error('No route');
  const home = await courseFrame(page, /\/index\.html/);
  await home.locator('input[type=radio][value=opsporing]').check();
  for (const id of route.core) {
    const lesson = await openLesson(page, id);
    for (const question of lessonById(id).quiz.questions) await answerRightly(lesson, question);
    await playScenario(page, id);
    const casus = await courseFrame(page, /casus\.html/);
    await casus.evaluate(() => location.assign('../../index.html'));
    await courseFrame(page, /\/index\.html/);
  }
  await expect.poll(() => lms.stored()['cmi.core.lesson_status'], { timeout: 15_000 }).toBe('completed');
  expect(lms.stored()['cmi.core.score.raw']).toBe('100');

  await shellFrame(page).getByRole('button', { name: 'Opslaan en sluiten' }).click();
  await expect(
    shellFrame(page)
      .getByText(/kunt dit venster sluiten|mag.*sluiten/i)
      .first(),
  ).toBeVisible();
  const stored = lms.stored();
  expect(stored['cmi.core.exit']).toBe('suspend');
  const ids = Object.keys(stored).filter((name) => /^cmi\.interactions\.\d+\.id$/.test(name));
  const asked = route.core.flatMap((id) =>
    lessonById(id).quiz.questions.filter(({ type }) => type !== 'open'),
  );
  const judged = Object.entries(stored).filter(
    ([name, value]) => /\.result$/.test(name) && value === 'correct',
  );
  expect(ids.length).toBeGreaterThanOrEqual(asked.length);
  expect(judged.length).toBe(
    asked.filter((question) => question.type !== 'estimate' || question.answer !== null).length,
  );
  for (const name of ids) expect(stored[name]).toMatch(/^les-\d+_[a-z0-9-]+$/);
  await expect(page.locator('#fault-count')).toHaveText('geen fouten');

  await page.getByRole('button', { name: 'Opnieuw starten' }).click();
  await courseFrame(page, /\/index\.html|\/lessen\//);
  await page.getByRole('button', { name: 'Verlaten' }).click();
  await expect(page.getByRole('status')).toHaveText('De cursus is verlaten.');
  expect(lms.stored()['cmi.core.lesson_status']).toBe('completed');
  expect(lms.stored()['cmi.core.score.raw']).toBe('100');
});

test('when the LMS is unreachable the learner hears so, and what was done arrives once it is back', async ({
  page,
}) => {
  await page.goto(lms.url);
  const lesson = await openLesson(page, 'les-2');
  await expect(shellFrame(page).locator('#save-state')).toHaveText(/^Bewaard/, { timeout: 12_000 });
  const before = lms.stored()['cmi.suspend_data'];
  await page.getByRole('button', { name: 'Verbinding verbreken' }).click();
  const [question] = lessonById('les-2').quiz.questions;
  if (question) await answerRightly(lesson, question);
  await expect(shellFrame(page).locator('#save-state')).toHaveText(/^Nog niet bewaard/, { timeout: 12_000 });
  expect(lms.stored()['cmi.suspend_data']).toBe(before);
  await page.getByRole('button', { name: 'Verbinding herstellen' }).click();
  await expect(shellFrame(page).locator('#save-state')).toHaveText(/^Bewaard/, { timeout: 25_000 });
  expect(lms.stored()['cmi.suspend_data']).not.toBe(before);
});

test('looking around in preview writes nothing', async ({ page }) => {
  await page.goto(lms.url);
  await courseFrame(page, /\/index\.html/);
  await page.getByLabel('Modus').selectOption('browse');
  await page.getByRole('button', { name: 'Nieuwe poging' }).click();
  await expect(page.locator('#attempt')).toContainText('poging 2');
  await expect.poll(() => countCalls(page, 'LMSInitialize')).toBe(1);
  const lesson = await openLesson(page, 'les-1');
  for (const question of lessonById('les-1').quiz.questions) await answerRightly(lesson, question);
  await page.getByRole('button', { name: 'Verlaten' }).click();
  await expect(page.getByRole('status')).toHaveText('De cursus is verlaten.');
  expect(await countCalls(page, 'LMSSetValue')).toBe(0);
  expect(lms.stored()['cmi.suspend_data'] ?? '').toBe('');
});

test('the keyboard goes into the course and out of it again', async ({ page }) => {
  await page.goto(lms.url);
  await untilAwake(await courseFrame(page, /\/index\.html/));
  let inside = false;
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    const tag = await page.evaluate(() => document.activeElement?.id ?? '');
    if (tag === 'player') inside = true;
    else if (inside && tag === 'only-faults') return;
  }
  throw new Error(inside ? 'Tab does not leave the course' : 'Tab does not reach the course');
});
