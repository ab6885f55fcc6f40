import { readFileSync } from 'node:fs';
import type { Frame, Page } from '@playwright/test';
import { plainText } from '../../src/domain/text.ts';
import { moving } from './access-checks.ts';
import { lessonById } from './course.ts';
import { answerRightly, untilAwake } from './learner.ts';
import { courseFrame, type Lms, shellFrame, startLms } from './lms.ts';
import { expect, test } from './test.ts';

const lesson = lessonById('les-1');
const [prompt] = lesson.reflections;
const question = lesson.quiz.questions.find(({ type }) => type === 'true-false');
if (!prompt || !question) throw new Error('les-1 has no reflection, or nothing that is true or false');
const OWN_TEXT = 'Ik slikte het woord toezicht in.';
const DARK = 'rgb(16, 27, 29)';
const LIGHT = 'rgb(250, 248, 244)';

/** What an element looks like now, as the browser computes it. */
const look = (page: Page | Frame, selector: string, property: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

const group = (page: Page | Frame, legend: string) => page.getByRole('group', { name: legend });

async function choose(page: Page | Frame, legend: string, choice: RegExp): Promise<void> {
  await group(page, legend).getByRole('radio', { name: choice }).check();
}

async function openSettings(page: Page): Promise<void> {
  await page.goto('instellingen.html');
  await untilAwake(page);
}

/** All that the course keeps in this browser; JSON as a value, since the order in it says nothing. */
const stored = (page: Page | Frame): Promise<Record<string, unknown>> =>
  page.evaluate(() =>
    Object.fromEntries(
      Object.entries(localStorage).map(([key, text]) => {
        try {
          return [key, JSON.parse(text) as unknown];
        } catch {
          return [key, text];
        }
      }),
    ),
  );

/** Answers a question and writes a reflection. */
async function learn(page: Page | Frame): Promise<void> {
  if (!question || !prompt) return;
  await answerRightly(page, question);
  await page.getByLabel(plainText(prompt.question)).fill(OWN_TEXT);
}

test.describe('a choice works at once, stays after a reload, and is there on every page', () => {
  test('colours', async ({ page, misdeeds }) => {
    await openSettings(page);
    expect(await look(page, 'html', 'background-color')).toBe(LIGHT);
    await choose(page, 'Kleuren', /Donker/);
    expect(await look(page, 'html', 'background-color')).toBe(DARK);
    await page.reload();
    await untilAwake(page);
    await expect(group(page, 'Kleuren').getByRole('radio', { name: 'Donker' })).toBeChecked();
    await page.goto('lessen/les-1.html');
    expect(await look(page, 'html', 'background-color')).toBe(DARK);
    await page.emulateMedia({ media: 'print' });
    expect(await look(page, 'html', 'background-color')).toBe('rgb(255, 255, 255)');
    await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
    await openSettings(page);
    await choose(page, 'Kleuren', /Licht/);
    expect(await look(page, 'html', 'background-color')).toBe(LIGHT);
    await choose(page, 'Kleuren', /Zoals op mijn apparaat/);
    expect(await look(page, 'html', 'background-color')).toBe(DARK);
    expect(Object.keys(await stored(page)).filter((key) => key.includes(':device:'))).toEqual([]);
    expect(misdeeds.errors).toEqual([]);
  });

  test('before the first paint', async ({ page }) => {
    await openSettings(page);
    await choose(page, 'Kleuren', /Donker/);
    await choose(page, 'Grootte', /Grootst/);
    await page.addInitScript(() => {
      // The first moment at which something could be painted: the body begins.
      new MutationObserver((_, observer) => {
        if (!document.body) return;
        observer.disconnect();
        const { theme, size } = document.documentElement.dataset;
        Object.assign(window, { atFirstPaint: `${theme} ${size}` });
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto('lessen/les-1.html');
    expect(await page.evaluate(() => (window as { atFirstPaint?: string }).atFirstPaint)).toBe('dark 150');
  });

  test('size of the text', async ({ page }) => {
    await openSettings(page);
    const usual = Number.parseFloat(await look(page, 'body', 'font-size'));
    for (const [choice, factor] of [
      [/^Groot ?115/, 1.15],
      [/Groter/, 1.3],
      [/Grootst/, 1.5],
    ] as const) {
      await choose(page, 'Grootte', choice);
      expect(Number.parseFloat(await look(page, 'body', 'font-size'))).toBeCloseTo(usual * factor, 1);
    }
    await page.goto('index.html');
    expect(Number.parseFloat(await look(page, 'body', 'font-size'))).toBeCloseTo(usual * 1.5, 1);
  });

  test('typeface, which no page loads before it was chosen', async ({ page }) => {
    const fonts: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/readable')) fonts.push(request.url());
    });
    await page.goto('lessen/les-1.html', { waitUntil: 'networkidle' });
    await openSettings(page);
    await page.waitForLoadState('networkidle');
    expect(fonts).toEqual([]);
    await choose(page, 'Lettertype', /Extra leesbaar/);
    await expect.poll(() => fonts.length).toBeGreaterThan(0);
    await page.reload();
    for (const selector of ['body', 'h1'])
      expect(await look(page, selector, 'font-family')).toMatch(/^"Atkinson Hyperlegible Next"/);
    expect(await page.evaluate(() => document.fonts.check('1em "Atkinson Hyperlegible Next"'))).toBe(true);
  });

  test('rest: nothing moves by itself, as when the device asks for that', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await page.goto('lessen/les-1.html');
    expect((await moving(page)).length).toBeGreaterThan(0);
    await openSettings(page);
    await choose(page, 'Beweging', /Rustig/);
    for (const path of ['instellingen.html', 'lessen/les-1.html', 'index.html', 'eindtoets.html']) {
      await page.goto(path);
      await untilAwake(page);
      expect(await moving(page), path).toEqual([]);
    }
  });

  test('video: never, always, or ask', async ({ page, misdeeds }) => {
    await page.route(/youtube/, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<p>speler</p>' }),
    );
    const play = page.getByRole('button', { name: /^Speel video af/ });
    await openSettings(page);
    await choose(page, 'Video', /nooit/);
    await page.goto('lessen/les-1.html');
    await untilAwake(page);
    await expect(page.getByText('Deze video laten we niet zien')).toBeVisible();
    await expect(play).toBeHidden();
    expect(misdeeds.foreign).toEqual([]);
    await openSettings(page);
    await choose(page, 'Video', /altijd/);
    await page.goto('lessen/les-1.html');
    await expect(page.locator('iframe[src*="youtube"]')).toBeVisible();
    await page.getByRole('button', { name: 'Vraag het weer' }).click();
    await openSettings(page);
    await expect(group(page, 'Video').getByRole('radio', { name: /^Vraag/ })).toBeChecked();
    await page.goto('lessen/les-1.html');
    await expect(play).toBeVisible();
    await expect(page.getByText('Deze video laten we niet zien')).toBeHidden();
  });

  test('in another tab that is open, and on a page that one goes back to', async ({ page, context }) => {
    await page.goto('begrippen.html');
    const settings = await context.newPage();
    await openSettings(settings);
    await choose(settings, 'Kleuren', /Donker/);
    await expect.poll(() => look(page, 'html', 'background-color')).toBe(DARK);
    await openSettings(page);
    await choose(page, 'Kleuren', /Licht/);
    await page.goBack();
    await expect.poll(() => look(page, 'html', 'background-color')).toBe(LIGHT);
  });
});

test('what is kept is counted, and own texts are shown only to who opens them', async ({ page }) => {
  await openSettings(page);
  const kept = page.locator('.kept');
  await expect(kept).toContainText('Wat je zelf schreefNiets');
  await page.goto('lessen/les-1.html');
  await untilAwake(page);
  await learn(page);
  await openSettings(page);
  await expect(kept).toContainText('1 les begonnen, 1 vraag beantwoord');
  await expect(kept).toContainText('Wat je zelf schreef1 tekst');
  expect(await page.content()).not.toContain(OWN_TEXT);
  await page.getByText('Lees wat je zelf schreef').click();
  await expect(page.locator('.own-texts')).toContainText(OWN_TEXT);
});

async function saveFile(page: Page, withTexts: boolean): Promise<string> {
  await page.getByLabel('Ook wat ik zelf schreef').setChecked(withTexts);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar als bestand' }).click();
  return (await download).path();
}

async function eraseAll(page: Page | Frame): Promise<void> {
  await page.getByRole('button', { name: 'Wis alles op dit apparaat' }).click();
  await page.getByRole('button', { name: 'Ja, wis alles' }).click();
}

test('a file gives back after erasing what was there before, and asks before it takes the place of something', async ({
  page,
  misdeeds,
}) => {
  await page.goto('lessen/les-1.html');
  await untilAwake(page);
  await learn(page);
  await openSettings(page);
  const before = await stored(page);
  expect(Object.keys(before).length).toBeGreaterThan(2);
  const without = await saveFile(page, false);
  expect(readFileSync(without, 'utf8')).not.toContain(OWN_TEXT);
  const file = await saveFile(page, true);

  await choose(page, 'Kleuren', /Donker/);
  const erase = page.getByRole('button', { name: 'Wis alles op dit apparaat' });
  await erase.click();
  await expect(page.getByRole('group', { name: /^Wil je alles wissen/ })).toBeFocused();
  await page.getByRole('button', { name: 'Nee, laat staan' }).click();
  await expect(erase).toBeFocused();
  await eraseAll(page);
  await expect(page.getByRole('heading', { name: 'Alles wissen' })).toBeFocused();
  await expect(page.getByText('Op dit apparaat staat niets meer')).toBeVisible();
  expect(await stored(page)).toEqual({});
  expect(await look(page, 'html', 'background-color')).toBe(LIGHT);
  await expect(page.locator('.kept')).toContainText('Je voortgangNiets');

  const input = page.getByLabel('Een bestand inlezen');
  await input.setInputFiles(file);
  await expect(page.getByRole('group', { name: 'Wil je dit bestand inlezen?' })).toBeFocused();
  expect(await stored(page)).toEqual({});
  await page.getByRole('button', { name: 'Ja, lees in' }).click();
  await expect(input).toBeFocused();
  await expect(page.getByText('Je bestand is ingelezen.')).toBeVisible();
  expect(await stored(page)).toEqual(before);

  // Something stands here now: it asks whether to join or to replace.
  await page.goto('lessen/les-2.html');
  await untilAwake(page);
  await openSettings(page);
  const more = await stored(page);
  expect(Object.keys(more).length).toBeGreaterThanOrEqual(Object.keys(before).length);
  await input.setInputFiles(file);
  await page.getByRole('button', { name: 'Nee, verander niets' }).click();
  await expect(input).toBeFocused();
  expect(await stored(page)).toEqual(more);
  await input.setInputFiles(without);
  await page.getByRole('button', { name: 'Voeg samen' }).click();
  await expect(page.getByText('samengevoegd')).toBeVisible();
  expect(await stored(page)).toEqual(more);
  await input.setInputFiles(file);
  await page.getByRole('button', { name: 'Vervang wat hier staat' }).click();
  await expect(page.getByText('Wat hier stond, is vervangen.')).toBeVisible();
  expect(await stored(page)).toEqual(before);

  await page.goto('lessen/les-1.html');
  await untilAwake(page);
  await expect(page.getByLabel(plainText(prompt.question))).toHaveValue(OWN_TEXT);
  expect(misdeeds.errors).toEqual([]);
});

test('a file that cannot be used is refused with a reason, and nothing is lost', async ({ page }) => {
  await page.goto('lessen/les-1.html');
  await untilAwake(page);
  await learn(page);
  await openSettings(page);
  const before = await stored(page);
  const good = readFileSync(await saveFile(page, true), 'utf8');
  const input = page.getByLabel('Een bestand inlezen');
  for (const [text, reason] of [
    ['Beste collega', 'geen bestand met voortgang'],
    [good.slice(0, good.length / 2), 'beschadigd of niet compleet'],
    [good.replace('"version": 1', '"version": 9'), 'nieuwere versie'],
    [good.replace(/"course": "[^"]+"/, '"course": "andere"'), 'andere cursus'],
    ['x'.repeat(5_000_001), 'te groot'],
  ] as const) {
    await input.setInputFiles({
      name: 'bestand.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    await expect(page.locator('.notice-line.problem')).toContainText(reason);
    await expect(page.getByRole('group', { name: /inlezen\?/ })).toHaveCount(0);
    expect(await stored(page)).toEqual(before);
  }
});

test.describe('in an LMS', () => {
  let lms: Lms;
  test.beforeEach(async ({ page: _page }, { parallelIndex }) => {
    lms = await startLms(5460 + parallelIndex * 40);
  });
  test.afterEach(() => lms.close());

  test.use({ colorScheme: 'dark' });

  test('the course is light until somebody chooses, the bar around it follows, and erasing leaves progress alone', async ({
    page,
  }) => {
    await page.goto(lms.url);
    const home = await courseFrame(page, /\/index\.html/);
    expect(await look(home, 'html', 'background-color')).toBe(LIGHT);
    await home.locator('a[href*="les-1.html"]').first().click();
    const inLesson = await courseFrame(page, /\/lessen\/les-1\.html/);
    await learn(inLesson);
    await inLesson.getByRole('link', { name: 'Instellingen' }).click();
    const settings = await courseFrame(page, /\/instellingen\.html/);
    await expect(group(settings, 'Kleuren').getByRole('radio', { name: 'Licht' })).toBeChecked();
    await choose(settings, 'Kleuren', /Zoals op mijn apparaat/);
    for (const frame of [settings, shellFrame(page)])
      expect(await look(frame, 'html', 'background-color')).toBe(DARK);
    await choose(settings, 'Kleuren', /Licht/);
    for (const frame of [settings, shellFrame(page)])
      expect(await look(frame, 'html', 'background-color')).toBe(LIGHT);
    await choose(settings, 'Kleuren', /Donker/);

    await settings.getByRole('link', { name: 'Begrippen' }).click();
    const terms = await courseFrame(page, /\/begrippen\.html/);
    expect(await look(terms, 'html', 'background-color')).toBe(DARK);
    await terms.getByRole('link', { name: 'Instellingen' }).click();
    const again = await courseFrame(page, /\/instellingen\.html/);
    await expect(group(again, 'Kleuren').getByRole('radio', { name: 'Donker' })).toBeChecked();

    await expect(again.locator('.kept')).toContainText('Wat je zelf schreef1 tekst');
    await expect(again.getByLabel('Een bestand inlezen')).toHaveCount(0);
    const progress = lms.stored()['cmi.suspend_data'];
    expect(progress).toMatch(/./);
    await eraseAll(again);
    await expect(again.getByText('Je voortgang staat nog in het LMS.')).toBeVisible();
    expect(await look(again, 'html', 'background-color')).toBe(LIGHT);
    expect(JSON.stringify(await stored(again))).not.toContain('toezicht');
    expect(lms.stored()['cmi.suspend_data']).toBe(progress);
    await page.reload();
    const back = await courseFrame(page, /\/lessen\/les-1\.html/);
    await expect(back.locator(`#vraag-${question.id} input:checked`)).toHaveCount(1);
    await expect(back.getByLabel(plainText(prompt.question))).toHaveValue('');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it needs, and offers nothing that does nothing', async ({ page }) => {
    await page.goto('instellingen.html');
    expect(await page.locator('noscript p').innerText()).toContain(
      'De instellingen werken alleen met JavaScript.',
    );
    await expect(page.getByRole('radio')).toHaveCount(0);
  });
});
