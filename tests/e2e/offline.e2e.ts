import type { Page } from '@playwright/test';
import { plainText } from '../../src/domain/text.ts';
import { expectNoOverflow, expectNoViolations } from './access-checks.ts';
import { lessonById } from './course.ts';
import { answerRightly, untilAwake } from './learner.ts';
import { startSite } from './renewable-site.ts';
import { expect, test } from './test.ts';

const { quiz, reflections } = lessonById('les-1');
const [question] = quiz.questions;
const [prompt] = reflections;
if (!question || !prompt) throw new Error('les-1 has no question or no reflection');
const UPDATE = 'Er is een nieuwe versie van de cursus.';

test.use({ serviceWorkers: 'allow' });

/** Waits until the pages are on the device. */
const untilKept = (page: Page) => page.evaluate(async () => (await navigator.serviceWorker.ready).scope);

/** The names of what the browser keeps for the course. */
const cacheNames = (page: Page) => page.evaluate(() => window.caches.keys());

test('after one visit the whole course works without a network, and lets go of its pages when asked', async ({
  page,
  context,
  misdeeds,
}) => {
  await page.goto('lessen/les-1.html');
  await untilKept(page);
  await context.setOffline(true);
  for (const path of ['lessen/les-7.html', 'lessen/les-7/casus.html', 'begrippen.html#', 'zoeken.html?q=x']) {
    await page.goto(path);
    await untilAwake(page);
    await expect(page.locator('main h1')).toBeVisible();
    expect(page.url()).not.toContain('offline.html');
  }
  expect(misdeeds).toEqual({ errors: [], missing: [], foreign: [] });

  await page.goto('lessen/bestaat-niet/x.html');
  await expect(page.getByRole('heading', { name: 'Je hebt nu geen internet' })).toBeVisible();
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoOverflow(page);
  await expectNoViolations(page);
  await page.getByRole('link', { name: 'Naar het overzicht' }).click();
  await expect(page).toHaveURL(/index\.html$/);

  await context.setOffline(false);
  await page.goto('instellingen.html');
  await expect(page.getByText('Zo werkt de cursus ook zonder internet')).toBeVisible();
  await page.getByRole('button', { name: 'Wis alles op dit apparaat' }).click();
  await page.getByRole('button', { name: 'Ja, wis alles' }).click();
  await expect.poll(() => cacheNames(page)).toEqual([]);
  await expect(page.getByText('Zo werkt de cursus ook zonder internet')).toBeHidden();
});

test('a newer version is told of on every page, waits until it is chosen, and loses nothing', async ({
  page,
}) => {
  const site = await startSite();
  await page.goto(`${site.url}lessen/les-1.html`);
  await untilKept(page);
  await page.reload();
  await untilAwake(page);
  await answerRightly(page, question);
  const text = page.getByLabel(plainText(prompt.question));
  await text.fill('Ik was nog niet kl');
  let loads = 0;
  page.on('load', () => {
    loads += 1;
  });

  site.renew();
  // What the browser does by itself when a page is opened, and now and then.
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  const line = page.getByRole('status').filter({ hasText: UPDATE });
  await expect(line).toBeVisible();
  await expect(text).toBeFocused();
  expect(loads).toBe(0);
  await expectNoViolations(page, '.update-line');
  expect(await covered(page)).toEqual([]);

  await page.goto(`${site.url}begrippen.html`);
  await expect(line).toBeVisible();
  await page.goto(`${site.url}lessen/les-1.html`);
  await untilAwake(page);
  loads = 0;
  await line.getByRole('button', { name: 'Nu vernieuwen' }).click();
  await expect(line).toBeHidden();
  await expect.poll(() => page.evaluate(waiting)).toBe(false);
  await untilAwake(page);
  await expect(text).toHaveValue('Ik was nog niet kl');
  expect(loads).toBe(1);
  site.close();
});

/** Whether a version waits. Runs in the page. */
async function waiting(): Promise<boolean> {
  return Boolean((await navigator.serviceWorker.getRegistration())?.waiting);
}

/** What the line would cover while it has the focus. */
function covered(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const line = document.querySelector('.update-line');
    return [...document.querySelectorAll<HTMLElement>('main :is(a, button, input), footer a')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => {
        element.focus();
        const [over, under] = [line?.getBoundingClientRect(), element.getBoundingClientRect()];
        return over && under.bottom > over.top && under.top < over.bottom;
      })
      .map((element) => element.outerHTML.slice(0, 100));
  });
}
