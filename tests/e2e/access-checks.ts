import { AxeBuilder } from '@axe-core/playwright';
import type { Frame, Page } from '@playwright/test';
import { AXE_TAGS } from '../../tools/self-test/axe-rules.ts';
import { expect } from './test.ts';

/** Runs axe on what `part` selects: the whole page unless told otherwise. Out: the names of all rules that were tried. */
export async function expectNoViolations(page: Page, part = 'html'): Promise<string[]> {
  const { violations, passes, incomplete, inapplicable } = await new AxeBuilder({ page })
    .include(part)
    // One page without frames: axe may run in one go, which takes half the time.
    .setLegacyMode()
    .withTags(AXE_TAGS)
    .options({
      rules: { 'target-size': { enabled: true } },
      // Making a selector for every element takes two thirds of the time; the element's HTML tells enough.
      resultTypes: ['violations'],
      selectors: false,
      elementRef: false,
    })
    .analyze();
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n    ')}`);
  expect(told).toEqual([]);
  return [...passes, ...incomplete, ...inapplicable].map(({ id }) => id);
}

/** No sideways scrolling: text must fit the width that is there. In `state`: what was changed, for the message. */
export async function expectNoOverflow(page: Page, state = ''): Promise<void> {
  const wide = await page.evaluate(() => {
    const limit = document.documentElement.clientWidth + 1;
    return document.documentElement.scrollWidth <= limit
      ? []
      : [...document.querySelectorAll('body *')]
          .filter((element) => element.getBoundingClientRect().right > limit)
          .slice(0, 5)
          .map((element) => element.outerHTML.slice(0, 120));
  });
  expect(wide, state).toEqual([]);
}

/** No words fall outside a box that hides what sticks out. What is hidden on purpose for a screen reader is one pixel. */
export async function expectNothingCut(page: Page, state: string): Promise<void> {
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        // The button of the cue cards shows its drawing only, where there is hardly any room.
        const isDrawing = element.matches('.cue-open') && element.clientWidth < 80;
        if (isDrawing || element.clientWidth <= 1 || element.textContent.trim() === '') return false;
        const hidden = (way: string) => way === 'hidden' || way === 'clip';
        return (
          (hidden(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (hidden(overflowY) && element.scrollHeight > element.clientHeight + 1)
        );
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
  expect(cut, state).toEqual([]);
}

/** Looks at the page while a style sheet of the reader's own lies over it, as who needs other spacing does. */
export async function withReaderStyle(page: Page, css: string, look: () => Promise<void>): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);
  await look();
  await page.evaluate(() => document.adoptedStyleSheets.pop());
}

/** What moves, or could move, on the page. */
export const moving = (page: Page | Frame): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) =>
      [null, '::before', '::after'].flatMap((part) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element, part);
        const isStill =
          /^0s(, 0s)*$/.test(transitionDuration) && animationName === 'none' && scrollBehavior === 'auto';
        return isStill ? [] : [element.outerHTML.slice(0, 80)];
      }),
    ),
  );
