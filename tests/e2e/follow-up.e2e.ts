import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { BANK_ID } from '../../src/domain/final-test.ts';
import { course, lessons } from './course.ts';
import { finishCourse, passedTest } from './finished.ts';
import { answerRightly, expectFocusKept, questionCard, untilAwake } from './learner.ts';
import { expect, test } from './test.ts';

const { followUp, bank } = course;
const [card] = followUp?.cards ?? [];
if (!card) throw new Error('The course has no follow-up card');

// Half past midnight on 20 November for the learner, whose time zone counts.
const submittedAt = Date.UTC(2026, 10, 19, 23, 30);
const passed = passedTest(submittedAt);

/** The questions that stand in the card, in its order. */
async function askedOn(page: Page) {
  const ids = await page
    .locator('.quiz[id^="vraag-"]')
    .evaluateAll((cards) => cards.map(({ id }) => id.replace('vraag-', '')));
  return ids.map((id) => {
    const item = bank.find(({ question }) => question.id === id);
    if (!item) throw new Error(`No item ${id}`);
    return item;
  });
}

test('a card goes from recall through questions to a plan, and all of it is there after a reload', async ({
  page,
  misdeeds,
}) => {
  await page.clock.setFixedTime(Date.UTC(2026, 10, 24, 8));
  await finishCourse(page, passed);
  await page.goto('herhalen.html');
  await untilAwake(page);
  await expect(page.getByText('Je hebt de cursus afgerond op vrijdag 20 november 2026.')).toBeVisible();
  const list = page.locator('.follow-up-cards li');
  await expect(list.nth(0)).toContainText('Staat klaar');
  await expect(list.nth(1)).toContainText('Vanaf vrijdag 27 november 2026');
  await page.getByRole('link', { name: card.title, exact: true }).click();
  await untilAwake(page);

  const [recall] = card.recall;
  const field = page.locator(`#ophalen-${recall?.id}`);
  const form = page.locator('form').filter({ has: field });
  await form.getByRole('button', { name: 'Vergelijk' }).click();
  await expect(field).toBeFocused();
  await field.fill('Zien, zeggen en nog iets');
  await form.getByRole('button', { name: 'Vergelijk' }).click();
  await expect(form.locator('.fb')).toBeFocused();
  await expect(form.locator('.fb')).toContainText('Om te vergelijken');

  const items = await askedOn(page);
  expect(items.map(({ question }) => question.objective)).toEqual(card.objectives);
  const drawn = passed.attempts.flatMap((attempt) => attempt.items);
  for (const { question, rationale } of items) {
    expect(drawn).not.toContain(question.id);
    await answerRightly(page, question);
    const feedback = questionCard(page, question).locator('.fb');
    await expect(feedback).toBeFocused();
    await expect(feedback.locator('h3')).toHaveText('Goed');
    expect(await feedback.locator('.rich').innerHTML()).toBe(rationale);
  }

  await page.getByRole('button', { name: 'Bewaar mijn plan' }).click();
  await expect(page.locator('input[name=taak]').first()).toBeFocused();
  await page.locator('input[name=taak]').nth(1).check();
  await page.getByLabel(/^Als/).fill('ik maandag mijn collega van de gemeente spreek');
  await page.getByLabel(/^dan/).fill('vraag ik wat er schuurt');
  await page.getByRole('button', { name: 'Bewaar mijn plan' }).click();
  await expect(page.locator('.transfer .fb')).toContainText('Deze kaart is nu gedaan.');
  await expectFocusKept(page);

  await page.reload();
  await untilAwake(page);
  await expect(field).toHaveValue('Zien, zeggen en nog iets');
  for (const { question } of items) {
    await expect(questionCard(page, question).locator('.fb h3')).toHaveText('Goed');
  }
  await expect(page.locator('input[name=taak]').nth(1)).toBeChecked();
  await expect(page.getByLabel(/^dan/)).toHaveValue('vraag ik wat er schuurt');
  await page.getByRole('link', { name: 'Naar alle kaarten' }).click();
  await untilAwake(page);
  await expect(list.nth(0)).toContainText('Gedaan');

  await page.goto('herhalen/dag-7.html');
  await untilAwake(page);
  await expect(page.locator('.made-plan')).toContainText('dan vraag ik wat er schuurt');

  // Only answers may travel to an LMS; what was written is kept apart, on this device.
  const state = await page.evaluate(() =>
    Object.entries(localStorage).filter(([key]) => key.startsWith('samen-scherp:state:')),
  );
  expect(state.map(([key]) => key)).toContain(`samen-scherp:state:lesson/${BANK_ID}`);
  expect(JSON.stringify(state)).not.toMatch(/schuurt|nog iets/);
  expect(misdeeds).toEqual({ errors: [], missing: [], foreign: [] });
});

test('an item that went wrong shows why at once, and its objective comes back on the next card', async ({
  page,
}) => {
  await finishCourse(page, passed);
  await page.goto(`herhalen/${card.id}.html`);
  await untilAwake(page);
  const item = (await askedOn(page)).find(({ question }) => question.type === 'single');
  if (!item || !('options' in item.question)) throw new Error('No single question on the card');
  const wrong = item.question.options.find(({ correct }) => !correct);
  const asked = questionCard(page, item.question);
  await asked.locator(`input[value="${wrong?.id}"]`).check();
  await asked.getByRole('button', { name: 'Controleer' }).click();
  await expect(asked.locator('.fb h3')).toHaveText('Nog niet');
  expect(await asked.locator('.fb .rich').innerHTML()).toBe(item.rationale);
  await expect(asked.getByText('Goed antwoord')).toBeVisible();

  await page.goto('herhalen/dag-7.html');
  await untilAwake(page);
  await expect(page.getByText('over een leerdoel van de vorige kaart')).toHaveCount(1);
  const objectives = (await askedOn(page)).map(({ question }) => question.objective);
  expect(objectives.at(-1)).toBe(item.question.objective);
});

test('the days become a calendar file, and the self-rating stays beside the second one', async ({ page }) => {
  await page.clock.setFixedTime(Date.UTC(2026, 10, 24, 8));
  await finishCourse(page, passed);
  await page.goto('herhalen.html');
  await untilAwake(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /agenda/ }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('samen-scherp-herhalen.ics');
  const calendar = readFileSync(await file.path(), 'utf8');
  expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const unfolded = calendar.replaceAll('\r\n ', '').split('\r\n');
  const values = (name: string) =>
    unfolded.filter((line) => line.startsWith(`${name}:`)).map((line) => line.slice(name.length + 1));
  expect(values('BEGIN')).toEqual(['VCALENDAR', 'VEVENT', 'VEVENT', 'VEVENT']);
  expect(values('DTSTART;VALUE=DATE')).toEqual(['20261121', '20261127', '20261220']);
  expect(values('DESCRIPTION')[0]).toContain(new URL(`herhalen/${card.id}.html`, page.url()).href);
  await expect(page.getByRole('status').filter({ hasText: 'samen-scherp-herhalen.ics' })).toBeVisible();

  const [competence] = followUp?.competences ?? [];
  await page.locator(`input[name="kunnen-${competence?.id}"][value="2"]`).check();
  await page.goto('herhalen/dag-30.html');
  await untilAwake(page);
  await expect(page.locator('.rating').first()).toContainText('Na de cursus koos je: een beetje.');
  await page.locator(`input[name="kunnen-${competence?.id}"][value="4"]`).check();
  await page.goto('herhalen.html');
  await untilAwake(page);
  await expect(page.locator(`input[name="kunnen-${competence?.id}"][value="2"]`)).toBeChecked();
});

test('before the end of the course the page says when it opens, and the cards can be looked at', async ({
  page,
}) => {
  await page.goto('herhalen.html');
  await untilAwake(page);
  await expect(page.getByText('Bekijken kan nu al.')).toBeVisible();
  await expect(page.getByRole('button', { name: /agenda/ })).toHaveCount(0);
  await page.getByRole('link', { name: card.title, exact: true }).click();
  await untilAwake(page);
  await expect(page.locator('.quiz[id^="vraag-"]')).toHaveCount(card.objectives.length);
});

test('a task chosen in a lesson comes first on the card, and the others stay one press away', async ({
  page,
}) => {
  await page.addInitScript(() => localStorage.setItem('samen-scherp:device:task/les-5', 'liaison'));
  await page.goto(`herhalen/${card.id}.html`);
  await untilAwake(page);
  const tasks = page.getByRole('group', { name: 'Deze taken koos je in de lessen' });
  await expect(tasks.getByRole('radio')).toHaveCount(1);
  await expect(tasks.getByRole('radio')).toHaveValue('les-5');
  await page.getByText('Kies een andere taak').click();
  await expect(tasks.getByRole('radio')).toHaveCount(lessons.length);
});
