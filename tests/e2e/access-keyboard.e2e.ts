import type { Page } from '@playwright/test';
import { lookAtFocus, pressEverything, walkBack, walkByTab } from './access-focus.ts';
import { untilAwake } from './learner.ts';
import { courseIn, MINI_LMS, placeMiniLms, shellIn } from './mini-lms.ts';
import { expect, test } from './test.ts';
import { attemptAt, ONE_OF_EACH, remember, stored } from './test-progress.ts';

/** From now on the browser keeps nothing, so that the page says so in a bar at the bottom. */
const refuseStorage = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });

test('Tab goes through a lesson with the largest text and the bar of a notice, and back again (WCAG 2.1.2, 2.4.7, 2.4.11)', async ({
  page,
}) => {
  await refuseStorage(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto('lessen/les-1.html');
  await untilAwake(page);
  await page.evaluate(() => document.documentElement.setAttribute('data-size', '150'));
  await page.locator('.opt input').first().click();
  await expect(page.locator('.save-notice')).not.toBeEmpty();
  await page.locator('.opt input').first().blur();
  await page.evaluate(() => scrollTo(0, 0));
  // The first stop, as Tab comes to it.
  await page.evaluate(() =>
    document.querySelector<HTMLElement>('.skip')?.focus({ focusVisible: true } as FocusOptions),
  );
  const stops = [await lookAtFocus(page), ...(await walkByTab(page))];
  expect(stops.filter(({ faults }) => faults.length > 0)).toEqual([]);
  const back = await walkBack(page, stops.length);
  expect(back.toReversed()).toEqual(stops.map(({ at }) => at));
});

for (const viewport of [
  { width: 390, height: 700 },
  { width: 650, height: 500 },
]) {
  test(`a notice covers nothing that has the focus, ${viewport.width} px wide (WCAG 2.4.11)`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await page.goto('lessen/les-1.html');
    await untilAwake(page);
    const bar = page.locator('.save-notice');
    const atFoot = (element: Element): void => {
      document.documentElement.style.scrollBehavior = 'auto';
      scrollBy(0, element.getBoundingClientRect().bottom + 8 - innerHeight);
    };
    const covered = (): Promise<boolean> =>
      page.evaluate(() => {
        const [over, under] = ['.save-notice', ':focus'].map((selector) =>
          document.querySelector(selector)?.getBoundingClientRect(),
        );
        return !over || !under || (under.bottom > over.top && under.top < over.bottom);
      });
    // From now on the browser keeps nothing: the bar comes at the first answer, where that stands.
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    const choice = page.locator('.opt input').first();
    await choice.evaluate(atFoot);
    await choice.click();
    await expect(bar).not.toBeEmpty();
    await expect(choice).toBeFocused();
    await expect.poll(covered).toBe(false);
    await choice.blur();

    const text = page.locator('.reflect textarea').first();
    await text.evaluate(atFoot);
    await text.evaluate((element) => (element as HTMLElement).focus({ preventScroll: true }));
    await text.press('a');
    expect(await covered()).toBe(false);
    await text.blur();
    await expect(bar).toBeInViewport();
  });
}

test('Tab goes from an LMS through the bar and the course and out again, and back (WCAG 2.1.2)', async ({
  context,
  page,
}) => {
  await placeMiniLms(context, { width: 650, height: 500 });
  await page.goto(MINI_LMS);
  const course = await courseIn(page, /\/index\.html/);
  const shell = await shellIn(page);
  await page.evaluate(() => {
    for (const place of ['beforebegin', 'afterend'] as const)
      document.getElementById('speler')?.insertAdjacentHTML(place, `<button id="${place}">Menu</button>`);
  });
  const before = page.locator('#beforebegin');
  const after = page.locator('#afterend');
  const where = async (): Promise<string> => {
    const top = await page.evaluate(() => document.activeElement?.id ?? '');
    if (top !== 'speler') return top || 'nowhere';
    const inShell = await shell.evaluate(() => document.activeElement?.id ?? '');
    if (inShell !== 'course') return `bar: ${inShell}`;
    return `course: ${(await lookAtFocus(course)).at}`;
  };
  for (const [key, from, to] of [
    ['Tab', before, 'afterend'],
    ['Shift+Tab', after, 'beforebegin'],
  ] as const) {
    const stops: string[] = [];
    await from.focus();
    while (stops.at(-1) !== to && stops.length < 150) {
      await page.keyboard.press(key);
      stops.push(await where());
    }
    expect(stops.at(-1), key).toBe(to);
    expect(stops).toContain('bar: close');
    expect(stops.filter((stop) => stop.startsWith('course: ')).length, key).toBeGreaterThan(20);
  }
});

test.describe('whatever is pressed, the focus stays somewhere in sight, and a field keeps it (WCAG 2.4.3, 3.2.2)', () => {
  const underWay = { test: stored(attemptAt(ONE_OF_EACH)), route: 'liaison' };
  const chosen = { 'task/les-1': 'liaison', 'task/les-2': 'liaison' };
  for (const [path, least, state, device] of [
    ['index.html', 3, {}, {}],
    ['start.html', 15, {}, {}],
    ['lessen/les-1.html', 60, {}, {}],
    ['lessen/les-2.html', 60, {}, {}],
    ['lessen/les-1/casus.html', 30, {}, {}],
    ['eindtoets.html', 3, underWay, {}],
    ['eindtoets.html#vraag-1', 20, underWay, {}],
    ['eindtoets.html#overzicht', 2, underWay, {}],
    ['actieplan.html', 3, {}, chosen],
    ['herhalen/dag-1.html', 30, {}, {}],
    ['instellingen.html', 20, {}, {}],
    ['lms.html', 1, {}, {}],
  ] as const) {
    test(path, async ({ page }) => {
      await page.route(/youtube/, (route) =>
        route.fulfill({ contentType: 'text/html', body: '<p>speler</p>' }),
      );
      await page.addInitScript((entries) => {
        window.print = () => {};
        for (const [key, value] of entries) localStorage.setItem(`samen-scherp:device:${key}`, value);
      }, Object.entries(device));
      await remember(page, state);
      await page.goto(path);
      await untilAwake(page);
      const { pressed, faults } = await pressEverything(page);
      expect(faults).toEqual([]);
      expect(pressed).toBeGreaterThanOrEqual(least);
    });
  }
});
