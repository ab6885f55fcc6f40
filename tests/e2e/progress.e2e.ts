import { lessonById, lessons } from './course.ts';
import { answerRightly, beginScenario, playToEnding, questionCard, untilAwake } from './learner.ts';
import { expect, test } from './test.ts';

const lesson = lessonById('les-1');
const byType = (type: string) => {
  const question = lesson.quiz.questions.find((candidate) => candidate.type === type);
  if (!question) throw new Error(`No ${type} question in ${lesson.id}`);
  return question;
};

test('every checked answer is back after a reload and in a new tab, feedback included', async ({
  page,
  context,
}) => {
  await page.goto('lessen/les-1.html');
  await untilAwake(page);
  for (const question of lesson.quiz.questions) await answerRightly(page, question);
  const verdicts = await page.locator('.fb h3').allTextContents();

  await page.reload();
  await untilAwake(page);
  expect(await page.locator('.fb h3').allTextContents()).toEqual(verdicts);

  const tab = await context.newPage();
  await tab.goto('lessen/les-1.html');
  await untilAwake(tab);
  expect(await tab.locator('.fb h3').allTextContents()).toEqual(verdicts);
});

test('a half-made answer is still there after a visit to another page', async ({ page }) => {
  await page.goto('lessen/les-1.html');
  await untilAwake(page);
  const boxes = questionCard(page, byType('multi')).locator('input[type=checkbox]');
  await boxes.nth(1).check();
  await page.getByRole('textbox').last().fill('Ik zei niets, en dat knaagt');
  await page.goto('begrippen.html');
  await page.goto('lessen/les-1.html');
  await untilAwake(page);
  await expect(questionCard(page, byType('multi')).locator('input[type=checkbox]').nth(1)).toBeChecked();
  await expect(page.getByRole('textbox').last()).toHaveValue('Ik zei niets, en dat knaagt');
});

test('a scenario is exactly where the learner left it', async ({ page }) => {
  await page.goto('lessen/les-1/casus.html');
  await untilAwake(page);
  await beginScenario(page);
  await page.locator('input[name=choice]').first().check();
  await page.getByRole('button', { name: 'Dit doe ik' }).click();
  await page.locator('.scene .btn').first().click();
  const moment = await page.locator('#scene-heading').textContent();
  await page.reload();
  await untilAwake(page);
  await expect(page.locator('#scene-heading')).toHaveText(moment ?? '');
});

test('a lesson says that its scenario was played, and leads back to it', async ({ page }) => {
  await page.goto('lessen/les-1.html');
  await untilAwake(page);
  const card = page.locator('.stage');
  await expect(card.getByText('Gespeeld')).toBeHidden();
  await card.getByRole('link', { name: 'Start de casus' }).click();
  await untilAwake(page);
  await beginScenario(page);
  await playToEnding(page);
  await page.goto('lessen/les-1.html');
  for (const _visit of ['back', 'reloaded']) {
    await expect(card.getByText('Gespeeld')).toBeVisible();
    await expect(card.getByRole('link', { name: 'Start de casus' })).toHaveCount(0);
    await page.reload();
  }
  await card.getByRole('link', { name: 'Kijk terug of speel opnieuw' }).click();
  await expect(page.getByRole('button', { name: /^Speel nog eens/ })).toBeVisible();
});

test('a scenario that was skipped, or not played to its end, is not called played', async ({ page }) => {
  await page.goto('lessen/les-1/casus.html');
  await untilAwake(page);
  await beginScenario(page);
  await page.locator('input[name=choice]').first().check();
  await page.getByRole('button', { name: 'Dit doe ik' }).click();
  await page.goto('lessen/les-1.html');
  await untilAwake(page);
  await expect(page.locator('.stage').getByText('Gespeeld')).toBeHidden();

  const skippable = lessons.find(({ id, story }) => id !== 'les-1' && story?.contentNote);
  if (!skippable) throw new Error('No scenario to skip');
  await page.goto(`lessen/${skippable.id}/casus.html`);
  await untilAwake(page);
  await page.getByRole('button', { name: 'Sla deze casus over' }).click();
  await page.goto(`lessen/${skippable.id}.html`);
  await untilAwake(page);
  await expect(page.locator('.lesson-end').getByRole('link', { name: /casus/ })).toHaveCount(0);
  await expect(page.locator('.stage').getByText('Gespeeld')).toBeHidden();
});

test('going back to a decision keeps the path that was played', async ({ page }) => {
  await page.goto('lessen/les-1/casus.html');
  await untilAwake(page);
  await beginScenario(page);
  for (let moment = 0; moment < 5; moment += 1) {
    await page.locator('input[name=choice]').first().check();
    await page.getByRole('button', { name: 'Dit doe ik' }).click();
    await page.locator('.scene .btn').first().click();
  }
  await expect(page.locator('#scene-heading')).toHaveText(/^Afloop/);
  await page
    .getByRole('button', { name: /Kies opnieuw.*moment 2/ })
    .first()
    .click();
  for (let moment = 1; moment < 5; moment += 1) {
    await page.locator('input[name=choice]').last().check();
    await page.getByRole('button', { name: 'Dit doe ik' }).click();
    await page.locator('.scene .btn').first().click();
  }
  await expect(page.getByRole('heading', { name: 'Twee paden naast elkaar' })).toBeVisible();
});

test('the route is kept, can be changed, and decides which opening shows', async ({ page }) => {
  await page.goto('index.html');
  await untilAwake(page);
  await page.locator('input[type=radio][value=liaison]').check();
  await page.goto('lessen/les-1.html');
  await expect(page.locator('[data-for-route=liaison]').first()).toBeVisible();
  await expect(page.locator('[data-for-route=opsporing]').first()).toBeHidden();
  await page.goto('index.html');
  await untilAwake(page);
  await expect(page.locator('input[type=radio][value=liaison]')).toBeChecked();
  await page.locator('input[type=radio][value=zorg-onderwijs]').check();
  await page.goto('lessen/les-1.html');
  await expect(page.locator('[data-for-route=zorg-onderwijs]').first()).toBeVisible();
});

test('home leads back to the lesson and step that was open', async ({ page }) => {
  await page.goto('lessen/les-2.html');
  await untilAwake(page);
  await page.locator('#kern').scrollIntoViewIfNeeded();
  await answerRightly(page, lessonById('les-2').quiz.questions[0] ?? byType('single'));
  await page.goto('index.html');
  await untilAwake(page);
  const resume = page.getByRole('link', { name: /^Ga verder/ });
  await expect(resume).toBeVisible();
  await resume.click();
  await expect(page).toHaveURL(/lessen\/les-2\.html/);
});
