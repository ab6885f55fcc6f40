import type { Frame, Page } from '@playwright/test';
import { emptyTestProgress } from '../../src/domain/final-test.ts';
import { emptyLessonProgress } from '../../src/domain/progress-changes.ts';
import { decodeState, encodeState } from '../../src/tracking/codec.ts';
import { course, lessonById } from './course.ts';
import { answerRightly, beginScenario, fillIn, playToEnding, questionCard, untilAwake } from './learner.ts';
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
  await beginScenario(casus);
  await playToEnding(casus);
}

/** Opens a page of the course from the page that is open. */
async function openPage(page: Page, path: string): Promise<Frame> {
  const now = await courseFrame(page, /\/(index|eindtoets)\.html|\/lessen\//);
  await now.evaluate((target) => {
    const root = document.documentElement.dataset.root ?? '';
    location.assign(`${root}${target}`);
  }, path);
  return courseFrame(page, new RegExp(`/${path.replace('.', '\\.')}$`));
}

/** Answers the open test from the question on screen, at most `most` questions. Out: the ids of what was asked. */
async function answerTest(frame: Frame, how: 'right' | 'wrong', most = 100): Promise<string[]> {
  const asked: string[] = [];
  const heading = frame.getByRole('heading', { level: 1 });
  while (asked.length < most && !/^Overzicht/.test((await heading.textContent()) ?? '')) {
    const card = frame.locator('.card.quiz');
    const task = (await card.locator('fieldset.field').getAttribute('aria-describedby')) ?? '';
    const id = task.replace(/^toets-|-task$/g, '');
    const question = course.bank.find((item) => item.question.id === id)?.question;
    if (!question) throw new Error(`No item ${id}`);
    if (how === 'right') await fillIn(card, question, `toets-${id}`);
    else if (question.type === 'single') {
      const wrong = question.options.find(({ correct }) => !correct);
      await card.locator(`input[value="${wrong?.id}"]`).check();
    }
    // A list that stood right from the start counts once the learner says so.
    const isOpen = (await card.locator('.saved').textContent()) === '';
    if (how === 'right' && isOpen) await card.getByRole('button', { name: /^Deze volgorde/ }).click();
    asked.push(id);
    const before = await heading.textContent();
    await card.getByRole('button', { name: /Volgende|Naar mijn antwoorden/ }).click();
    await expect(heading).not.toHaveText(before ?? '');
  }
  return asked;
}

async function handIn(frame: Frame): Promise<void> {
  await frame.getByRole('button', { name: 'Lever de toets in' }).click();
  const sure = frame.getByRole('button', { name: 'Ja, lever in' });
  if (await sure.isVisible()) await sure.click();
}

/** The suspend data of a learner who did all lessons but these, without a route. */
function lessonsDone(but: readonly string[] = []): string {
  const lessons = course.outline.lessons.filter(({ id }) => !but.includes(id));
  const done = lessons.map(({ id, questions, scenario }) => [
    id,
    {
      ...emptyLessonProgress,
      questions: Object.fromEntries(
        questions.map((question) => [question.id, { answer: ['a'], attempts: 1, best: 1, certainty: null }]),
      ),
      scenario: scenario && { runs: [], done: true },
    },
  ]);
  const state = { route: null, bookmark: '', lessons: Object.fromEntries(done), test: emptyTestProgress };
  return encodeState(state, course.register, 4096).blob;
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

test('a learner who does the lessons is not finished yet: the final test decides, with every answer stored', async ({
  page,
}, { parallelIndex }) => {
  test.setTimeout(180_000);
  const route = course.outline.routes.find(({ id }) => id === 'opsporing');
  if (!route) throw new Error('No route');
  // Lessons are stored alike, and a whole route takes minutes: two are done here, the others were before.
  const last = route.core.slice(-2);
  lms.close();
  lms = await startLms(4620 + parallelIndex * 40, { 'cmi.suspend_data': lessonsDone(last) });
  await page.goto(lms.url);
  const home = await courseFrame(page, /\/index\.html/);
  await home.locator('input[type=radio][value=opsporing]').check();
  for (const id of last) {
    const lesson = await openLesson(page, id);
    for (const question of lessonById(id).quiz.questions) await answerRightly(lesson, question);
    await playScenario(page, id);
    const casus = await courseFrame(page, /casus\.html/);
    await casus.evaluate(() => location.assign('../../index.html'));
    await courseFrame(page, /\/index\.html/);
  }
  await expect(shellFrame(page).locator('#save-state')).toHaveText(/^Bewaard/, { timeout: 15_000 });
  expect(lms.stored()['cmi.core.lesson_status']).toBe('incomplete');
  expect(lms.stored()['cmi.core.score.raw'] ?? '').toBe('');

  const opened = await openPage(page, 'eindtoets.html');
  await opened.getByRole('button', { name: 'Begin met de toets' }).click();
  const asked = await answerTest(opened, 'right');
  expect(asked).toHaveLength(course.outline.finalTest?.items.route ?? 0);
  await handIn(opened);
  await expect(opened.getByRole('heading', { level: 1 })).toHaveText('Je hebt de eindtoets gehaald');
  await expect.poll(() => lms.stored()['cmi.core.lesson_status'], { timeout: 15_000 }).toBe('passed');
  expect(lms.stored()['cmi.core.score.raw']).toBe('100');

  await shellFrame(page).getByRole('button', { name: 'Opslaan en sluiten' }).click();
  await expect(
    shellFrame(page)
      .getByText(/kunt dit venster sluiten|mag.*sluiten/i)
      .first(),
  ).toBeVisible();
  const stored = lms.stored();
  expect(stored['cmi.core.exit']).toBe('suspend');
  const judged = Object.entries(stored).filter(
    ([name, value]) => /\.result$/.test(name) && value === 'correct',
  );
  const scored = last.flatMap((id) =>
    lessonById(id).quiz.questions.filter(
      (question) => question.type !== 'open' && (question.type !== 'estimate' || question.answer !== null),
    ),
  );
  expect(judged).toHaveLength(scored.length + asked.length);
  const ids = Object.entries(stored).filter(([name]) => /^cmi\.interactions\.\d+\.id$/.test(name));
  for (const [, id] of ids) expect(id).toMatch(/^(les-\d+|eindtoets|startmeting)_[a-z0-9-]+$/);
  await expect(page.locator('#fault-count')).toHaveText('geen fouten');

  await page.getByRole('button', { name: 'Opnieuw starten' }).click();
  await courseFrame(page, /\/(index|eindtoets)\.html|\/lessen\//);
  await page.getByRole('button', { name: 'Verlaten' }).click();
  await expect(page.getByRole('status')).toHaveText('De cursus is verlaten.');
  expect(lms.stored()['cmi.core.lesson_status']).toBe('passed');
  expect(lms.stored()['cmi.core.score.raw']).toBe('100');
});

test.describe('with all ten lessons done', () => {
  test.beforeEach(async ({ page: _page }, { parallelIndex }) => {
    lms.close();
    lms = await startLms(4620 + parallelIndex * 40, { 'cmi.suspend_data': lessonsDone() });
  });

  test('a final test that is left in the middle is the same test when the learner comes back', async ({
    page,
  }) => {
    await page.goto(lms.url);
    const opened = await openPage(page, 'eindtoets.html');
    await opened.getByRole('button', { name: 'Begin met de toets' }).click();
    const first = await answerTest(opened, 'right', 7);
    await page.getByRole('button', { name: 'Verlaten' }).click();
    await expect(page.getByRole('status')).toHaveText('De cursus is verlaten.');
    expect(lms.stored()['cmi.core.lesson_status']).toBe('incomplete');

    await page.getByRole('button', { name: 'Opnieuw starten' }).click();
    const back = await courseFrame(page, /\/eindtoets\.html/);
    await back.getByRole('link', { name: 'Ga verder met vraag 8' }).click();
    await expect(back.getByRole('heading', { level: 1 })).toHaveText('Vraag 8 van 20');
    const rest = await answerTest(back, 'right');
    expect(new Set([...first, ...rest]).size).toBe(20);
    await handIn(back);
    await expect(back.getByRole('heading', { level: 1 })).toHaveText('Je hebt de eindtoets gehaald');
    await expect.poll(() => lms.stored()['cmi.core.lesson_status'], { timeout: 15_000 }).toBe('passed');
    expect(lms.stored()['cmi.core.score.raw']).toBe('100');
    await expect(page.locator('#fault-count')).toHaveText('geen fouten');
  });

  test('a learner who fails may try again after the waiting time, and is failed when no sitting is left', async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const settings = course.outline.finalTest;
    if (!settings) throw new Error('No final test');
    const start = new Date('2026-11-24T09:00:00');
    const drawn: string[][] = [];
    for (let sitting = 0; sitting <= settings.resits; sitting += 1) {
      await page.clock.setFixedTime(start.getTime() + sitting * (settings.waitHours * 3_600_000 + 60_000));
      await page.goto(lms.url);
      const opened = await openPage(page, 'eindtoets.html');
      await opened.getByRole('button', { name: /^Begin met/ }).click();
      drawn.push(await answerTest(opened, 'wrong'));
      await handIn(opened);
      const last = sitting === settings.resits;
      await expect(opened.getByRole('heading', { level: 1 })).toHaveText(
        last ? 'Je hebt de eindtoets niet gehaald' : 'Je hebt de eindtoets nog niet gehaald',
      );
      if (!last) {
        await expect(opened.locator('main')).toContainText(new RegExp(`poging ${sitting + 2} van 3`, 'i'));
        const again = await openPage(page, 'eindtoets.html');
        await expect(again.getByRole('button', { name: /^Begin met/ })).toHaveCount(0);
      }
      await page.getByRole('button', { name: 'Verlaten' }).click();
      await expect(page.getByRole('status')).toHaveText('De cursus is verlaten.');
      expect(lms.stored()['cmi.core.lesson_status']).toBe(last ? 'failed' : 'incomplete');
    }
    expect(Number(lms.stored()['cmi.core.score.raw'])).toBeLessThan(75);
    // A fresh draw each time: two sittings of twenty out of fifty can do without a single item in common.
    expect(drawn[1]?.filter((id) => drawn[0]?.includes(id))).toEqual([]);
    await expect(page.locator('#fault-count')).toHaveText('geen fouten');
  });
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

test('looking around in preview leaves no more than that it was a preview', async ({ page }) => {
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
  expect(await countCalls(page, 'LMSSetValue')).toBe(1);
  expect(lms.stored()['cmi.core.lesson_status']).toBe('browsed');
  expect(lms.stored()['cmi.suspend_data'] ?? '').toBe('');
});

test('what learners write for themselves never reaches the LMS, in any call or request', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.goto(lms.url);
  await courseFrame(page, /\/index\.html/);
  const lesson = await openLesson(page, 'les-1');
  const [question] = lessonById('les-1').quiz.questions;
  if (question) await answerRightly(lesson, question);
  const own = lesson.locator('textarea');
  const count = await own.count();
  expect(count).toBeGreaterThan(0);
  for (let index = 0; index < count; index += 1) await own.nth(index).fill(`zeldzaamwoord ${index}`);
  await expect(lesson.getByText('Bewaard op dit apparaat').first()).toBeVisible();
  await shellFrame(page).getByRole('button', { name: 'Opslaan en sluiten' }).click();
  await expect(shellFrame(page).locator('#closed')).toBeVisible();

  const stored = lms.stored();
  const [blob = ''] = (stored['cmi.suspend_data'] ?? '').split('~');
  const { state, damaged } = decodeState(blob, course.register);
  expect(damaged).toBe(false);
  const told = [
    ...(await page.locator('#calls li').allTextContents()),
    ...sent,
    JSON.stringify(stored),
    // What is packed in it does not show.
    JSON.stringify(state),
  ];
  expect(told.filter((line) => line.includes(`les-1_${question?.id}`)).length).toBeGreaterThan(1);
  expect(told.filter((line) => line.includes('zeldzaamwoord'))).toEqual([]);
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
