import { lessonById, lessons } from './course.ts';
import {
  answerByKeyboard,
  expectFocusKept,
  playByKeyboard,
  questionCard,
  tabTo,
  untilAwake,
} from './learner.ts';
import { expect, test } from './test.ts';

for (const { id } of lessons) {
  test(`a learner finishes ${id} with nothing but the keyboard`, async ({ page, misdeeds }) => {
    test.setTimeout(120_000);
    const lesson = lessonById(id);
    await page.goto(`lessen/${id}.html`);
    await untilAwake(page);

    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused();

    for (const question of lesson.quiz.questions) {
      await questionCard(page, question).locator('input, select, button').first().focus();
      await answerByKeyboard(page, question);
      await expectFocusKept(page);
    }

    const scenario = lesson.story;
    if (!scenario) throw new Error('This lesson has no scenario');
    await tabTo(page, page.locator('a[href*="casus"]').last(), 200).catch(async () => {
      await page.locator('a[href*="casus"]').first().focus();
    });
    await page.keyboard.press('Enter');
    await page.waitForURL(/casus\.html/);
    await untilAwake(page);
    await playByKeyboard(page, scenario);

    await page.goto('index.html');
    await untilAwake(page);
    await expect(page.locator(`[data-lesson="${id}"]`)).toContainText('Gedaan');
    expect(misdeeds).toEqual({ errors: [], missing: [], foreign: [] });
  });
}
