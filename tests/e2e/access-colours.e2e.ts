import type { Page } from '@playwright/test';
import { findDullRings, findIndistinct } from './access-colours.ts';
import { lessonById } from './course.ts';
import { answerRightly, questionCard, untilAwake } from './learner.ts';
import { expect, test } from './test.ts';
import { attemptAt, handedIn, ONE_OF_EACH, remember, rightly, stored } from './test-progress.ts';

const questions = lessonById('les-5').quiz.questions.filter(({ type }) => type !== 'open');

/** A lesson with questions that were answered wrong, that were answered right, and that were not answered. */
async function answerSome(page: Page): Promise<void> {
  for (const [at, question] of questions.entries()) {
    const card = questionCard(page, question);
    if (question.type === 'single' && at === 0) {
      await card.locator('input[name=answer]').last().check();
      await card.getByRole('button', { name: 'Controleer' }).click();
    } else if (at % 3 > 0) await answerRightly(page, question);
  }
}

test('in the colours of the device, all that is a control, chosen, judged or measured still differs (WCAG 1.4.1, 1.4.11)', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await remember(page, {
    route: 'liaison',
    test: stored(
      handedIn(ONE_OF_EACH, 80, { answers: rightly(ONE_OF_EACH.slice(2)) }),
      attemptAt(ONE_OF_EACH, { answers: rightly(ONE_OF_EACH.slice(0, 2)), seed: 'b' }),
    ),
  });
  const look = async (state: string) => expect(await findIndistinct(page), state).toEqual([]);
  const open = async (path: string) => {
    await page.goto(path);
    await untilAwake(page);
  };
  await open('lessen/les-5.html');
  await answerSome(page);
  await look('lesson');
  await open('lessen/les-1/casus.html');
  await page.getByRole('button', { name: 'Start de casus' }).click();
  for (let moment = 0; moment < 2; moment += 1) {
    await page.locator('input[name=choice]').first().check();
    await look('scene');
    await page.getByRole('button', { name: 'Dit doe ik' }).click();
    await look('consequence');
    await page.locator('.scene .btn').first().click();
  }
  for (const path of ['eindtoets.html#vraag-2', 'eindtoets.html#overzicht', 'eindtoets.html#resultaat-1']) {
    await open(path);
    await look(path);
  }
  for (const path of ['index.html', 'start.html', 'instellingen.html']) {
    await open(path);
    await look(path);
  }
});

test('the ring around the focus stands out everywhere, in light and in dark (WCAG 1.4.11, 2.4.7)', async ({
  page,
}) => {
  for (const path of ['lessen/les-1.html', 'index.html', 'lessen/les-1/casus.html', 'instellingen.html']) {
    await page.goto(path);
    await untilAwake(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await findDullRings(page), `${path} ${colorScheme}`).toEqual([]);
    }
  }
});
