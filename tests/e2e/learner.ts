import { expect, type Frame, type Locator, type Page } from '@playwright/test';
import { correctAnswer, readPlacements } from '../../src/domain/answer.ts';
import type { Lesson } from '../../src/domain/lesson.ts';
import type { Question } from '../../src/domain/quiz.ts';
import type { Scenario } from '../../src/domain/scenario.ts';

/** The card of one question. */
export const questionCard = (page: Page | Frame, question: Question): Locator =>
  page.locator(`#vraag-${question.id}`);

/** Waits until every island on the page answers. */
export async function untilAwake(page: Page | Frame): Promise<void> {
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
}

/** Nothing a learner does may drop the focus on the document: a keyboard user would have to start all over. */
export async function expectFocusKept(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.activeElement?.tagName ?? 'BODY')).not.toBe('BODY');
}

/** The button that hands in an answer; its word depends on whether there is a right one. */
export const submitButton = (card: Locator): Locator =>
  card.getByRole('button', { name: /^(Controleer|Vergelijk|Bekijk)$/ });

/** Fills in the right answer with the mouse, and checks it. */
export async function answerRightly(page: Page | Frame, question: Question): Promise<void> {
  if (question.type === 'open') return;
  const card = questionCard(page, question);
  await fillIn(card, question, `vraag-${question.id}`);
  await submitButton(card).click();
}

/**
 * Fills in an answer with the mouse, the right one unless told otherwise. In: the card of the question, and what the ids
 * of its controls start with.
 */
export async function fillIn(
  card: Locator,
  question: Question,
  base: string,
  answer = correctAnswer(question),
): Promise<void> {
  switch (question.type) {
    case 'single':
    case 'true-false':
      for (const id of answer) await card.locator(`input[value="${id}"]`).check();
      break;
    case 'multi':
      for (const { id } of question.options)
        await card.locator(`input[value="${id}"]`).setChecked(answer.includes(id));
      break;
    case 'order':
      for (const [place, id] of answer.entries()) await moveTo(card, base, id, place);
      break;
    case 'match':
    case 'categorize': {
      for (const [item, target] of readPlacements(answer)) {
        await card.locator(`select[name="${item}"]`).selectOption(target);
      }
      break;
    }
    case 'estimate':
      await card.locator('input[type=number]').fill(answer[0] ?? String(question.max));
      break;
    case 'fill-in':
      await card.locator('input[type=text]').fill(answer[0] ?? '');
      break;
    case 'open':
      break;
  }
}

async function moveTo(card: Locator, base: string, item: string, place: number): Promise<void> {
  const ids = async (): Promise<string[]> =>
    card
      .locator('ol.order input[type=hidden]')
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  while ((await ids()).indexOf(item) > place) await card.locator(`#${base}-${item}-up`).click();
}

/** Does all that a lesson counts, its scenario too, with nothing but the keyboard. In: the page of the lesson, awake. */
export async function finishLessonByKeyboard(page: Page, lesson: Lesson): Promise<void> {
  for (const question of lesson.quiz.questions) {
    await questionCard(page, question).locator('input, select, button').first().focus();
    await answerByKeyboard(page, question);
    await expectFocusKept(page);
  }
  if (!lesson.story) throw new Error('This lesson has no scenario');
  await page.getByRole('link', { name: /Start de casus/ }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/casus\.html/);
  await untilAwake(page);
  await playByKeyboard(page, lesson.story);
}

/** Presses Tab until `target` has the focus, as a keyboard user would. Fails when it is not reached. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await tabUntil(page, () => target.evaluate((element) => element === document.activeElement), `${target}`);
}

async function tabUntil(page: Page, there: () => Promise<boolean>, what: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await there()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${what}`);
}

/** Answers and checks one question with nothing but the keyboard, starting from where the focus is. */
export async function answerByKeyboard(page: Page, question: Question): Promise<void> {
  if (question.type === 'open') return;
  const card = questionCard(page, question);
  await fillByKeyboard(page, card, question, `vraag-${question.id}`);
  await tabTo(page, submitButton(card));
  await page.keyboard.press('Enter');
  await expect(card.locator('.fb')).toBeFocused();
}

/** Fills in the right answer by keyboard. In: the card of the question, and what the ids of its controls start with. */
export async function fillByKeyboard(
  page: Page,
  card: Locator,
  question: Question,
  base: string,
): Promise<void> {
  const right = correctAnswer(question);
  switch (question.type) {
    case 'single':
    case 'true-false': {
      const wanted = card.locator(`input[value="${right[0]}"]`);
      await tabTo(page, card.locator('input[name=answer]').first());
      await page.keyboard.press('Space');
      for (let step = 0; step < 6 && !(await wanted.isChecked()); step += 1)
        await page.keyboard.press('ArrowDown');
      break;
    }
    case 'multi':
      for (const box of await card.locator('input[name=answer]').all()) {
        await tabTo(page, box);
        if (right.includes((await box.getAttribute('value')) ?? '')) await page.keyboard.press('Space');
      }
      break;
    case 'order':
      for (const [place, id] of right.entries()) {
        const up = card.locator(`#${base}-${id}-up`);
        const ids = card.locator('ol.order input[type=hidden]');
        const at = async (): Promise<number> =>
          (
            await ids.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))
          ).indexOf(id);
        if ((await at()) === place) continue;
        await up.focus();
        while ((await at()) > place) {
          await page.keyboard.press('Enter');
          await expect(up).toBeFocused();
        }
      }
      break;
    case 'match':
    case 'categorize':
      for (const [item, target] of readPlacements(right)) {
        const select = card.locator(`select[name="${item}"]`);
        await select.focus();
        for (let step = 0; step < 12 && (await select.inputValue()) !== target; step += 1) {
          await page.keyboard.press('ArrowDown');
        }
        await expect(select).toHaveValue(target);
      }
      break;
    case 'estimate':
      await tabTo(page, card.locator('input[type=number]'));
      await page.keyboard.type(right[0] ?? String(question.max));
      break;
    case 'fill-in':
      await tabTo(page, card.locator('input[type=text]'));
      await page.keyboard.type(right[0] ?? '');
      break;
    case 'open':
      break;
  }
}

/** Plays a scenario to an ending by keyboard, taking the first choice every time. */
export async function playByKeyboard(page: Page, scenario: Scenario): Promise<void> {
  // With a route the role is chosen already, and Tab comes to the chosen one of a group: any of them will do.
  await tabUntil(
    page,
    () => page.evaluate(() => document.activeElement?.matches('input[name=role]') ?? false),
    'a role',
  );
  await page.keyboard.press('Space');
  await tabTo(page, page.getByRole('button', { name: 'Start de casus' }));
  await page.keyboard.press('Enter');
  const ending = page.getByRole('heading', { level: 2, name: /^Afloop/ });
  for (let moves = 0; moves < scenario.scenes.length * 3; moves += 1) {
    await expect(page.locator('#scene-heading')).toBeFocused();
    if (await ending.isVisible()) return;
    const choice = page.locator('input[name=choice]').first();
    if (await choice.isVisible()) {
      await tabTo(page, choice);
      await page.keyboard.press('Space');
      await tabTo(page, page.getByRole('button', { name: 'Dit doe ik' }));
    } else {
      await tabTo(page, page.locator('.scene .btn').first());
    }
    await page.keyboard.press('Enter');
  }
  throw new Error('The scenario does not end');
}

/** Begins the scenario of the page, in the first role. */
export async function beginScenario(page: Page | Frame): Promise<void> {
  await page.locator('input[name=role]').first().check();
  await page.getByRole('button', { name: 'Start de casus' }).click();
}

/** Plays a started scenario to its ending, taking the first choice every time; `onScreen` looks at each screen. */
export async function playToEnding(
  page: Page | Frame,
  onScreen = async (): Promise<void> => {},
): Promise<void> {
  const ending = page.getByRole('heading', { level: 2, name: /^Afloop/ });
  for (let screens = 0; screens < 14; screens += 1) {
    await onScreen();
    if (await ending.isVisible()) break;
    const choice = page.locator('input[name=choice]').first();
    if (await choice.isVisible()) {
      await choice.check();
      await page.getByRole('button', { name: 'Dit doe ik' }).click();
    } else await page.locator('.scene .btn').first().click();
  }
  await expect(ending).toBeVisible();
}
