import type { Locator, Page } from '@playwright/test';
import type { TestAttempt } from '../../src/domain/final-test.ts';
import type { Question } from '../../src/domain/quiz.ts';
import { parseTestProgress } from '../../src/domain/stored-test.ts';
import { plainText } from '../../src/domain/text.ts';
import { expectNoOverflow, expectNoViolations } from './access-checks.ts';
import { course } from './course.ts';
import { expectFocusKept, fillByKeyboard, tabTo, untilAwake } from './learner.ts';
import { courseFrame, startLms } from './lms.ts';
import { expect, test } from './test.ts';
import {
  allHandedIn,
  allLessonsDone,
  attemptAt,
  handedIn,
  ONE_OF_EACH,
  PREFIX,
  remember,
  rightly,
  stored,
} from './test-progress.ts';

const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 });
const card = (page: Page): Locator => page.locator('.card.quiz');

/** The attempts as the browser has them now. */
async function attempts(page: Page): Promise<readonly TestAttempt[]> {
  const json = await page.evaluate((key) => localStorage.getItem(key) ?? '', `${PREFIX}test`);
  return parseTestProgress(json).attempts;
}

async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await untilAwake(page);
}

/** The question on the screen. */
async function questionNow(page: Page): Promise<Question> {
  const task = (await card(page).locator('.hint').getAttribute('id')) ?? '';
  const id = task.replace(/^toets-|-task$/g, '');
  const question = course.bank.find((item) => item.question.id === id)?.question;
  if (!question) throw new Error(`No item ${id}`);
  return question;
}

async function answerNowByKeyboard(page: Page): Promise<void> {
  const question = await questionNow(page);
  await tabTo(page, card(page).locator('input:not([type=hidden]), select, button').first());
  await fillByKeyboard(page, card(page), question, `toets-${question.id}`);
  if (question.type === 'order') {
    const confirm = card(page).getByRole('button', { name: /^Deze volgorde/ });
    await tabTo(page, confirm);
    await page.keyboard.press('Enter');
    await expect(confirm).toBeFocused();
  }
  await expect(card(page).getByRole('status').last()).toContainText('Beantwoord');
}

async function goOnByKeyboard(page: Page): Promise<void> {
  await tabTo(page, card(page).getByRole('button', { name: /Volgende|Naar mijn antwoorden/ }));
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
}

test('a learner takes the whole test by keyboard, with a reload in the middle, and gets the proof once the lessons are done', async ({
  page,
  misdeeds,
}) => {
  test.setTimeout(240_000);
  await remember(page, { route: 'opsporing' });
  await open(page, 'eindtoets.html');
  await tabTo(page, page.getByRole('button', { name: 'Begin met de toets' }));
  await page.keyboard.press('Enter');
  const count = course.outline.finalTest?.items.route ?? 0;
  for (let number = 1; number <= count; number += 1) {
    await expect(heading(page)).toHaveText(`Vraag ${number} van ${count}`);
    await expect(page).toHaveTitle(`Vraag ${number} van ${count} – Eindtoets – Samen scherp`);
    await answerNowByKeyboard(page);
    if (number === 9) {
      const before = await attempts(page);
      await page.reload();
      await untilAwake(page);
      await expect(heading(page)).toHaveText(`Vraag 9 van ${count}`);
      await expect(card(page).getByRole('status').last()).toContainText('Beantwoord');
      expect(await attempts(page)).toEqual(before);
    }
    await goOnByKeyboard(page);
  }
  await expect(heading(page)).toHaveText('Overzicht van je antwoorden');
  await tabTo(page, page.getByRole('button', { name: 'Lever de toets in' }));
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Je hebt de eindtoets gehaald');
  await expect(heading(page)).toBeFocused();
  await expect(page.getByText(`Je hebt ${count} van de ${count} punten.`)).toBeVisible();

  // The lessons are still open: they are named, and there is no proof yet.
  await expect(page.getByRole('link', { name: /^Les 1:/ })).toBeVisible();
  await open(page, 'bewijs.html');
  await expect(page.getByLabel('Je naam op het bewijs')).toHaveCount(0);
  await expect(page.getByRole('link', { name: /^Les 1:/ })).toBeVisible();
  await page.evaluate(
    ({ prefix, entries }) => {
      for (const [key, value] of Object.entries(entries)) localStorage.setItem(prefix + key, value);
    },
    { prefix: PREFIX, entries: allLessonsDone },
  );
  await page.reload();
  await untilAwake(page);
  await tabTo(page, page.getByLabel('Je naam op het bewijs'));
  await page.keyboard.type('Noor van den Berg');
  const paper = page.getByRole('article', { name: 'Bewijs van deelname' });
  await expect(paper).toContainText('Noor van den Berg');
  await expect(paper).toContainText(`met ${count} van ${count} punten afgerond`);
  expect(misdeeds).toEqual({ errors: [], missing: [], foreign: [] });
});

test('nothing is lost at Back, at another page, or when the tab is killed', async ({ page, context }) => {
  await remember(page, { test: stored(attemptAt(ONE_OF_EACH)) });
  await open(page, 'eindtoets.html#vraag-2');
  await card(page).locator('input').nth(1).check();
  await page.getByRole('button', { name: 'Volgende' }).click();
  await card(page).locator('input').nth(0).check();
  await page.getByRole('button', { name: 'Volgende' }).click();
  await card(page).locator('select').first().selectOption({ index: 1 });
  await expect(card(page).getByRole('status').last()).toHaveText('Nog niet elke regel heeft een antwoord.');

  await page.goBack();
  await expect(heading(page)).toHaveText('Vraag 3 van 5');
  await expect(heading(page)).toBeFocused();
  await expect(card(page).locator('input').nth(0)).toBeChecked();
  await page.goBack();
  await expect(card(page).locator('input').nth(1)).toBeChecked();
  await page.getByRole('link', { name: 'Begrippen', exact: true }).first().click();
  await page.waitForURL(/begrippen/);
  await page.close();

  const tab = await context.newPage();
  await open(tab, 'eindtoets.html');
  await tab.getByRole('link', { name: 'Ga verder met vraag 4' }).click();
  await expect(heading(tab)).toBeFocused();
  await expect(card(tab).locator('select').first()).not.toHaveValue('');
  await expect(card(tab).locator('select').nth(1)).toHaveValue('');
});

test('a list to order counts once it is moved or confirmed, and keeps the focus', async ({ page }) => {
  await remember(page, { test: stored(attemptAt(ONE_OF_EACH)) });
  await open(page, 'eindtoets.html#vraag-1');
  expect((await attempts(page))[0]?.answers).toEqual({});
  await page.getByRole('button', { name: 'Volgende' }).click();
  await page.getByRole('link', { name: 'Mijn antwoorden' }).click();
  await expect(page.locator('.review li').first()).toContainText('Nog open');
  await page.getByRole('link', { name: 'Vraag 1', exact: true }).click();

  const shown = await card(page)
    .locator('.order input')
    .evaluateAll((all) => all.map((input) => (input as HTMLInputElement).value));
  const confirm = card(page).getByRole('button', { name: /^Deze volgorde/ });
  await confirm.click();
  await expect(confirm).toBeFocused();
  await expect(confirm).toHaveText('Deze volgorde is je antwoord');
  const [order] = ONE_OF_EACH;
  expect((await attempts(page))[0]?.answers[order?.id ?? '']).toEqual(shown);
});

test('handing in with open questions asks once more, in the page; after that nothing can be changed (WCAG 3.3.4)', async ({
  page,
}) => {
  const [order, ...others] = ONE_OF_EACH;
  await remember(page, { test: stored(attemptAt(ONE_OF_EACH, { answers: rightly(others.slice(0, 2)) })) });
  await open(page, 'eindtoets.html#overzicht');
  await page.getByRole('button', { name: 'Lever de toets in' }).click();
  await expect(page.getByRole('group', { name: 'Er staan nog 3 vragen open.' })).toBeFocused();
  await page.getByRole('link', { name: 'Nee, ga naar vraag 1' }).click();
  await expect(heading(page)).toHaveText('Vraag 1 van 5');
  await page.getByRole('link', { name: 'Mijn antwoorden' }).click();
  await page.getByRole('button', { name: 'Lever de toets in' }).click();
  await page.getByRole('button', { name: 'Ja, lever in' }).click();

  await expect(heading(page)).toHaveText('Je hebt de eindtoets nog niet gehaald');
  await expect(heading(page)).toBeFocused();
  await expectFocusKept(page);
  await expect(page.getByText('Je hebt 2 van de 5 punten.')).toBeVisible();
  await expect(page.getByText(/^Poging 2 van 3 kan vanaf \S+ \d+ \S+ om \d\d:\d\d\./)).toBeVisible();
  const first = page.locator('.judged').first();
  await expect(first).toContainText('Niet beantwoord');
  if (order?.type !== 'order') throw new Error('No order');
  await expect(first.locator('ol li')).toHaveCount(order.items.length);

  await open(page, 'eindtoets.html#vraag-1');
  await expect(heading(page)).toHaveText('Eindtoets');
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('a test of another route is lost only after the learner agreed', async ({ page }) => {
  await remember(page, { route: 'liaison', test: stored(attemptAt(ONE_OF_EACH, { scope: 'opsporing' })) });
  await open(page, 'eindtoets.html');
  await expect(page.getByRole('link', { name: 'Ga verder met vraag 1' })).toBeVisible();
  await page.getByText('Toch een andere toets maken').click();
  const begin = page.getByRole('button', { name: 'Begin met de toets' });
  await begin.click();
  await expect(page.getByRole('group', { name: 'Weet je zeker dat je opnieuw begint?' })).toBeFocused();
  await page.getByRole('button', { name: /^Nee/ }).click();
  await expect(begin).toBeFocused();
  expect((await attempts(page)).map(({ scope }) => scope)).toEqual(['opsporing']);
  await begin.click();
  await page.getByRole('button', { name: 'Ja, begin opnieuw' }).click();
  await expect(heading(page)).toHaveText(/^Vraag 1 van/);
  expect((await attempts(page)).map(({ scope }) => scope)).toEqual(['liaison']);
});

const easy = ONE_OF_EACH.slice(1);
const STATES: Readonly<Record<string, readonly [url: string, entries: Readonly<Record<string, string>>]>> = {
  ready: ['eindtoets.html', { route: 'opsporing' }],
  'under way': ['eindtoets.html', { test: stored(attemptAt(ONE_OF_EACH)), route: 'liaison' }],
  waiting: ['eindtoets.html', { test: stored(handedIn(easy, 1)) }],
  passed: [
    'eindtoets.html',
    { ...allLessonsDone, test: stored(handedIn(easy, 1, { answers: rightly(easy) })) },
  ],
  'used up': ['eindtoets.html', { test: stored(...allHandedIn(easy)) }],
  ...Object.fromEntries(
    ONE_OF_EACH.map(({ type }, index) => [
      `a question: ${type}`,
      [`eindtoets.html#vraag-${index + 1}`, { test: stored(attemptAt(ONE_OF_EACH)) }],
    ]),
  ),
  overview: ['eindtoets.html#overzicht', { test: stored(attemptAt(ONE_OF_EACH)) }],
  result: [
    'eindtoets.html#resultaat-1',
    { test: stored(handedIn(ONE_OF_EACH, 1, { answers: rightly(easy) })) },
  ],
  'no proof yet': ['bewijs.html', {}],
  proof: ['bewijs.html', { ...allLessonsDone, test: stored(handedIn(easy, 1, { answers: rightly(easy) })) }],
};

for (const [name, [url, entries]] of Object.entries(STATES)) {
  test(`axe has nothing to say about the test or proof: ${name}; and it fits a narrow screen`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await remember(page, entries);
    await open(page, url);
    if (name === 'overview') await page.getByRole('button', { name: 'Lever de toets in' }).click();
    if (name === 'under way') await page.getByText('Toch een andere toets maken').click();
    await expectNoViolations(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 320, height: 600 });
    await expectNoOverflow(page);
    await expectNoViolations(page);
  });
}

test('the proof is one sheet of A4 with nothing beside it, and the name is kept nowhere', async ({
  page,
}) => {
  const name = 'Jan Willem van der Meulen-Achterberg';
  await remember(page, {
    ...allLessonsDone,
    test: stored(handedIn(easy, 1, { answers: rightly(easy) })),
  });
  await open(page, 'bewijs.html');
  await page.getByLabel('Je naam op het bewijs').fill(name);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  // A4 in points: 595 by 842.
  expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12][.\d]*\]/);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.paper')).toBeVisible();
  for (const part of ['.site-head', '.site-foot', 'h1', 'input', '.btn']) {
    await expect(page.locator(part).locator('visible=true'), part).toHaveCount(0);
  }
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect(kept).not.toContain('Meulen');
  await expect(page.getByText('officiële registratie')).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('both pages say what needs it, and no question stands in the text', async ({ page }) => {
    const notice = page.locator('noscript p');
    await page.goto('eindtoets.html');
    expect(await notice.innerText()).toContain('De eindtoets maken kan alleen met JavaScript.');
    await expect(page.getByRole('button')).toHaveCount(0);
    const words = await page.locator('body').innerText();
    for (const { question } of course.bank) expect(words).not.toContain(plainText(question.prompt));
    await page.goto('bewijs.html');
    expect(await notice.innerText()).toContain('Een bewijs maken kan alleen met JavaScript.');
  });
});

test('in the frame of an LMS the test works, and the proof leaves the last word to the LMS', async ({
  page,
}) => {
  const lms = await startLms(5300 + (Date.now() % 200));
  try {
    await page.goto(lms.url);
    const home = await courseFrame(page, /\/index\.html/);
    await home.evaluate(() => location.assign('eindtoets.html'));
    const frame = await courseFrame(page, /\/eindtoets\.html/);
    await frame.getByRole('button', { name: 'Begin met de toets' }).click();
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText(/^Vraag 1 van/);
    await expect(frame.getByRole('heading', { level: 1 })).toBeFocused();
    await frame.getByRole('link', { name: 'Mijn antwoorden' }).click();
    await frame.getByRole('button', { name: 'Lever de toets in' }).click();
    await frame.getByRole('button', { name: 'Ja, lever in' }).click();
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText(
      'Je hebt de eindtoets nog niet gehaald',
    );
    await frame.evaluate(() => location.assign('bewijs.html'));
    const proof = await courseFrame(page, /\/bewijs\.html/);
    await expect(proof.getByText('Dat is de officiële registratie.')).toBeVisible();
    await page.getByRole('button', { name: 'Verlaten' }).click();
    await expect(page.getByRole('status')).toHaveText('De cursus is verlaten.');
    // A failed attempt with resits left is a pause, not a fail.
    expect(lms.stored()['cmi.core.lesson_status']).toBe('incomplete');
    expect(lms.stored()['cmi.core.score.raw'] ?? '').toBe('');
  } finally {
    lms.close();
  }
});
