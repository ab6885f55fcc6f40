import { type Browser, expect, type Page } from '@playwright/test';
import { remember } from '../../tests/e2e/test-progress.ts';
import { SCHEMES, type Scheme, type State, WIDTHS } from './state.ts';

/** What is longer than this is cut off: no browser draws it. The longest lesson stays below it. */
const MOST_HEIGHT = 30_000;
const HEIGHT = 800;
/** For one state in all its looks, in ms. */
const MOST_TIME = 120_000;
/** Ground around a part, so that it can be seen where it stands. */
const MARGIN = 24;

/** A picture, and how to keep it. */
export interface Look {
  readonly width: number;
  readonly scheme: Scheme;
}

/**
 * Reaches a state once, in a context of its own, and looks at it at every width in every scheme. In: where the site
 * stands, and `keep`, which gets each picture. Errors: what was not there in time.
 */
export async function takeState(
  browser: Browser,
  site: string,
  state: State,
  keep: (look: Look, picture: Buffer) => void,
): Promise<void> {
  const context = await browser.newContext({
    baseURL: site,
    viewport: { width: 1280, height: HEIGHT },
    reducedMotion: 'reduce',
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    // Else each state would first keep the whole site.
    serviceWorkers: 'block',
    ...state.context,
  });
  context.setDefaultTimeout(20_000);
  // Whatever still waits then fails.
  const timer = setTimeout(() => void context.close(), MOST_TIME);
  try {
    const shown = await reachState(await context.newPage(), state);
    for (const width of state.widths ?? WIDTHS) {
      await shown.setViewportSize({ width, height: HEIGHT });
      for (const scheme of state.schemes ?? SCHEMES) {
        await shown.emulateMedia({ colorScheme: scheme });
        await state.choose?.(shown, scheme);
        // What was clicked last would look as if it were pointed at.
        await shown.mouse.move(0, 0);
        await settle(shown);
        keep({ width, scheme }, await photograph(shown, state.show, width));
      }
    }
  } finally {
    clearTimeout(timer);
    await context.close();
  }
}

/** Opens the page of a state and does what leads to it. Out: the page to look at. */
export async function reachState(page: Page, state: State): Promise<Page> {
  if (state.kept) await remember(page, state.kept);
  await state.prepare?.(page);
  if (state.path !== undefined) await openAwake(page, state.path);
  const reached = await state.reach?.(page);
  return isPage(reached) ? reached : page;
}

const isPage = (value: unknown): value is Page =>
  typeof value === 'object' && value !== null && 'setViewportSize' in value;

/** Opens a page, and waits until its islands answer. */
export async function openAwake(page: Page, path: string): Promise<void> {
  await page.goto(path);
  if (await hasScript(page))
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0, { timeout: 20_000 });
}

/** Whether the page runs its scripts: without them no island ever wakes. */
const hasScript = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.classList.contains('js'));

/** Waits for letters and pictures, also those that a browser would fetch only once they are near. */
export async function settle(page: Page): Promise<void> {
  // Where no script runs, nothing calls back either. In the page of an LMS a frame may go on asking: then not for ever.
  if (!(await hasScript(page)))
    return page.waitForLoadState('networkidle', { timeout: 5000 }).catch(() => {});
  await page.evaluate(async () => {
    for (const image of document.querySelectorAll('img')) image.loading = 'eager';
    await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
    await document.fonts.ready;
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  });
}

async function photograph(page: Page, show: State['show'], width: number): Promise<Buffer> {
  const options = { type: 'jpeg', quality: 82, animations: 'disabled', timeout: 30_000 } as const;
  if (show === 'window') return page.screenshot(options);
  // What sticks to the top of the window would lie over the middle of the picture.
  await page.evaluate(() => scrollTo(0, 0));
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  const part = show ? await partOf(page, show) : { y: 0, height: whole };
  const height = Math.max(1, Math.min(part.height, whole - part.y, MOST_HEIGHT));
  return page.screenshot({ ...options, fullPage: true, clip: { x: 0, y: part.y, width, height } });
}

/** Where a part stands in its page, with some ground around it. */
async function partOf(page: Page, selector: string): Promise<{ y: number; height: number }> {
  return page
    .locator(selector)
    .first()
    .evaluate((element, margin) => {
      const { top, height } = element.getBoundingClientRect();
      const y = Math.max(0, top + scrollY - margin);
      return { y, height: height + 2 * margin };
    }, MARGIN);
}
