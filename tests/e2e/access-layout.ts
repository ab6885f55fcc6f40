import type { Page } from '@playwright/test';
import { expectNoOverflow, expectNothingCut, moving, withReaderStyle } from './access-checks.ts';
import { expect, test } from './test.ts';

/** What WCAG 1.4.12 asks a page to bear. */
const SPACING =
  '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}';
const WIDTHS = [320, 390, 500, 600, 640, 768, 900, 1024, 1280];

const size = (page: Page, width: number, height = 800) => page.setViewportSize({ width, height });

/** A page fits the smallest screen that WCAG knows: 1280 by 1024 at four times its size. */
export async function expectReflow(page: Page): Promise<void> {
  await test.step('no sideways scrolling at 320 by 256 (WCAG 1.4.10)', async () => {
    await size(page, 320, 256);
    await expectNoOverflow(page, '320 by 256');
  });
}

/** A page bears wide spacing, large text and any width, and does not move. In: the page, at rest. */
export async function expectLayoutHolds(page: Page): Promise<void> {
  await test.step('wider spacing of text loses nothing (WCAG 1.4.12)', async () => {
    await withReaderStyle(page, SPACING, async () => {
      for (const width of [320, 390, 1280]) {
        await size(page, width);
        await expectNoOverflow(page, `spacing at ${width}`);
        await expectNothingCut(page, `spacing at ${width}`);
      }
    });
  });
  await test.step('the usual and the largest text fit every width from 320 to 1280 px (WCAG 1.4.10)', async () => {
    for (const text of ['', '150']) {
      await page.evaluate((chosen) => document.documentElement.setAttribute('data-size', chosen), text);
      for (const width of WIDTHS) {
        await size(page, width);
        await expectNoOverflow(page, `text ${text} at ${width}`);
      }
    }
    await size(page, 320);
    await expectNothingCut(page, 'largest text at 320');
    await page.evaluate(() => document.documentElement.setAttribute('data-size', ''));
  });
  await test.step('text of double size loses nothing (WCAG 1.4.4)', async () => {
    await size(page, 1280);
    await withReaderStyle(page, 'html{font-size:225%!important}', async () => {
      await expectNoOverflow(page, 'double size');
      await expectNothingCut(page, 'double size');
    });
  });
  await test.step('standing or lying, the same is there (WCAG 1.3.4)', async () => {
    // A lesson tells which step is in view, and that is another one in another shape: so from the top.
    const atTop = async (width: number, height: number) => {
      await size(page, width, height);
      await page.evaluate(() => window.scrollTo(0, 0));
      const steps = page.locator('.steps p');
      if ((await steps.count()) > 0) await expect(steps).toContainText('Stap 1 ');
      return (await page.locator('main').innerText()).replace(/\s+/g, ' ');
    };
    expect(await atTop(844, 390)).toBe(await atTop(390, 844));
  });
  await test.step('nothing moves for who asks for rest, and nothing ever by itself (WCAG 2.2.2, 2.3.1)', async () => {
    expect(await moving(page)).toEqual([]);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await expect(page.locator('[autoplay], marquee, blink, animate')).toHaveCount(0);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await page.emulateMedia({ reducedMotion: 'reduce' });
  });
}

/** What pointing does, and what things are called. */
export async function expectPlainPointing(page: Page): Promise<void> {
  await test.step('pointing with the mouse brings nothing up and takes nothing away (WCAG 1.4.13)', async () => {
    const rules = await page.evaluate(() => {
      const all = (list: CSSRuleList): CSSRule[] =>
        [...list].flatMap((rule) =>
          'cssRules' in rule ? [rule, ...all(rule.cssRules as CSSRuleList)] : [rule],
        );
      return [...document.styleSheets]
        .flatMap((sheet) => all(sheet.cssRules))
        .filter((rule) => rule instanceof CSSStyleRule && rule.selectorText.includes(':hover'))
        .flatMap((rule) => [...(rule as CSSStyleRule).style])
        .filter((property) => !/color|background|border|text-decoration|text-underline/.test(property));
    });
    expect(rules).toEqual([]);
  });
  await test.step('nothing has to be dragged, and a slider has a field beside it (WCAG 2.5.7)', async () => {
    await expect(page.locator('[draggable=true]')).toHaveCount(0);
    const alone = await page
      .locator('input[type=range]')
      .evaluateAll(
        (all) => all.filter((one) => !one.closest('.estimate')?.querySelector('[type=number]')).length,
      );
    expect(alone).toBe(0);
  });
  await test.step('what stands on a button or a link is part of its name (WCAG 2.5.3)', async () => {
    const other = await page.evaluate(() => {
      const plain = (text = '') =>
        text
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim();
      return [
        ...document.querySelectorAll<HTMLElement>(
          'main :is(a, button, summary):is([aria-label], [aria-labelledby])',
        ),
      ]
        .filter((element) => {
          const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
          const name = ids.length
            ? ids.map((id) => document.getElementById(id)?.textContent).join(' ')
            : (element.ariaLabel ?? '');
          return !plain(name).includes(plain(element.innerText));
        })
        .map((element) => element.outerHTML.slice(0, 120));
    });
    expect(other).toEqual([]);
  });
}
