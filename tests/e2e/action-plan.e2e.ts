import type { Frame, Page } from '@playwright/test';
import { plainText } from '../../src/domain/text.ts';
import { decodeState } from '../../src/tracking/codec.ts';
import { course, lessonById } from './course.ts';
import { tabTo, untilAwake } from './learner.ts';
import { courseFrame, type Lms, startLms } from './lms.ts';
import { expect, test } from './test.ts';

const lesson = lessonById('les-1');
const [prompt] = lesson.reflections;
if (!prompt) throw new Error('No reflection in les-1');
const question = plainText(prompt.question);
const OWN_TEXT = 'Ik slikte het woord toezicht in.';
const WHEN = 'de vergadering van maandag begint';
const ACTION = 'vraag ik wat er schuurt';

/** What is stored in the browser under keys that hold `part`. */
const stored = (page: Page | Frame, part: string): Promise<string[]> =>
  page.evaluate(
    (wanted) =>
      Object.entries(localStorage)
        .filter(([key]) => key.includes(wanted))
        .map(([key, value]) => `${key} = ${value}`),
    part,
  );

/** Writes the reflection of lesson 1 and chooses the task for liaisons. */
async function fillLesson(page: Page | Frame): Promise<void> {
  await page.getByLabel(question).fill(OWN_TEXT);
  await page.locator('#taak-liaison').check();
}

/** Makes the plan of the chosen task. */
async function makePlan(page: Page | Frame): Promise<void> {
  await page.getByLabel('Als …').fill(WHEN);
  await page.getByLabel('dan …').fill(ACTION);
}

test('what a learner writes and chooses comes together in the plan, can be changed and erased, and is gone then', async ({
  page,
  misdeeds,
}) => {
  await page.goto('actieplan.html');
  await untilAwake(page);
  await expect(page.getByRole('heading', { name: 'Je actieplan is nog leeg' })).toBeVisible();

  await page.goto('lessen/les-1.html');
  await untilAwake(page);
  await fillLesson(page);
  await page.locator('#taak-opsporing').check();
  await expect(page.locator('#taak-liaison')).not.toBeChecked();
  await page.locator('#taak-liaison').check();
  await page.reload();
  await untilAwake(page);
  await expect(page.locator('#taak-liaison')).toBeChecked();

  await page.getByRole('link', { name: 'Actieplan', exact: true }).click();
  await untilAwake(page);
  await expect(page.getByLabel(question)).toHaveValue(OWN_TEXT);
  await expect(page.locator('.plan-task')).toContainText(plainText(lesson.tasks.liaison).slice(0, 40));
  await makePlan(page);
  await page.reload();
  await untilAwake(page);
  await expect(page.getByLabel('dan …')).toHaveValue(ACTION);

  // On paper: the words themselves, no field and no button.
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.on-paper')).toHaveText([`Als ${WHEN}`, `dan ${ACTION}`, OWN_TEXT]);
  for (const part of ['textarea', '.plan .btn', '.site-head', '.site-foot'])
    await expect(page.locator(part).locator('visible=true')).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });

  expect((await stored(page, ':state:')).join('\n')).not.toMatch(/toezicht|maandag|schuurt|liaison/);
  expect(await stored(page, ':device:')).toHaveLength(3);

  await page.getByRole('button', { name: 'Wis mijn actieplan' }).click();
  await expect(page.getByRole('group', { name: 'Wil je je actieplan wissen?' })).toBeFocused();
  await page.getByRole('button', { name: 'Nee, laat staan' }).click();
  await expect(page.getByRole('button', { name: 'Wis mijn actieplan' })).toBeFocused();
  await page.getByRole('button', { name: 'Wis mijn actieplan' }).click();
  await page.getByRole('button', { name: 'Ja, wis mijn actieplan' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByText('Je actieplan is gewist.')).toBeVisible();
  expect(await stored(page, ':device:')).toEqual([]);

  // Neither the browser's back button nor a new visit brings it back.
  await page.goBack();
  await untilAwake(page);
  await expect(page).toHaveURL(/les-1\.html/);
  await expect(page.getByLabel(question)).toHaveValue('');
  await expect(page.locator('#taak-liaison')).not.toBeChecked();
  await page.goto('actieplan.html');
  await untilAwake(page);
  await expect(page.getByRole('heading', { name: 'Je actieplan is nog leeg' })).toBeVisible();
  expect(await stored(page, ':device:')).toEqual([]);
  expect(misdeeds.errors).toEqual([]);
});

test('a task can be taken out of the plan and put back, and no field goes away meanwhile', async ({
  page,
}) => {
  await page.goto('lessen/les-1.html');
  await untilAwake(page);
  await fillLesson(page);
  await page.goto('actieplan.html');
  await untilAwake(page);
  const box = page.getByRole('checkbox', { name: /^Dit ga ik doen/ });
  await box.uncheck();
  await expect(box).toBeFocused();
  await expect(page.getByText('Deze taak hoort niet meer bij je plan.')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.plan-task')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await box.check();
  await page.getByLabel(question).fill('');
  await expect(page.getByLabel(question)).toBeFocused();
  await page.reload();
  await untilAwake(page);
  await expect(box).toBeChecked();
  await expect(page.getByLabel(question)).toHaveCount(0);
});

test.describe('in an LMS', () => {
  let lms: Lms;
  test.beforeAll(async () => {
    lms = await startLms(5900 + (Date.now() % 90));
  });
  test.afterAll(() => lms.close());

  test('nothing of the plan reaches the LMS', async ({ page }) => {
    await page.goto(lms.url);
    const home = await courseFrame(page, /\/index\.html/);
    await home.locator('a[href*="les-1.html"]').first().click();
    await fillLesson(await courseFrame(page, /\/lessen\/les-1\.html/));
    const inLesson = await courseFrame(page, /\/lessen\/les-1\.html/);
    await inLesson.getByRole('link', { name: 'Actieplan', exact: true }).click();
    const plan = await courseFrame(page, /\/actieplan\.html/);
    await makePlan(plan);
    expect((await stored(plan, 'samen-scherp')).join('\n')).toContain(WHEN);
    await page.getByRole('button', { name: 'Verlaten' }).click();
    await expect(page.getByRole('status')).toHaveText('De cursus is verlaten.');

    const values = lms.stored();
    const { state } = decodeState(values['cmi.suspend_data'] ?? '', course.register);
    const all = JSON.stringify([values, state]);
    expect(values['cmi.core.lesson_location']).toContain('lessen/les-1');
    expect(all).not.toMatch(/toezicht|maandag|schuurt|actieplan\/|liaison/);
  });
});

test.describe('cue cards', () => {
  const own = course.cards.find((card) => card.lesson === 'les-5');
  if (!own) throw new Error('No cue card for les-5');

  for (const [path, width] of [
    ['lessen/les-5.html', 1280],
    ['lessen/les-5.html', 390],
    ['lessen/les-5/casus.html', 390],
  ] as const) {
    test(`open over ${path} at ${width} px with that lesson's card first, and give the focus back`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 700 });
      await page.goto(path);
      await untilAwake(page);
      const button = page.getByRole('button', { name: 'Spiekkaarten', exact: true });
      await tabTo(page, button);
      await page.keyboard.press('Enter');
      const cards = page.getByRole('dialog', { name: 'Spiekkaarten' });
      await expect(cards.getByRole('heading', { name: 'Spiekkaarten' })).toBeFocused();
      await expect(cards).toBeInViewport({ ratio: 1 });
      await expect(cards.locator('details[open] summary')).toHaveText([own.title]);
      await expect(cards.locator('summary').first()).toHaveText(own.title);
      await tabTo(page, cards.locator('summary').nth(1));
      await page.keyboard.press('Enter');
      await expect(cards.locator('details[open]')).toHaveCount(1);
      await page.keyboard.press('Escape');
      await expect(cards).toBeHidden();
      await expect(button).toBeFocused();
    });
  }

  test('fit on one sheet of A4', async ({ page }) => {
    await page.goto('kaarten.html');
    await expect(page.locator('.cards > li')).toHaveCount(course.cards.length);
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: false });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the cue cards open all the same', async ({ page }) => {
    await page.goto('lessen/les-1.html');
    await page.getByRole('button', { name: 'Spiekkaarten', exact: true }).click();
    await expect(page.getByRole('dialog', { name: 'Spiekkaarten' })).toBeVisible();
  });

  test('the plan says what it needs, and a lesson offers no box that does nothing', async ({ page }) => {
    await page.goto('actieplan.html');
    const notice = page.locator('noscript p');
    await expect(notice).toBeVisible();
    expect(await notice.innerText()).toContain('Je actieplan werkt alleen met JavaScript.');
    await page.goto('lessen/les-1.html');
    await expect(page.locator('#taak-liaison')).toBeHidden();
  });
});
