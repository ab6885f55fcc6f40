import type { Page } from '@playwright/test';
import { course, lessonById } from './course.ts';
import { finishedLessons, keepInBrowser } from './finished.ts';
import { expectFocusKept, fillByKeyboard, finishLessonByKeyboard, tabTo, untilAwake } from './learner.ts';
import { expect, test } from './test.ts';

/** Answers every question of an open test rightly, from its first screen to the overview. Out: how many there were. */
async function answerTestByKeyboard(page: Page): Promise<number> {
  const heading = page.getByRole('heading', { level: 1 });
  for (let asked = 0; ; asked += 1) {
    await expect(heading).toBeFocused();
    if (/^Overzicht/.test((await heading.textContent()) ?? '')) return asked;
    const card = page.locator('.card.quiz');
    const task = (await card.locator('fieldset.field').getAttribute('aria-describedby')) ?? '';
    const id = task.replace(/^toets-|-task$/g, '');
    const question = course.bank.find((item) => item.question.id === id)?.question;
    if (!question) throw new Error(`No item ${id}`);
    await card.locator('input, select, button').first().focus();
    await fillByKeyboard(page, card, question, `toets-${id}`);
    // A list that stood right from the start counts once the learner says so.
    if (question.type === 'order' && (await card.locator('.saved').textContent()) === '') {
      await tabTo(page, page.getByRole('button', { name: 'Deze volgorde' }));
      await page.keyboard.press('Enter');
    }
    await expect(card.locator('.saved')).toContainText('Beantwoord');
    await tabTo(page, card.getByRole('button', { name: /Volgende|Naar mijn antwoorden/ }));
    await page.keyboard.press('Enter');
  }
}

// A lesson is the same in every route: each is walked once, in the first route that has it.
const walked = new Set<string>();
for (const route of course.outline.routes) {
  const known = route.core.filter((id) => walked.has(id));
  const fresh = route.core.filter((id) => !walked.has(id));
  for (const id of fresh) walked.add(id);

  test(`a learner walks the route ${route.id} to the proof with nothing but the keyboard (WCAG 2.1.1)`, async ({
    page,
    misdeeds,
  }) => {
    test.setTimeout(300_000);
    await keepInBrowser(page, finishedLessons(known));
    await page.goto('index.html');
    await untilAwake(page);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused();
    const radios = page.locator('input[name=route]');
    await tabTo(page, radios.first());
    await page.keyboard.press('Space');
    const wanted = page.locator(`input[name=route][value="${route.id}"]`);
    for (let step = 0; step < 3 && !(await wanted.isChecked()); step += 1)
      await page.keyboard.press('ArrowDown');

    for (const id of fresh) {
      await page.goto(`lessen/${id}.html`);
      await untilAwake(page);
      await finishLessonByKeyboard(page, lessonById(id));
    }

    await page.goto('bewijs.html');
    await untilAwake(page);
    await expect(page.getByRole('button', { name: /Print/ })).toHaveCount(0);

    await page.goto('eindtoets.html');
    await untilAwake(page);
    await tabTo(page, page.getByRole('button', { name: 'Begin met de toets' }));
    await page.keyboard.press('Enter');
    expect(await answerTestByKeyboard(page)).toBe(course.outline.finalTest?.items.route);
    await tabTo(page, page.getByRole('button', { name: 'Lever de toets in' }));
    await page.keyboard.press('Enter');
    const result = page.getByRole('heading', { level: 1 });
    await expect(result).toHaveText('Je hebt de eindtoets gehaald');
    await expect(result).toBeFocused();

    await tabTo(page, page.getByRole('link', { name: 'Maak je bewijs van deelname' }));
    await page.keyboard.press('Enter');
    await page.waitForURL(/bewijs\.html/);
    await untilAwake(page);
    await tabTo(page, page.getByLabel(/naam/i));
    await page.keyboard.type('Een deelnemer');
    await expect(page.locator('main')).toContainText(/heeft de cursus .* doorlopen/);
    await expect(page.locator('main')).toContainText('Een deelnemer');
    await expectFocusKept(page);
    await page.reload();
    await untilAwake(page);
    // The name was never stored.
    await expect(page.locator('main')).not.toContainText('Een deelnemer');
    expect(misdeeds).toEqual({ errors: [], missing: [], foreign: [] });
  });
}
