import { TEXTS } from './course.ts';
import { untilAwake } from './learner.ts';
import { expect, test } from './test.ts';

for (const path of TEXTS) {
  test(`${path} works from a deep folder without directory index, and asks nothing of other sites`, async ({
    page,
    misdeeds,
  }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    await untilAwake(page);
    expect(misdeeds).toEqual({ errors: [], missing: [], foreign: [] });
    await expect(page.locator('h1')).toHaveCount(1);
    expect((await page.title()).length).toBeLessThanOrEqual(70);
  });
}

test('every link inside the course leads to a page that exists', async ({ page, request }) => {
  const targets = new Set<string>();
  for (const path of TEXTS) {
    await page.goto(path);
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    const home = new URL(page.url()).origin;
    for (const link of links.filter((url) => url.startsWith(home))) targets.add(link.replace(/#.*/, ''));
  }
  expect(targets.size).toBeGreaterThan(5);
  for (const url of targets) expect((await request.get(url)).status(), url).toBe(200);
});

test('a click while one page fades into the next is not lost', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.goto('index.html');
  await page.getByRole('navigation').getByRole('link', { name: 'Begrippen' }).click();
  await page.waitForURL(/begrippen\.html/, { waitUntil: 'commit' });
  await page.getByRole('navigation').getByRole('link', { name: 'Bronnen' }).click();
  await page.waitForURL(/bronnen\.html/);
  await expect(page.locator('h1')).toHaveText('Bronnen');
});
