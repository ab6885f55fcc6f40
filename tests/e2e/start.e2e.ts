import type { Page } from '@playwright/test';
import { DONT_KNOW } from '../../src/domain/start-quiz.ts';
import { expectNoOverflow, expectNoViolations } from './access-checks.ts';
import { course } from './course.ts';
import { finishCourse, passedTest } from './finished.ts';
import { expectFocusKept, questionCard, untilAwake } from './learner.ts';
import { expect, test } from './test.ts';

const { startQuiz, outline } = course;
if (!startQuiz) throw new Error('The course has no start quiz');
const { items } = startQuiz;
const route = outline.routes[0];
if (!route) throw new Error('The course has no route');

const rightOption = (index: number) => items[index]?.question.options.find(({ correct }) => correct)?.id;
const heading = (page: Page) => page.getByRole('heading', { name: 'Jouw advies' });

/** Answers an item with the mouse. */
async function answer(page: Page, index: number, option: string | undefined, certainty: 'sure' | 'doubt') {
  const item = items[index];
  if (!item) throw new Error(`No item ${index}`);
  const card = questionCard(page, item.question);
  await card.locator(`input[name=answer][value="${option}"]`).check();
  if (option !== DONT_KNOW) await card.locator(`input[name=certainty][value=${certainty}]`).check();
}

test('the start quiz keeps every answer at once, advises without a score, and can be done again', async ({
  page,
}) => {
  await page.goto('start.html');
  await untilAwake(page);
  await answer(page, 0, rightOption(0), 'sure');
  await answer(page, 1, rightOption(1), 'doubt');
  await answer(page, 2, DONT_KNOW, 'sure');
  await page.reload();
  await untilAwake(page);
  await expect(page.locator('input:checked')).toHaveCount(5);

  await page.getByRole('button', { name: 'Toon mijn advies' }).click();
  await expect(heading(page)).toBeFocused();
  const groups = page.locator('#advies .card');
  await expect(groups).toHaveCount(3);
  await expect(groups.nth(0).getByRole('link')).toHaveCount(2);
  await expect(groups.nth(1).getByRole('link', { name: /casus van les 1$/ })).toBeVisible();
  await expect(groups.nth(2).getByRole('link')).toHaveCount(items.length - 3);
  await expect(page.locator('#advies')).not.toContainText(/%|procent|punten|goed beantwoord/);
  await expectNoViolations(page);

  await page.goBack();
  await expect(page.locator('input:checked')).toHaveCount(5);
  await expectFocusKept(page);
  await page.goForward();
  await page.getByRole('button', { name: 'Wis je antwoorden' }).click();
  await expect(page.locator('input:checked')).toHaveCount(0);
  await expectFocusKept(page);
  await page.reload();
  await untilAwake(page);
  await expect(page.locator('input:checked')).toHaveCount(0);
});

test('the start quiz can be done with the keyboard alone, in a small frame', async ({ page }) => {
  await page.setViewportSize({ width: 650, height: 500 });
  await page.goto('start.html');
  await untilAwake(page);
  await page.locator(`#vraag-${items[0]?.question.id} input`).first().focus();
  for (const _ of items) {
    await page.keyboard.press('Space');
    await expectFocusKept(page);
    // The last option: what is not known needs no certainty, so the next stop is the next question.
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Tab');
  }
  await page.keyboard.type('4');
  await expectNoOverflow(page);
  const button = page.getByRole('button', { name: 'Toon mijn advies' });
  while (!(await button.evaluate((node) => node === document.activeElement)))
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
  await expect(page.locator('#advies')).toContainText('doe de hele cursus');
  await expect(page.locator('#advies .card')).toHaveCount(1);
  await expect(page.locator('#advies')).toContainText('Hoe vaak je samenwerkt');
});

test('an answer given before the page is awake is kept', async ({ page }) => {
  const held: (() => void)[] = [];
  await page.route(/\.js$/, async (request) => {
    await new Promise<void>((resolve) => held.push(resolve));
    await request.continue();
  });
  await page.goto('start.html', { waitUntil: 'commit' });
  await answer(page, 0, rightOption(0), 'sure');
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  for (const let_go of held) let_go();
  await untilAwake(page);
  await page.reload();
  await untilAwake(page);
  await expect(page.locator('input:checked')).toHaveCount(2);
});

test('the overview marks what the start quiz advises, in the order of the route', async ({ page }) => {
  await page.goto('index.html');
  await untilAwake(page);
  await expect(page.getByRole('heading', { name: outline.themes[0]?.title })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'De kern van je route' })).toHaveCount(0);
  await expect(page.getByText('Aanbevolen', { exact: true }).filter({ visible: true })).toHaveCount(0);

  await page.getByRole('link', { name: 'Doe de startmeting' }).click();
  await untilAwake(page);
  for (const index of items.keys())
    await answer(page, index, index === 0 ? DONT_KNOW : rightOption(index), 'sure');
  await page.goto('index.html');
  await untilAwake(page);
  await page.locator(`input[type=radio][value=${route.id}]`).check();

  await expect(page.getByRole('heading', { name: outline.themes[0]?.title })).toBeHidden();
  const cards = page.locator(`[data-for-route=${route.id}] .lesson-card`);
  const inOrder = [...route.core, ...route.extra].map((id) =>
    outline.lessons.find((lesson) => lesson.id === id),
  );
  await expect(cards.locator('h4')).toHaveText(inOrder.map((lesson) => new RegExp(`${lesson?.title}$`)));
  const marked = cards.filter({
    has: page.getByText('Aanbevolen', { exact: true }).filter({ visible: true }),
  });
  await expect(marked).toHaveCount(1);
  await expect(marked.locator(`a[href="lessen/${items[0]?.lesson}.html"]`)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Bekijk je advies' })).toHaveAttribute(
    'href',
    /start\.html#advies$/,
  );
  await expectNoViolations(page);

  await page.getByRole('link', { name: 'Bekijk je advies' }).click();
  await expect(heading(page)).toBeVisible();
});

test('who did the lessons is not told where to begin any more', async ({ page }) => {
  await finishCourse(page, passedTest(Date.UTC(2026, 10, 19)));
  await page.goto('index.html');
  await untilAwake(page);
  await expect(page.getByRole('heading', { name: 'Eindtoets' })).toBeVisible();
  await expect(page.getByText('Waar kun je het beste beginnen?')).toHaveCount(0);
});
