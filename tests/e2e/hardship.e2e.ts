import { KINDS, lessonById } from './course.ts';
import { answerRightly, questionCard, untilAwake } from './learner.ts';
import { expect, test } from './test.ts';

const lesson = lessonById('les-1');

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a lesson is readable: text, questions with folded answers, all three openings', async ({ page }) => {
    await page.goto('lessen/les-1.html');
    for (const question of lesson.quiz.questions) {
      const card = questionCard(page, question);
      await expect(card.locator('legend').first()).toBeVisible();
      if (question.type === 'open') continue;
      const answers = card.locator('details.answers');
      await expect(answers).toBeVisible();
      await answers.locator('summary').click();
      expect((await answers.innerText()).length).toBeGreaterThan(40);
    }
    await expect(page.locator('.reflect').first().getByText('Je tekst wordt niet bewaard')).toBeVisible();
    await expect(page.getByText('Je tekst blijft op dit apparaat')).toBeHidden();
    await expect(page.getByText('Gespeeld')).toBeHidden();
    for (const route of ['opsporing', 'liaison', 'zorg-onderwijs']) {
      await expect(page.locator(`[data-for-route=${route}]`).first()).toBeVisible();
    }
  });

  test('the whole scenario can be read as text', async ({ page }) => {
    await page.goto('lessen/les-1/casus.html');
    const story = lesson.story;
    if (!story) throw new Error('No scenario');
    for (const { title } of [...story.scenes, ...story.endings]) {
      await expect(page.getByRole('heading', { name: title }).first()).toBeVisible();
    }
  });
});

test('without JavaScript every kind of page says once what needs it, and shows no button that does nothing', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({ baseURL, javaScriptEnabled: false });
  for (const path of KINDS) {
    await page.goto(path);
    // Every page has the island that tells when nothing can be kept.
    const acts = (await page.locator('astro-island').count()) > 1;
    await expect(page.locator('.notice:visible', { hasText: 'JavaScript' }), path).toHaveCount(acts ? 1 : 0);
    await expect(page.locator('button:not([popovertarget]):visible'), path).toHaveCount(0);
    await expect(page.locator('.js-only:visible'), path).toHaveCount(0);
  }
  await page.close();
});

test('when the browser refuses storage, the course works on and says so', async ({ page, misdeeds }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await page.goto('lessen/les-1.html');
  await untilAwake(page);
  for (const question of lesson.quiz.questions) await answerRightly(page, question);
  await expect(page.locator('.fb:visible')).toHaveCount(lesson.quiz.questions.length);
  await expect(page.getByRole('status').filter({ hasText: 'niet bewaard' })).toBeVisible();
  const reflection = page.locator('.reflect').first();
  const field = reflection.getByRole('textbox');
  await expect(field).toHaveAccessibleDescription(/Je tekst wordt niet bewaard/);
  await field.fill('Dit blijft nergens');
  // Longer than the note takes to come.
  await page.waitForTimeout(1500);
  await expect(reflection.getByText('op dit apparaat')).toHaveCount(2);
  for (const promise of await reflection.getByText('op dit apparaat').all())
    await expect(promise).toBeHidden();
  expect(misdeeds.errors).toEqual([]);
});

test('when storage is full, the course works on and says so', async ({ page, misdeeds }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Quota exceeded.', 'QuotaExceededError');
    };
  });
  await page.goto('lessen/les-1.html');
  await untilAwake(page);
  const [question] = lesson.quiz.questions;
  if (question) await answerRightly(page, question);
  await expect(page.getByRole('status').filter({ hasText: 'niet bewaard' })).toBeVisible();
  expect(misdeeds.errors).toEqual([]);
});

test('a lesson that has loaded goes on without a network', async ({ page, context, misdeeds }) => {
  await page.goto('lessen/les-1.html', { waitUntil: 'networkidle' });
  await untilAwake(page);
  await context.setOffline(true);
  for (const question of lesson.quiz.questions) await answerRightly(page, question);
  await expect(page.locator('.fb:visible')).toHaveCount(lesson.quiz.questions.length);
  expect(misdeeds.errors).toEqual([]);

  await context.setOffline(false);
  await page.reload();
  await untilAwake(page);
  await expect(page.locator('.fb:visible')).toHaveCount(lesson.quiz.questions.length);
});

test('a reflection never leaves the device', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.goto('lessen/les-1.html');
  await untilAwake(page);
  await page.getByRole('textbox').last().fill('zeldzaamwoord');
  await expect(page.getByText('Bewaard op dit apparaat')).toBeVisible();
  await expect(page.getByRole('textbox').last()).toHaveAccessibleDescription(
    /Je tekst blijft op dit apparaat/,
  );
  await page.reload();
  await untilAwake(page);
  await expect(page.getByRole('textbox').last()).toHaveValue('zeldzaamwoord');
  expect(sent.filter((line) => line.includes('zeldzaamwoord'))).toEqual([]);
});
