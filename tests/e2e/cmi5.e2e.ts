import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import sirv from 'sirv';
import { root } from '../../tools/install.mjs';
import { listenOnFreePort } from '../../tools/listen.ts';
import { XapiStore } from '../cmi5/xapi-store.ts';
import { lessonById } from './course.ts';
import { answerRightly, untilAwake } from './learner.ts';
import { expect, test } from './test.ts';

const questions = lessonById('les-1').quiz.questions.filter(({ type }) => type !== 'open');

let store: XapiStore;
let site: Server;
let shell = '';

/**
 * The store is on another site than the course, as it is with most LMSs: a browser asks before every kind of request.
 * The site is a real one, because requests that a test holds in its hands do not outlive their page.
 */
test.beforeEach(async ({ page: _page }, { parallelIndex }) => {
  store = new XapiStore();
  await store.start();
  const files = sirv(join(root, 'dist'), { extensions: [], dev: true });
  site = createServer((request, response) => {
    if (request.url !== '/package.js') return files(request, response);
    response.setHeader('Content-Type', 'text/javascript');
    return response.end('window.samenScherpPackage = {"standard":"cmi5","scope":"course"};');
  });
  shell = `http://localhost:${await listenOnFreePort(site, 4700 + parallelIndex * 40)}/lms.html`;
});

test.afterEach(() => {
  expect(store.broken).toEqual([]);
  store.stop();
  site.close();
  site.closeAllConnections();
});

async function courseIn(page: Page, url: RegExp): Promise<Frame> {
  const find = () => page.frames().find((frame) => frame !== page.mainFrame() && url.test(frame.url()));
  await expect.poll(() => find() !== undefined, { timeout: 15_000 }).toBe(true);
  const course = find() as Frame;
  await untilAwake(course);
  return course;
}

/** Opens the first lesson and answers its first question. */
/** What a page sends while it closes comes when the browser finds the time; on a busy machine that is not at once. */
const LAST_WORDS = { timeout: 30_000 };

async function answerOne(page: Page): Promise<void> {
  const home = await courseIn(page, /\/index\.html/);
  await home.locator('a[href*="les-1.html"]').first().click();
  const lesson = await courseIn(page, /\/lessen\/les-1\.html/);
  if (questions[0]) await answerRightly(lesson, questions[0]);
}

test('a tab that is closed at once has told everything, and another device goes on', async ({
  context,
  page,
}) => {
  const registration = '5f1c3a52-6a0e-4c33-9d7b-0a6f2f4f9b11';
  await page.goto(`${shell}${store.launch({ registration })}`);
  await answerOne(page);
  await page.close();
  await expect.poll(() => store.verbs().at(-1), LAST_WORDS).toBe('terminated');
  expect(store.verbs().filter((verb) => verb === 'answered')).toHaveLength(1);
  await expect.poll(() => store.state(registration)?.bookmark).toMatch(/les-1/);

  const next = await context.newPage();
  await next.goto(`${shell}${store.launch({ registration })}`);
  await courseIn(next, /\/lessen\/les-1\.html/);
  await next.close();
  await expect.poll(() => store.verbs(1), LAST_WORDS).toEqual(['initialized', 'terminated']);
});

test('a reload ends the session, says so, and tells nothing twice', async ({ page }) => {
  await page.goto(`${shell}${store.launch()}`);
  await answerOne(page);
  await page.reload();
  await expect(page.locator('#notice-in-use')).toBeVisible();
  await expect.poll(() => store.verbs().at(-1), LAST_WORDS).toBe('terminated');
  expect(store.arrived.filter((verb) => verb === 'initialized')).toHaveLength(1);
  expect(store.requests.filter((request) => request === 'POST fetch')).toHaveLength(1);
});

test('the button saves, ends, and goes where the LMS wants', async ({ page }) => {
  const returnURL = shell.replace('lms.html', 'over.html');
  await page.goto(`${shell}${store.launch({ returnURL })}`);
  await answerOne(page);
  await page.getByRole('button', { name: 'Opslaan en sluiten' }).click();
  await page.waitForURL(returnURL);
  expect(store.verbs().at(-1)).toBe('terminated');
  expect(store.said('terminated')).toHaveLength(1);
});

test('answers given without a connection arrive when it is back', async ({ page }) => {
  await page.goto(`${shell}${store.launch()}`);
  const home = await courseIn(page, /\/index\.html/);
  await home.locator('a[href*="les-1.html"]').first().click();
  const lesson = await courseIn(page, /\/lessen\/les-1\.html/);
  store.down = true;
  if (questions[0]) await answerRightly(lesson, questions[0]);
  await expect(page.locator('#save-state')).toHaveText('Nog niet bewaard', { timeout: 15_000 });
  store.down = false;
  await expect(page.locator('#save-state')).toHaveText(/^Bewaard/, { timeout: 30_000 });
  expect(store.said('answered')).toHaveLength(1);
});
