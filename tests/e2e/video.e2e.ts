import { course } from './course.ts';
import { untilAwake } from './learner.ts';
import { expect, test } from './test.ts';

const [video] = course.videos;

test('nothing is asked of YouTube before the click, and only of youtube-nocookie after it', async ({
  page,
  misdeeds,
}) => {
  await page.route(/youtube|ytimg|google|doubleclick/, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<p>speler</p>' }),
  );
  await page.goto('lessen/les-1.html', { waitUntil: 'networkidle' });
  await untilAwake(page);
  const play = page.getByRole('button', { name: /^Speel video af/ });
  await play.scrollIntoViewIfNeeded();
  await play.hover();
  await play.focus();
  expect(misdeeds.foreign).toEqual([]);

  await play.click();
  const frame = page.locator('iframe[src*="youtube"]');
  await expect(frame).toHaveAttribute(
    'src',
    new RegExp(`^https://www\\.youtube-nocookie\\.com/embed/${video?.youtube}`),
  );
  await expect(frame).toHaveAttribute('referrerpolicy', 'strict-origin-when-cross-origin');
  await expect(frame).toHaveAttribute('title', /.+/);
  const asked = new Set(misdeeds.foreign.map((url) => new URL(url).origin));
  expect([...asked]).toEqual(['https://www.youtube-nocookie.com']);
});

test('on a network that blocks YouTube the learner hears so and gets the text', async ({ page }) => {
  await page.route(/youtube/, (route) => route.abort());
  await page.goto('lessen/les-1.html');
  await untilAwake(page);
  await page.getByRole('button', { name: /^Speel video af/ }).click();
  await expect(page.getByText('De video laadt niet op dit netwerk')).toBeVisible({ timeout: 8_000 });
  await expect(page.locator(`details#video-text-${video?.id}`)).toHaveAttribute('open', '');
});

test('where the network lets YouTube through after all, a button tries again, by keyboard too', async ({
  page,
}) => {
  await page.route(/youtube/, (route) => route.abort());
  await page.goto('lessen/les-1.html');
  await untilAwake(page);
  await page.getByRole('button', { name: /^Speel video af/ }).click();
  const status = page.locator('.video-status');
  const again = status.getByRole('button', { name: 'Probeer opnieuw' });
  const frame = page.locator('iframe[src*="youtube"]');
  await expect(again).toBeVisible({ timeout: 8_000 });
  await again.press('Enter');
  await expect(status).toBeEmpty();
  await expect(frame).toBeFocused();
  await expect(again).toBeVisible({ timeout: 8_000 });

  await page.unroute(/youtube/);
  await page.route(/youtube/, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<p>speler</p><script>onmessage = () => parent.postMessage("{}", "*")</script>',
    }),
  );
  await again.press('Enter');
  await expect(page.frameLocator('iframe[src*="youtube"]').getByText('speler')).toBeVisible();
  await expect(frame).toBeFocused();
  // Longer than it waits for a player that says nothing.
  await page.waitForTimeout(5_000);
  await expect(status).toBeEmpty();
});

test('a learner who agreed once is not asked again, and can take that back', async ({ page }) => {
  await page.route(/youtube/, (route) => route.fulfill({ contentType: 'text/html', body: '<p>speler</p>' }));
  await page.goto('lessen/les-1.html');
  await untilAwake(page);
  await page.getByLabel('Niet meer vragen op dit apparaat').check();
  await page.reload();
  await untilAwake(page);
  const again = page.getByRole('button', { name: /Vraag het weer/ });
  await expect(again).toBeVisible();
  await again.click();
  await page.reload();
  await untilAwake(page);
  await expect(page.getByLabel('Niet meer vragen op dit apparaat')).not.toBeChecked();
});
