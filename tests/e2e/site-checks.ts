import type { APIRequestContext, Page } from '@playwright/test';
import { expect, type Misdeeds, test } from './test.ts';

/** Addresses that this worker saw answered. */
const answered = new Set<string>();

/** An opened page lies anywhere, asks nothing of other sites, and links to nothing that is not there. */
export async function expectGoodPage(
  page: Page,
  request: APIRequestContext,
  misdeeds: Misdeeds,
): Promise<void> {
  await test.step('works from a deep folder without directory index, and asks nothing of other sites', async () => {
    await page.waitForLoadState('networkidle');
    expect(misdeeds).toEqual({ errors: [], missing: [], foreign: [] });
    await expect(page.locator('h1')).toHaveCount(1);
    expect((await page.title()).length).toBeLessThanOrEqual(70);
  });
  await test.step('every link inside the course leads to a page that exists', async () => {
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href.replace(/#.*/, '')));
    const inside = links.filter((url) => url.startsWith(new URL(page.url()).origin));
    expect(inside.length).toBeGreaterThan(3);
    for (const url of inside.filter((each) => !answered.has(each))) {
      expect((await request.get(url)).status(), url).toBe(200);
      answered.add(url);
    }
  });
}
