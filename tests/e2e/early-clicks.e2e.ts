import type { Page } from '@playwright/test';
import { correctAnswer } from '../../src/domain/answer.ts';
import type { Question } from '../../src/domain/quiz.ts';
import { lessonById } from './course.ts';
import { answerRightly, expectFocusKept, questionCard, untilAwake } from './learner.ts';
import { expect, test } from './test.ts';

const { quiz } = lessonById('les-1');
const first = (type: string): Question => {
  const question = quiz.questions.find((candidate) => candidate.type === type);
  if (!question) throw new Error(`No ${type} question`);
  return question;
};

/** Holds back every module until the returned function is called. */
async function holdModules(page: Page): Promise<() => void> {
  let release = (): void => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await gate;
    await route.continue();
  });
  return release;
}

test('an early answer to a choice question gets its feedback at once, without any module', async ({
  page,
}) => {
  const question = first('single');
  const release = await holdModules(page);
  await page.goto('lessen/les-1.html', { waitUntil: 'commit' });
  const card = questionCard(page, question);
  const [right] = correctAnswer(question);
  await card.locator(`input[value="${right}"]`).check();
  await card.getByRole('button', { name: 'Controleer' }).click();
  const feedback = card.locator('.fb');
  await expect(feedback).toBeVisible();
  await expect(feedback).toBeFocused();
  const early = await feedback.innerText();
  expect(await page.locator('astro-island[ssr]').count()).toBeGreaterThan(0);

  release();
  await untilAwake(page);
  await expect(feedback).toBeFocused();
  expect(await feedback.innerText()).toBe(early);
  await expect(card.locator(`input[value="${right}"]`)).toBeChecked();

  await page.reload();
  await untilAwake(page);
  await expect(feedback).toBeVisible();
});

test('early ticks, text and submits are neither lost, un-ticked nor turned into a page load', async ({
  page,
}) => {
  const multi = first('multi');
  const release = await holdModules(page);
  await page.goto('lessen/les-1.html', { waitUntil: 'commit' });
  let loads = 0;
  page.on('framenavigated', () => {
    loads += 1;
  });
  for (const id of correctAnswer(multi))
    await questionCard(page, multi).locator(`input[value="${id}"]`).check();
  await questionCard(page, multi).getByRole('button', { name: 'Controleer' }).click();
  await page.getByRole('textbox').last().fill('Al getypt voordat er iets wakker was');

  release();
  await untilAwake(page);
  await expect(questionCard(page, multi).locator('.fb h3')).toHaveText('Goed');
  for (const id of correctAnswer(multi)) {
    await expect(questionCard(page, multi).locator(`input[value="${id}"]`)).toBeChecked();
  }
  await expect(page.getByRole('textbox').last()).toHaveValue('Al getypt voordat er iets wakker was');
  expect(loads).toBe(0);
});

test('an early press on a button counts once its island wakes', async ({ page }) => {
  const order = first('order');
  const release = await holdModules(page);
  await page.goto('lessen/les-1.html', { waitUntil: 'commit' });
  const rows = questionCard(page, order).locator('ol.order > li');
  const before = await rows.allInnerTexts();
  await rows
    .nth(1)
    .getByRole('button', { name: /Omhoog/ })
    .click();
  release();
  await untilAwake(page);
  await expect(rows.first()).toContainText((before[1] ?? '').split('\n')[0] ?? '');
});

test('an early start of a scenario counts once the player wakes', async ({ page }) => {
  const release = await holdModules(page);
  await page.goto('lessen/les-1/casus.html', { waitUntil: 'commit' });
  await page.locator('input[name=role]').nth(1).check();
  await page.getByRole('button', { name: 'Start de casus' }).click();
  release();
  await untilAwake(page);
  await expect(page.locator('input[name=choice]')).toHaveCount(3);
  await expect(page.locator('#scene-heading')).toBeFocused();
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

test('no hint is offered after a right answer, and the button does not go while it has the focus', async ({
  page,
}) => {
  const question = quiz.questions.find(({ type, hints }) => type === 'multi' && hints.length > 0);
  if (!question) throw new Error('No question with a hint');
  const card = questionCard(page, question);
  const hint = card.getByRole('button', { name: 'Geef een hint' });
  await page.goto('lessen/les-1.html');
  await untilAwake(page);
  await expect(hint).toBeVisible();
  await answerRightly(page, question);
  await expect(card.locator('.fb')).toBeFocused();
  await expect(hint).toBeHidden();
  await card.locator('input:checked').first().uncheck();
  await expect(hint).toBeVisible();
  await answerRightly(page, question);

  const release = await holdModules(page);
  await page.reload({ waitUntil: 'commit' });
  await hint.focus();
  release();
  await untilAwake(page);
  await expect(card.locator('.fb')).toBeVisible();
  await expect(hint).toBeFocused();
  await page.keyboard.press('Tab');
  await expectFocusKept(page);
  await expect(hint).toBeHidden();
});
