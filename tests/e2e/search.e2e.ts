import { tabTo, untilAwake } from './learner.ts';
import { expect, test } from './test.ts';

test('searching by keyboard: a result, back to the results, a term, and advice when there is nothing', async ({
  page,
  misdeeds,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('index.html');
  await tabTo(page, page.getByRole('link', { name: 'Zoeken' }));
  await page.keyboard.press('Enter');
  await page.waitForURL(/zoeken\.html$/);
  await untilAwake(page);
  // Nothing of the index is loaded before somebody searches.
  expect(asked.filter((url) => url.includes('/zoeken/index/'))).toEqual([]);
  const field = page.getByRole('searchbox', { name: 'Zoek in de cursus' });
  const said = page.getByRole('status').filter({ hasText: /\S/ });
  const results = page.locator('.hits a');

  await tabTo(page, field);
  await page.keyboard.type('schuurt');
  await expect(said).toHaveText(/^\d+ resultaten voor ‘schuurt’\.$/);
  await expect(field).toBeFocused();
  await expect(page.locator('.hits mark').first()).toHaveText(/schuurt/i);
  // A part of a lesson is not found by the title of that lesson.
  for (const text of await page.locator('.hits li').allTextContents()) {
    expect(text.replace(/les 1: Zeg dat het schuurt/i, '')).toMatch(/schuur|schur/i);
  }
  await tabTo(page, results.filter({ hasText: /Les 1: .*De kern/ }));
  await page.keyboard.press('Enter');
  await page.waitForURL(/lessen\/les-1\.html#kern$/);
  await expect(page.locator('#kern')).toBeInViewport();

  await page.goBack();
  await untilAwake(page);
  await expect(page).toHaveURL(/zoeken\.html\?q=schuurt$/);
  await expect(field).toHaveValue('schuurt');
  await expect(results.first()).toBeVisible();

  await tabTo(page, field);
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('');
  await expect(results).toHaveCount(0);
  await expect(page).toHaveURL(/zoeken\.html$/);

  await page.keyboard.type('beroepsgeheim');
  await expect(results.filter({ hasText: 'Begrip' }).first()).toHaveAttribute(
    'href',
    'begrippen.html#begrip-beroepsgeheim',
  );
  await field.fill('xqzwvk');
  await page.keyboard.press('Enter');
  await expect(said).toHaveText('Niets gevonden voor ‘xqzwvk’.');
  await expect(page).toHaveURL(/zoeken\.html\?q=xqzwvk$/);
  await expect(page.getByRole('link', { name: 'Bekijk alle begrippen' })).toBeVisible();
  expect(misdeeds.missing).toEqual([]);
  expect(misdeeds.foreign).toEqual([]);
});
