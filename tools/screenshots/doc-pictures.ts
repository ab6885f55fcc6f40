import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { lessonById } from '../../tests/e2e/course.ts';
import { answerRightly } from '../../tests/e2e/learner.ts';
import { courseFrame, shellFrame } from '../../tests/e2e/lms.ts';
import { root } from '../install.mjs';
import { openPlayer } from './local-lms.ts';
import { reachState, settle } from './take.ts';

/** A picture that documents show. */
interface DocPicture {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  /** Of the picture beside the window. */
  readonly scale?: number;
  /** Only this part of the window. */
  readonly part?: string;
  readonly path?: string;
  readonly reach?: (page: Page) => Promise<unknown>;
}

/** The lesson in the local LMS, with one answer that is stored. */
async function openLesson(page: Page): Promise<void> {
  await openPlayer(page);
  const home = await courseFrame(page, /\/index\.html/);
  await home.locator('a[href*="les-1.html"]').first().click();
  const lesson = await courseFrame(page, /\/lessen\/les-1\.html/);
  const [question] = lessonById('les-1').quiz.questions;
  if (question) await answerRightly(lesson, question);
  await untilSaved(page);
}

async function openCourse(page: Page): Promise<void> {
  await openPlayer(page);
  await untilSaved(page);
}

const untilSaved = (page: Page): Promise<void> =>
  shellFrame(page)
    .locator('#save-state', { hasText: /^Bewaard \d/ })
    .waitFor();

const lesson = 'lessen/les-1.html';
/** For two beside each other: a whole window, reduced. */
const SMALL = { width: 1280, height: 1000, scale: 0.5625 };
/** What `docs/huisstijl.md` starts from. */
const EXAMPLE = join(root, 'docs', 'voorbeelden', 'huisstijl-waterstad.css');

const PICTURES: readonly DocPicture[] = [
  { file: 'huisstijl-zonder.png', ...SMALL, path: lesson },
  {
    file: 'huisstijl-met.png',
    ...SMALL,
    path: lesson,
    // Without a layer it goes before all tokens, as in a build with it.
    reach: async (page) => void (await page.addStyleTag({ path: EXAMPLE })),
  },
  { file: 'les.png', width: 1280, height: 860, path: lesson },
  { file: 'lms-geopend.png', width: 1280, height: 640, part: '#player', reach: openCourse },
  { file: 'lms-bewaard.png', width: 1280, height: 640, reach: openLesson },
  {
    file: 'lms-controle.png',
    width: 1280,
    height: 720,
    part: '#player',
    reach: async (page) => {
      await openPlayer(page);
      await shellFrame(page)
        .getByRole('link', { name: /Technische controle/ })
        .first()
        .click();
      const check = await courseFrame(page, /\/dokter\.html/);
      await check.getByRole('button', { name: 'Meet het bewaren' }).click();
      await check.getByText('Het bewaren werkt.').waitFor();
    },
  },
];

/** Takes the pictures that documents show, into `docs/beeld`. */
export async function takeDocPictures(browser: Browser, site: string): Promise<void> {
  const folder = join(root, 'docs', 'beeld');
  mkdirSync(folder, { recursive: true });
  for (const { file, width, height, scale, part, ...state } of PICTURES) {
    const context = await browser.newContext({
      baseURL: site,
      viewport: { width, height },
      deviceScaleFactor: scale,
      colorScheme: 'light',
      reducedMotion: 'reduce',
      locale: 'nl-NL',
      timezoneId: 'Europe/Amsterdam',
      serviceWorkers: 'block',
      // For a style that is not of the page.
      bypassCSP: true,
    });
    const page = await reachState(await context.newPage(), { page: 'docs', name: file, ...state });
    await page.mouse.move(0, 0);
    await settle(page);
    const clip = part ? ((await page.locator(part).boundingBox()) ?? undefined) : undefined;
    await page.screenshot({ path: join(folder, file), animations: 'disabled', clip });
    await context.close();
    console.log(join(folder, file));
  }
}
