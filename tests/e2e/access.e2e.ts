import { axeRules } from '../../tools/self-test/axe-rules.ts';
import { expectNoViolations } from './access-checks.ts';
import { expectTabWorks } from './access-focus.ts';
import { expectLayoutHolds, expectPlainPointing, expectReflow } from './access-layout.ts';
import { KINDS, lessonById, lessons, TEXTS } from './course.ts';
import {
  answerRightly,
  beginScenario,
  playToEnding,
  questionCard,
  submitButton,
  untilAwake,
} from './learner.ts';
import { expectGoodPage } from './site-checks.ts';
import { expect, test } from './test.ts';

// Light and wide for every text; dark and narrow for what has parts of its own.
const PLAIN = /^(?:404|begrippen|bronnen|over|privacy|toegankelijkheid|herhalen\/dag-(?:7|30))\.html$/;

for (const path of TEXTS) {
  test(`${path}: links, axe, layout, Tab`, async ({ page, request, misdeeds }) => {
    // Else a stop is looked at while the page still scrolls to it.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(path);
    await untilAwake(page);
    await expectGoodPage(page, request, misdeeds);
    await expectNoViolations(page);
    const isKind = KINDS.includes(path);
    if (isKind && !PLAIN.test(path)) {
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.setViewportSize({ width: 390, height: 800 });
      await expectNoViolations(page);
    }
    // A long word can stand on any page; what is wider than that, and what can be reached, is the same on all of a kind.
    await expectReflow(page);
    if (!isKind) return;
    await expectTabWorks(page);
    await expectLayoutHolds(page);
    await expectPlainPointing(page);
  });
}

test('axe tries every rule that the self-test names', async ({ page }) => {
  await page.goto('404.html');
  expect(await expectNoViolations(page)).toEqual(expect.arrayContaining([...axeRules().values()].flat()));
});

// The questions are all drawn by the same parts: a lesson counts when it brings a kind of question not seen yet.
const seen = new Set<string>();
const WITH_NEW_KINDS = lessons.filter(({ quiz }) => {
  const before = seen.size;
  for (const { type } of quiz.questions) seen.add(type);
  return seen.size > before;
});

for (const [scheme, width, asked, played] of [
  ['light', 1280, WITH_NEW_KINDS, 'les-5'],
  ['dark', 390, WITH_NEW_KINDS.slice(0, 1), 'les-1'],
] as const) {
  test.describe(`${scheme} at ${width} px`, () => {
    test.use({ colorScheme: scheme, viewport: { width, height: 800 } });

    for (const { id } of asked) {
      test(`axe has nothing to say about the questions of ${id}: empty, wrong, hinted, explained, right`, async ({
        page,
      }) => {
        await page.goto(`lessen/${id}.html`);
        await untilAwake(page);
        // An open question has nothing to check.
        const questions = lessonById(id).quiz.questions.filter(({ type }) => type !== 'open');
        for (const question of questions) {
          await submitButton(questionCard(page, question)).click();
        }
        await expectNoViolations(page, '.lesson-text');
        for (const question of questions) {
          const hint = questionCard(page, question).getByRole('button', { name: /hint/ });
          if (await hint.isVisible()) await hint.click();
          if (question.type === 'single') {
            const wrong = question.options.find(({ correct }) => !correct);
            await questionCard(page, question).locator(`input[value="${wrong?.id}"]`).check();
            await submitButton(questionCard(page, question)).click();
            await questionCard(page, question).getByRole('button', { name: 'Toon het antwoord' }).click();
          }
        }
        await expectNoViolations(page, '.lesson-text');
        for (const question of questions) await answerRightly(page, question);
        await expectNoViolations(page, '.lesson-text');
      });
    }

    test('axe has nothing to say about a scenario at any moment, its ending and its debrief', async ({
      page,
    }) => {
      await page.goto(`lessen/${played}/casus.html`);
      await untilAwake(page);
      await page.getByRole('button', { name: 'Start de casus' }).click();
      await expectNoViolations(page);
      await beginScenario(page);
      await playToEnding(page, async () => {
        await expectNoViolations(page);
      });
    });
  });
}
