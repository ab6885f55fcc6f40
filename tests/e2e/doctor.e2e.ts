import { expectNoOverflow, expectNoViolations } from './access-checks.ts';
import { courseIn, MINI_LMS, placeMiniLms, shellIn } from './mini-lms.ts';
import { expect, test } from './test.ts';

for (const [standard, name] of [
  ['scorm12', 'SCORM 1.2'],
  ['scorm2004', 'SCORM 2004'],
] as const) {
  test(`the technical check of ${name} opens in the course, measures, and leads back`, async ({
    context,
    page,
  }) => {
    await placeMiniLms(context, { standard });
    await page.goto(MINI_LMS);
    const home = await courseIn(page, /\/index\.html/);
    await home.locator('a[href*="les-1.html"]').first().click();
    await courseIn(page, /\/lessen\/les-1\.html/);
    const shell = await shellIn(page);
    await shell.getByRole('link', { name: 'Werkt het bewaren niet? Technische controle' }).click();

    const check = await courseIn(page, /\/dokter\.html/);
    await expect(check.getByText('ja, 1 frame hoger')).toBeVisible();
    await expect(check.getByText(name, { exact: true })).toBeVisible();
    await check.getByRole('button', { name: 'Meet het bewaren' }).click();
    await expect(check.getByText('Het bewaren werkt. De uitslag staat hieronder.')).toBeVisible();
    const text = await check.getByRole('textbox').inputValue();
    expect(text).toContain('Ruimte voor voortgang: ten minste 64.000 tekens');
    expect(text).toContain('Voortgang teruggezet: ja');
    expect(text).not.toContain('leerling');
    await check.getByRole('button', { name: 'Kopieer het verslag' }).click();
    await expect(check.getByText(/^Gekopieerd\.|^Kopiëren mag hier niet/)).toBeVisible();

    await check.getByRole('link', { name: 'Terug naar de cursus' }).click();
    await courseIn(page, /\/lessen\/les-1\.html/);
  });
}

test('the technical check works where no LMS is found', async ({ context, page }) => {
  await placeMiniLms(context);
  await page.clock.install();
  await page.goto('lms.html');
  await page.clock.runFor(6000);
  await page.locator('#notice-no-api').getByRole('link', { name: 'Technische controle' }).click();
  const check = await courseIn(page, /\/dokter\.html/);
  await expect(check.locator('#report')).toContainText('Leeromgeving gevonden');
  expect(await check.getByRole('textbox').inputValue()).toContain('Leeromgeving gevonden: nee');
  await expect(check.getByRole('button', { name: 'Meet het bewaren' })).toBeHidden();
});

test('the page of the check says what it is for outside an LMS, and can be read by everyone', async ({
  page,
  misdeeds,
}) => {
  await page.goto('dokter.html');
  await expect(page.getByText('Deze pagina hoort bij de cursus in een leeromgeving.')).toBeVisible();
  await expectNoViolations(page);
  await page.setViewportSize({ width: 320, height: 480 });
  await expectNoOverflow(page);
  expect(misdeeds).toEqual({ errors: [], missing: [], foreign: [] });
});
