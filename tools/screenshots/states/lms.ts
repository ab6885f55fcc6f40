import { expect, type Frame, type Page } from '@playwright/test';
import { lessonById } from '../../../tests/e2e/course.ts';
import { answerRightly } from '../../../tests/e2e/learner.ts';
import { courseIn, MINI_LMS, placeMiniLms, refuseToStore, shellIn } from '../../../tests/e2e/mini-lms.ts';
import { openPlayer } from '../local-lms.ts';
import type { Scheme, State } from '../state.ts';

const PAGE = 'In een leeromgeving';
const [question] = lessonById('les-1').quiz.questions;

/** An LMS of one page, as large as the window. In: what it has stored. */
async function openLms(page: Page, stored: Readonly<Record<string, string>> = {}): Promise<Frame> {
  await page.addInitScript((values) => {
    if (window.parent === window && !localStorage.getItem('mini-lms'))
      localStorage.setItem('mini-lms', JSON.stringify(values));
  }, stored);
  await placeMiniLms(page.context());
  await page.goto(MINI_LMS);
  await fillWindow(page);
  return courseIn(page);
}

/** A frame as large as the window, whatever its width is going to be. */
const fillWindow = (page: Page) =>
  page.addStyleTag({ content: '#speler { inline-size: 100vi !important; block-size: 100vb !important }' });

async function openLesson(page: Page): Promise<Frame> {
  const home = await openLms(page);
  await home.locator('a[href*="les-1.html"]').first().click();
  return courseIn(page, /\/lessen\/les-1\.html/);
}

async function answer(lesson: Frame): Promise<void> {
  if (question) await answerRightly(lesson, question);
}

const saved = async (page: Page): Promise<void> =>
  expect((await shellIn(page)).locator('#save-state')).toHaveText(/^Bewaard \d/, { timeout: 20_000 });

/** Answers a question that the LMS does not take. */
async function loseLink(page: Page): Promise<Frame> {
  const lesson = await openLesson(page);
  await saved(page);
  await refuseToStore(page, true);
  await answer(lesson);
  const shell = await shellIn(page);
  await expect(shell.getByText('antwoordt even niet')).toBeVisible({ timeout: 20_000 });
  return shell;
}

/** Opens the course a second time. Out: both windows, the second with the question. */
async function openTwice(page: Page): Promise<Page> {
  await openLesson(page);
  await saved(page);
  const second = await page.context().newPage();
  await second.goto(MINI_LMS);
  await fillWindow(second);
  await (await shellIn(second)).locator('#elsewhere').waitFor();
  return second;
}

/** In the frame of an LMS the course is light until its learner chooses otherwise. */
async function chooseTheme(page: Page, scheme: Scheme): Promise<void> {
  for (const frame of page.frames())
    await frame.evaluate((theme) => {
      const { dataset } = document.documentElement;
      if (dataset.theme) dataset.theme = theme;
    }, scheme);
}

const STATES: readonly State[] = [
  { page: PAGE, name: 'overzicht, net geopend', reach: (page) => openLms(page) },
  {
    page: PAGE,
    name: 'les, bewaard',
    reach: async (page) => {
      await answer(await openLesson(page));
      await saved(page);
    },
  },
  { page: PAGE, name: 'de leeromgeving antwoordt niet', reach: loseLink },
  {
    page: PAGE,
    name: 'sluiten terwijl niet alles bewaard is',
    reach: async (page) => {
      const shell = await loseLink(page);
      await shell.getByRole('button', { name: 'Opslaan en sluiten' }).click();
      await shell.locator('#notice-unsaved').waitFor();
    },
  },
  {
    page: PAGE,
    name: 'gesloten',
    reach: async (page) => {
      await openLms(page);
      const shell = await shellIn(page);
      await shell.getByRole('button', { name: 'Opslaan en sluiten' }).click();
      await shell.locator('#closed').waitFor();
    },
  },
  { page: PAGE, name: 'tweede venster', reach: openTwice },
  {
    page: PAGE,
    name: 'eerste venster, nadat het tweede verderging',
    reach: async (page) => {
      const second = await openTwice(page);
      await (await shellIn(second)).getByRole('button', { name: 'Hier verdergaan' }).click();
      const first = await shellIn(page);
      await first.getByRole('heading', { name: 'De cursus gaat verder in een ander venster' }).waitFor();
      await page.bringToFront();
    },
  },
  {
    page: PAGE,
    name: 'voorbeeldweergave',
    reach: (page) => openLms(page, { 'cmi.core.lesson_mode': 'browse' }),
  },
  { page: PAGE, name: 'terugkijken', reach: (page) => openLms(page, { 'cmi.core.lesson_mode': 'review' }) },
  {
    page: PAGE,
    name: 'geen leeromgeving gevonden',
    prepare: async (page) => {
      await placeMiniLms(page.context());
      await page.clock.install();
    },
    reach: async (page) => {
      await page.goto('lms.html');
      await page.clock.runFor(6000);
      await page.locator('#notice-no-api').waitFor();
    },
  },
  {
    page: PAGE,
    name: 'technische controle, gemeten',
    reach: async (page) => {
      await openLms(page);
      const shell = await shellIn(page);
      await shell.getByRole('link', { name: 'Werkt het bewaren niet? Technische controle' }).click();
      const check = await courseIn(page, /\/dokter\.html/);
      await check.getByRole('button', { name: 'Meet het bewaren' }).click();
      await check.getByText('Het bewaren werkt.').waitFor();
    },
  },
  {
    page: PAGE,
    name: 'dun pakket, website onbereikbaar',
    prepare: async (page) => {
      await page.clock.install();
      await page.route('**/package.js', (route) =>
        route.fulfill({
          contentType: 'text/javascript',
          body: 'window.samenScherpPackage = { standard: "scorm12", contentUrl: "http://127.0.0.1:9/lms.html" };',
        }),
      );
      await placeMiniLms(page.context());
    },
    reach: async (page) => {
      await page.goto(MINI_LMS);
      await fillWindow(page);
      await page.evaluate(() => document.querySelector('iframe')?.setAttribute('src', 'dun.html'));
      const thin = page.frameLocator('#speler');
      await thin.getByText('De cursus wordt geladen').waitFor();
      await page.clock.fastForward(10_000);
      await thin.getByText('Voor de beheerder').click();
    },
  },
  { page: PAGE, name: 'proef-LMS', reach: openPlayer, widths: [1280] },
];

/** The shell around the course, and what an LMS makes of it. */
export const lmsStates: readonly State[] = STATES.map((state) => ({ ...state, choose: chooseTheme }));
