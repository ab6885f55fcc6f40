import type { Page } from '@playwright/test';
import { plainText } from '../../src/domain/text.ts';
import { lessonById } from './course.ts';
import { beginScenario, questionCard, untilAwake } from './learner.ts';
import { expect, test } from './test.ts';
import { attemptAt, ONE_OF_EACH, remember, stored } from './test-progress.ts';

const lesson = lessonById('les-1');
const [prompt] = lesson.reflections;
const question = lesson.quiz.questions.find(({ type }) => type === 'multi');
if (!prompt || !question) throw new Error('les-1 has no reflection, or no boxes to tick');

const open = async (page: Page, path: string): Promise<void> => {
  await page.goto(path);
  await untilAwake(page);
};

test('nothing runs out: after many hours a lesson, a scenario and a test stand as they were left (WCAG 2.2.1)', async ({
  page,
}) => {
  const dialogs: string[] = [];
  page.on('dialog', async (dialog) => {
    dialogs.push(dialog.message());
    await dialog.dismiss();
  });
  await page.clock.install();
  await remember(page, { test: stored(attemptAt(ONE_OF_EACH)) });
  const wait = async () => {
    const url = page.url();
    await page.clock.fastForward('40:00:00');
    expect(page.url()).toBe(url);
    await expect(page.locator('dialog[open], [popover]:popover-open, .save-notice:not(:empty)')).toHaveCount(
      0,
    );
  };
  await open(page, 'lessen/les-1.html');
  const box = questionCard(page, question).locator('input[type=checkbox]').first();
  const own = page.getByLabel(plainText(prompt.question));
  await box.check();
  await own.fill('Ik zei niets.');
  await wait();
  await expect(box).toBeChecked();
  await expect(own).toHaveValue('Ik zei niets.');
  await expect(own).toBeFocused();
  await questionCard(page, question).getByRole('button', { name: 'Controleer' }).click();
  await expect(questionCard(page, question).locator('.fb')).toBeFocused();

  await open(page, 'lessen/les-1/casus.html');
  await beginScenario(page);
  await page.locator('input[name=choice]').last().check();
  await wait();
  await expect(page.locator('input[name=choice]').last()).toBeChecked();
  await page.getByRole('button', { name: 'Dit doe ik' }).click();
  await expect(page.locator('#scene-heading')).toBeFocused();

  await open(page, 'eindtoets.html#vraag-2');
  await page.locator('.quiz input').first().check();
  await wait();
  await expect(page.locator('.quiz input').first()).toBeChecked();
  await page.getByRole('button', { name: 'Volgende' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vraag 3 van 5');
  expect(dialogs).toEqual([]);
});

test('letters do nothing, and a button works when it is let go, not when it is pressed (WCAG 2.1.4, 2.5.2)', async ({
  page,
}) => {
  await open(page, 'lessen/les-1.html');
  const url = page.url();
  const html = () => page.locator('.lesson-text').innerHTML();
  const before = await html();
  await page.locator('h1').click();
  await page.keyboard.type('abcdefghijklmnopqrstuvwxyz0123456789/?,.');
  const button = questionCard(page, question).getByRole('button', { name: 'Controleer' });
  await button.scrollIntoViewIfNeeded();
  await button.hover();
  await page.mouse.down();
  expect(await html()).toBe(before);
  await page.mouse.move(0, 0);
  await page.mouse.up();
  expect(await html()).toBe(before);
  expect(page.url()).toBe(url);
  await button.click();
  await expect(questionCard(page, question).locator('.err')).not.toBeEmpty();
});

test('the route that was chosen once is not asked again in a scenario, nor in the test (WCAG 3.3.7)', async ({
  page,
}) => {
  await open(page, 'index.html');
  await page.locator('input[type=radio][value=liaison]').check();
  await open(page, 'lessen/les-1/casus.html');
  await expect(page.locator('input[name=role][value=liaison]')).toBeChecked();
  await open(page, 'eindtoets.html');
  await expect(page.locator('main input[type=radio]:checked')).toHaveValue('liaison');
});

test('after a click without an answer a ring shows where to give one (WCAG 2.4.7)', async ({ page }) => {
  await page.goto('lessen/les-1.html');
  await untilAwake(page);
  const question = page.locator('.quiz:has(.opt)').first();
  await question.getByRole('button', { name: 'Controleer' }).click();
  const [first, second] = [question.locator('.opt').first(), question.locator('.opt').nth(1)];
  await expect(first.locator('input')).toBeFocused();
  await expect(first).toHaveCSS('outline-style', 'solid');
  await second.click();
  await expect(second).toHaveCSS('outline-style', 'none');
});
