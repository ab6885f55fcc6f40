import type { Frame, Page } from '@playwright/test';
import { expectNoViolations } from './access-checks.ts';
import { lessonById } from './course.ts';
import { answerRightly, beginScenario, playToEnding, questionCard } from './learner.ts';
import { courseIn, MINI_LMS, placeMiniLms, refuseToStore, shellIn, storedIn } from './mini-lms.ts';
import { expect, test } from './test.ts';

const questions = lessonById('les-1').quiz.questions.filter(({ type }) => type !== 'open');

async function openLesson(page: Page): Promise<Frame> {
  const home = await courseIn(page, /\/index\.html/);
  await home.locator('a[href*="les-1.html"]').first().click();
  return courseIn(page, /\/lessen\/les-1\.html/);
}

async function answer(lesson: Frame, at: number): Promise<void> {
  const question = questions[at];
  if (!question) throw new Error(`No question ${at}`);
  await answerRightly(lesson, question);
}

async function expectAnswered(lesson: Frame, at: number): Promise<void> {
  const question = questions[at];
  if (question) await expect(questionCard(lesson, question).locator('.fb')).toBeVisible();
}

const saved = async (page: Page): Promise<void> =>
  expect((await shellIn(page)).locator('#save-state')).toHaveText(/^Bewaard \d\d:\d\d$/, { timeout: 15_000 });

for (const withLocks of [true, false]) {
  test(`a second window says that the course is open, and takes everything over (locks: ${withLocks})`, async ({
    context,
    page,
  }) => {
    await placeMiniLms(context);
    if (!withLocks) {
      await context.addInitScript(() =>
        Object.defineProperty(Navigator.prototype, 'locks', { value: undefined }),
      );
    }
    await page.goto(MINI_LMS);
    const lesson = await openLesson(page);
    await answer(lesson, 0);
    await saved(page);

    const second = await context.newPage();
    await second.goto(MINI_LMS);
    const shell = await shellIn(second);
    await expect(
      shell.getByRole('heading', { name: 'De cursus staat al open in een ander venster' }),
    ).toBeVisible();
    // Nothing was opened yet: the LMS must not get two launches at once.
    expect(await second.evaluate(() => (window as unknown as { calls: string[] }).calls)).toEqual([]);
    // This one is not saved yet when the second takes over.
    await answer(lesson, 1);
    await shell.getByRole('button', { name: 'Hier verdergaan' }).click();

    const first = await shellIn(page);
    await expect(
      first.getByRole('heading', { name: 'De cursus gaat verder in een ander venster' }),
    ).toBeVisible();
    const here = await courseIn(second, /\/lessen\/les-1\.html/);
    await expectAnswered(here, 0);
    await expectAnswered(here, 1);
    await answer(here, 2);
    await saved(second);

    // What is stored is one attempt with all three, for whoever opens the course next.
    await page.close();
    await second.close();
    const third = await context.newPage();
    await third.goto(MINI_LMS);
    const again = await courseIn(third, /\/lessen\/les-1\.html/);
    for (const at of [0, 1, 2]) await expectAnswered(again, at);
  });
}

test('a window that crashed or was reloaded does not stand in the way', async ({ context, page }) => {
  await placeMiniLms(context);
  await page.goto(MINI_LMS);
  await courseIn(page);
  await page.reload();
  await courseIn(page);
  await page.close({ runBeforeUnload: false });
  const next = await context.newPage();
  await next.goto(MINI_LMS);
  await courseIn(next);
});

test('a lost link shows calmly what is safe, and goes by itself (WCAG 4.1.3)', async ({ context, page }) => {
  await placeMiniLms(context, { width: 650 });
  await page.goto(MINI_LMS);
  const lesson = await openLesson(page);
  await saved(page);
  const shell = await shellIn(page);
  const before = await shell.locator('#course').boundingBox();
  await refuseToStore(page, true);
  await answer(lesson, 0);
  const banner = shell.locator('#link');
  await expect(banner).toContainText('De leeromgeving antwoordt even niet.', {
    timeout: 15_000,
    useInnerText: true,
  });
  await expect(banner).toContainText(
    /Tot \d\d:\d\d staat alles in de leeromgeving\. De rest staat op dit apparaat\./,
    { useInnerText: true },
  );
  await expect(shell.locator('#save-state')).toHaveText('Nog niet bewaard');
  await expect(banner).toHaveRole('status');
  // Who was at work stays at work.
  expect(await shell.evaluate(() => document.activeElement?.id)).toBe('course');
  const after = await shell.locator('#course').boundingBox();
  expect(after?.y).toBe(before?.y);
  await refuseToStore(page, false);
  await expect(banner).toHaveText(/^\s*Alles is weer bewaard\.\s*$/, { timeout: 15_000, useInnerText: true });
  await saved(page);
});

test('the banner of a lost link pushes nothing that has the focus out of sight (WCAG 2.4.11)', async ({
  context,
  page,
}) => {
  await placeMiniLms(context, { width: 650, height: 500 });
  await page.goto(MINI_LMS);
  const course = await openLesson(page);
  await saved(page);
  await refuseToStore(page, true);
  await answer(course, 0);
  const text = course.locator('.reflect textarea').first();
  await text.evaluate((element) => {
    document.documentElement.style.scrollBehavior = 'auto';
    scrollBy(0, element.getBoundingClientRect().bottom + 8 - innerHeight);
    (element as HTMLElement).focus({ preventScroll: true });
  });
  const lost = (await shellIn(page)).locator('#link-lost');
  await expect(lost).toBeHidden();
  await expect(lost).toBeVisible({ timeout: 15_000 });
  await expect(text).toBeFocused();
  await expect(text).toBeInViewport({ ratio: 1 });
});

test('an LMS that keeps refusing asks for a new start, and the answers come along', async ({
  context,
  page,
}) => {
  await page.clock.install();
  await placeMiniLms(context);
  await page.goto(MINI_LMS);
  const lesson = await openLesson(page);
  await page.clock.runFor(15_000);
  await refuseToStore(page, true);
  await answer(lesson, 0);
  await page.clock.runFor(60_000);
  const shell = await shellIn(page);
  await expect(shell.locator('#link')).toContainText(
    'Sluit de cursus en open haar opnieuw in je leeromgeving',
  );
  await shell.getByRole('button', { name: 'Opslaan en sluiten' }).click();
  await expect(shell.locator('#notice-unsaved')).toBeFocused();
  await shell.getByRole('button', { name: 'Toch sluiten' }).click();
  await expect(shell.getByRole('heading', { name: 'De cursus is gesloten' })).toBeVisible();
  await expect(shell.locator('#closed')).toContainText('De rest staat op dit apparaat.', {
    useInnerText: true,
  });

  await page.reload();
  await expectAnswered(await courseIn(page, /\/lessen\/les-1\.html/), 0);
});

test('without storage the banner promises nothing of this device', async ({ context, page }) => {
  await context.addInitScript(() => {
    // The LMS itself may keep things: it has a server.
    if (window.parent === window) return;
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('no', 'SecurityError');
      },
    });
  });
  await placeMiniLms(context, { width: 320, height: 480 });
  await page.goto(MINI_LMS);
  const lesson = await openLesson(page);
  await saved(page);
  await refuseToStore(page, true);
  await answer(lesson, 0);
  const shell = await shellIn(page);
  const banner = shell.locator('#link');
  await expect(banner).toContainText('De rest staat alleen in dit venster.', {
    timeout: 15_000,
    useInnerText: true,
  });
  await expect(banner).not.toContainText('op dit apparaat', { useInnerText: true });
  // In the narrowest frame there is still more course than banner, and nothing sticks out.
  const course = await shell.locator('#course').boundingBox();
  const box = await banner.boundingBox();
  expect(course?.height).toBeGreaterThan(150);
  expect(box?.height).toBeLessThanOrEqual(480 * 0.45 + 1);
  expect(await shell.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('the button saves and closes: a message in a frame, the window itself where that is allowed', async ({
  context,
  page,
}) => {
  await placeMiniLms(context);
  await page.goto(MINI_LMS);
  const shell = await shellIn(page);
  const lesson = await openLesson(page);
  await answer(lesson, 0);
  await shell.getByRole('button', { name: 'Opslaan en sluiten' }).click();
  await expect(shell.locator('#closed')).toBeFocused();
  await expect(shell.locator('#closed')).toContainText('Alles is bewaard.', { useInnerText: true });
  await expect(shell.getByRole('button', { name: 'Opnieuw openen' })).toBeHidden();
  const calls = await page.evaluate(() => (window as unknown as { calls: string[] }).calls);
  expect(calls.filter((call) => call === 'LMSFinish')).toHaveLength(1);
  expect(calls.at(-1)).toBe('LMSFinish');

  await placeMiniLms(context, { inWindow: true });
  await page.reload();
  const [opened] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Open de cursus' }).click(),
  ]);
  await expectAnswered(await courseIn(opened, /\/lessen\/les-1\.html/), 0);
  await Promise.all([
    opened.waitForEvent('close'),
    (await shellIn(opened)).getByRole('button', { name: 'Opslaan en sluiten' }).click(),
  ]);
});

test('the exit of SCORM 2004 asks the LMS to take over the window', async ({ context, page }) => {
  await placeMiniLms(context, { standard: 'scorm2004' });
  await page.goto(MINI_LMS);
  await courseIn(page);
  const shell = await shellIn(page);
  await shell.getByRole('button', { name: 'Opslaan en sluiten' }).click();
  await expect(shell.locator('#closed')).toBeVisible();
  expect(await storedIn(page)).toMatchObject({ 'adl.nav.request': 'suspendAll', 'cmi.exit': 'suspend' });
});

test('who comes back to a page that had ended is told so, and can open it again', async ({
  context,
  page,
}) => {
  await placeMiniLms(context);
  await page.goto(MINI_LMS);
  await courseIn(page);
  const shell = await shellIn(page);
  // As the browser does it around its cache, which is off under test.
  await shell.evaluate(() => {
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(shell.getByRole('heading', { name: 'De cursus is gesloten' })).toBeVisible();
  const reloaded = page.waitForEvent('framenavigated');
  await shell.getByRole('button', { name: 'Opnieuw openen' }).click();
  await reloaded;
  // This LMS lets nobody in twice: then the course can be read, and says so.
  await expect((await shellIn(page)).locator('#notice-in-use')).toBeVisible();
});

test('what is not saved when the page goes to sleep is saved then', async ({ context, page }) => {
  await placeMiniLms(context);
  await page.goto(MINI_LMS);
  const lesson = await openLesson(page);
  await saved(page);
  const before = (await storedIn(page))['cmi.suspend_data'];
  await answer(lesson, 0);
  await (await shellIn(page)).evaluate(() => document.dispatchEvent(new Event('freeze')));
  expect((await storedIn(page))['cmi.suspend_data']).not.toBe(before);
});

test('axe has nothing to say about the states of the shell', async ({ context, page }) => {
  await placeMiniLms(context);
  for (const [state, ids] of [
    ['open', []],
    ['link lost', ['link-lost']],
    ['unsaved', ['notice-unsaved', 'retry', 'close-anyway']],
    ['open elsewhere', ['elsewhere']],
    ['closed', ['closed', 'reopen']],
  ] as const) {
    await page.goto('lms.html');
    await page.locator('#course').waitFor();
    await page.evaluate((shown) => {
      document.getElementById('course')?.remove();
      for (const id of shown) document.getElementById(id)?.removeAttribute('hidden');
    }, ids);
    await test.step(state, () => expectNoViolations(page));
  }
});

test('a lesson in an LMS says that its scenario was played', async ({ context, page }) => {
  await placeMiniLms(context);
  await page.goto(MINI_LMS);
  const lesson = await openLesson(page);
  await lesson.locator('.stage').getByRole('link', { name: 'Start de casus' }).click();
  const scenario = await courseIn(page, /casus\.html/);
  await beginScenario(scenario);
  await playToEnding(scenario);
  await scenario.getByRole('link', { name: /^Terug naar de les/ }).click();
  await expect((await courseIn(page, /\/les-1\.html/)).locator('.stage').getByText('Gespeeld')).toBeVisible();
  await saved(page);
  await page.reload();
  const again = await courseIn(page, /\/les-1\.html/);
  await expect(again.locator('.stage').getByText('Gespeeld')).toBeVisible();
});

test('in an LMS on a device that keeps nothing, a reflection does not promise that its text stays', async ({
  context,
  page,
}) => {
  await placeMiniLms(context);
  await page.goto(MINI_LMS);
  const field = async () => (await openLesson(page)).locator('.reflect').first().getByRole('textbox');
  await expect(await field()).toHaveAccessibleDescription(/Je tekst blijft op dit apparaat/);

  // The LMS of this test keeps its own there: only the course is refused.
  await context.addInitScript(() => {
    const set = Storage.prototype.setItem;
    Storage.prototype.setItem = function (key: string, value: string) {
      if (key.startsWith('samen-scherp')) throw new DOMException('full', 'QuotaExceededError');
      set.call(this, key, value);
    };
    localStorage.removeItem('mini-lms');
  });
  await page.goto('about:blank');
  await page.goto(MINI_LMS);
  await expect(await field()).toHaveAccessibleDescription(/Je tekst wordt niet bewaard/);
});
