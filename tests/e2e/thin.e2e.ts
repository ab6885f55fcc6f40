import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import { buildPackages } from '../../scorm/build-packages.ts';
import { readCourseBuild } from '../../scorm/course-build.ts';
import { root } from '../../tools/install.mjs';
import { lessonById } from './course.ts';
import { answerRightly, questionCard } from './learner.ts';
import { countCalls, courseFrame, type Lms, startLms } from './lms.ts';
import { test as base, expect } from './test.ts';

/** What a thin package of each standard says to its LMS. */
const STANDARDS = {
  'thin-scorm12': {
    initialize: 'LMSInitialize',
    finish: 'LMSFinish',
    status: 'cmi.core.lesson_status',
    location: 'cmi.core.lesson_location',
  },
  'thin-scorm2004': {
    initialize: 'Initialize',
    finish: 'Terminate',
    status: 'cmi.completion_status',
    location: 'cmi.location',
  },
} as const;
type Thin = keyof typeof STANDARDS;

/** Where the course stands for everybody, outside any LMS. */
const test = base.extend<{ website: string }>({
  website: async ({ baseURL }, use) => use(baseURL ?? ''),
});

const opened: Lms[] = [];
test.afterEach(() => {
  for (const lms of opened.splice(0)) lms.close();
});

/** An LMS on another origin than the website (`localhost` and `127.0.0.1`), with a thin package in it. */
async function startThinLms(standard: Thin, contentUrl: string, port: number): Promise<Lms> {
  const build = await readCourseBuild(join(root, 'dist'));
  const scopes = build.scopes.filter(({ kind }) => kind === 'course');
  const [thin] = await buildPackages(build, { standards: [standard], scopes, contentUrl });
  if (!thin) throw new Error('No package');
  const folder = mkdtempSync(join(tmpdir(), 'samen-scherp-'));
  const zip = join(folder, thin.name);
  writeFileSync(zip, thin.zip);
  const lms = await startLms(port, {}, zip);
  rmSync(folder, { recursive: true });
  opened.push(lms);
  return lms;
}

/** The website's own settings: which LMSs may take it in. */
async function allow(page: Page, website: string, allowedOrigins: readonly string[]) {
  const body = `window.samenScherpPackage = ${JSON.stringify({ allowedOrigins })};`;
  await page.route(`${website}package.js`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body }),
  );
}

/** The website's shell in the frame of the thin page. */
function websiteShell(page: Page, website: string): Frame {
  const shell = page.frames().find((frame) => frame.url() === `${website}lms.html`);
  if (!shell) throw new Error('The website is not there');
  return shell;
}

const thinPage = (page: Page) => page.frameLocator('iframe').frameLocator('iframe');

async function openLesson(page: Page) {
  const home = await courseFrame(page, /\/index\.html/);
  await home.locator('a[href*="les-1.html"]').first().click();
  return courseFrame(page, /\/lessen\/les-1\.html/);
}

for (const [standard, { initialize, finish, status, location }] of Object.entries(STANDARDS)) {
  test(`${standard}: answers on the website are stored in the LMS, and the next launch goes on`, async ({
    page,
    website,
  }, { parallelIndex }) => {
    const lms = await startThinLms(standard as Thin, `${website}lms.html`, 5320 + parallelIndex * 40);
    await allow(page, website, [lms.url]);
    await page.goto(lms.url);
    const lesson = await openLesson(page);
    expect(lesson.url().startsWith(website)).toBe(true);
    const [first, second] = lessonById('les-1').quiz.questions;
    if (!first || !second) throw new Error('No questions');
    await answerRightly(lesson, first);
    const saved = websiteShell(page, website).locator('#save-state');
    await expect(saved).toHaveText(/^Bewaard \d{2}:\d{2}$/, { timeout: 12_000 });

    // The frame is loaded anew: the launch stays open, and goes on.
    await websiteShell(page, website).evaluate(() => window.location.reload());
    await expect.poll(() => lesson.isDetached()).toBe(true);
    const again = await courseFrame(page, /\/lessen\/les-1\.html/);
    await expect(questionCard(again, first).locator('.fb')).toBeVisible();
    await answerRightly(again, second);

    // Leaving at once: the thin page closes by itself, with what came in.
    await page.getByRole('button', { name: 'Verlaten' }).click();
    await expect(page.getByRole('status')).toHaveText('De cursus is verlaten.');
    expect(await countCalls(page, initialize)).toBe(1);
    expect(await countCalls(page, finish)).toBe(1);
    expect(lms.stored()[status]).toBe('incomplete');
    expect(lms.stored()[location]).toContain('lessen/les-1.html');

    await page.getByRole('button', { name: 'Opnieuw starten' }).click();
    const back = await courseFrame(page, /\/lessen\/les-1\.html/);
    for (const question of [first, second]) {
      await expect(questionCard(back, question).locator('.fb')).toBeVisible();
    }
    await expect(page.locator('#fault-count')).toHaveText('geen fouten');
  });
}

test('a website that does not know the LMS gets nothing, and says who must be added', async ({
  page,
  website,
}, { parallelIndex }) => {
  const lms = await startThinLms('thin-scorm12', `${website}lms.html`, 5400 + parallelIndex * 40);
  await allow(page, website, []);
  await page.goto(lms.url);
  const notice = thinPage(page).frameLocator('iframe').locator('#notice-origin');
  await expect(notice).toBeVisible({ timeout: 12_000 });
  await expect(notice).toContainText(new URL(lms.url).origin);
  expect(await countCalls(page, 'LMSInitialize')).toBe(0);
});

test('a website that cannot be reached leaves no trace in the LMS, and opens at the next try', async ({
  page,
  website,
}, { parallelIndex }) => {
  const lms = await startThinLms('thin-scorm12', `${website}lms.html`, 5480 + parallelIndex * 40);
  await allow(page, website, [lms.url]);
  await page.route(`${website}lms.html`, (route) => route.abort());
  await page.clock.install();
  await page.goto(lms.url);
  const thin = thinPage(page);
  await expect(thin.getByText('De cursus wordt geladen')).toBeVisible();
  await page.clock.fastForward(10_000);
  await expect(thin.getByRole('heading', { name: 'De cursus opent nog niet' })).toBeVisible();
  await thin.getByText('Voor de beheerder').click();
  await expect(thin.locator('#thin-unreachable [data-address]')).toHaveText(`${website}lms.html`);
  expect(await countCalls(page, 'LMSInitialize')).toBe(0);

  await page.unroute(`${website}lms.html`);
  await thin.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await courseFrame(page, /\/index\.html/);
  expect(await countCalls(page, 'LMSInitialize')).toBe(1);
  await expect(thin.locator('#thin-unreachable')).toBeHidden();
});
