import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Runs axe on what `part` selects: the whole page unless told otherwise. */
export async function expectNoViolations(page: Page, part = 'html'): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .include(part)
    // One page without frames: axe may run in one go, which takes half the time.
    .setLegacyMode()
    .withTags(TAGS)
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
}

/** No sideways scrolling: text must fit the width that is there (WCAG 1.4.10). */
export async function expectNoOverflow(page: Page): Promise<void> {
  const wide = await page.evaluate(() => {
    const limit = document.documentElement.clientWidth + 1;
    return document.documentElement.scrollWidth <= limit
      ? []
      : [...document.querySelectorAll('body *')]
          .filter((element) => element.getBoundingClientRect().right > limit)
          .slice(0, 5)
          .map((element) => element.outerHTML.slice(0, 120));
  });
  expect(wide).toEqual([]);
}
