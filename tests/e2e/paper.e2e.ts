import { inflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { lessonById } from './course.ts';
import { untilAwake } from './learner.ts';
import { expect, test } from './test.ts';

const lesson = lessonById('les-1');
const story = lesson.story;

/** The page as it is printed: how many sheets, and every word on them. */
async function print(page: Page): Promise<{ readonly sheets: number; readonly text: string }> {
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  await page.emulateMedia({ media: 'print' });
  const text = await page.locator('body').innerText();
  await page.emulateMedia({ media: null });
  return { sheets: countSheets(pdf), text };
}

/** Chromium packs the objects of a document into compressed streams. */
function countSheets(pdf: string): number {
  const streams = [...pdf.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, body = '']) => {
    try {
      return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  return [pdf, ...streams].join('\n').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** Nothing to click is printed, and everything is black or nearly so on white. */
async function expectPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(
    page.locator('button:not([popovertarget]):visible, nav:visible, .site-foot li:visible'),
  ).toHaveCount(0);
  const grounds = await page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => element.checkVisibility())
      .map((element) => getComputedStyle(element).backgroundColor),
  );
  const white = new Set(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']);
  expect([...new Set(grounds)].filter((ground) => !white.has(ground))).toEqual([]);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).color)).toBe('rgb(0, 0, 0)');
  await page.emulateMedia({ media: null });
}

test('a lesson prints its questions without answers, and the answers last', async ({ page }) => {
  await page.goto('lessen/les-1.html');
  await untilAwake(page);
  await expectPaper(page);
  const { sheets, text } = await print(page);
  expect(sheets).toBeGreaterThan(5);
  expect(sheets).toBeLessThanOrEqual(14);
  const [questions = '', answers = ''] = text.split(/^Antwoorden$/m);
  const feedback = lesson.quiz.questions.flatMap((question) =>
    'options' in question ? question.options.map((option) => option.feedback) : [],
  );
  const said = feedback.filter((html) => html !== '' && !/[<&]/.test(html.replace(/^<p>|<\/p>$/g, '')));
  expect(said.length).toBeGreaterThan(3);
  for (const words of said.map((html) => html.replace(/^<p>|<\/p>$/g, ''))) {
    expect(questions).not.toContain(words);
    expect(answers).toContain(words);
  }
  expect(questions).toContain('Schrijf in elk vakje een nummer');
  // The button prints what it stands in: in an LMS the frame of the course.
  await page.evaluate(() => Object.assign(window, { print: () => document.body.append('afgedrukt') }));
  await page.getByRole('button', { name: 'Afdrukken' }).press('Enter');
  await expect(page.getByText('afgedrukt')).toBeVisible();
});

test('a casus prints as a story to play with a pen, also when it was begun on the screen', async ({
  page,
}) => {
  if (!story) throw new Error('No scenario');
  await page.goto('lessen/les-1/casus.html');
  await untilAwake(page);
  await page.locator('input[type=radio]').first().check();
  await page.locator('.scene button[type=submit], form button[type=submit]').first().click();
  await expect(page.locator('#scene-heading')).toBeFocused();
  await expectPaper(page);
  const { sheets, text } = await print(page);
  expect(sheets).toBeGreaterThanOrEqual(story.scenes.length);
  expect(sheets).toBeLessThanOrEqual(story.scenes.length + 4);
  for (const { title } of story.scenes) expect(text).toMatch(new RegExp(`Scène \\d: ${title}`));
  expect(text).toContain('Ga naar scène 2');
  for (const { title } of story.endings) expect(text).toContain(title);
  expect(text).not.toContain('JavaScript');
  expect(text).not.toContain('Dit doe ik');
});

const SHEETS = [
  ['trainers/les-1.html', 4, 8, lesson.groupExercise.name],
  ['begrippen.html', 2, 5, 'legitimiteit'],
  ['actieplan.html', 1, 1, 'Mijn actieplan'],
] as const;

test('the group exercise, the glossary and the action plan print clean', async ({ page }) => {
  for (const [path, least, most, words] of SHEETS) {
    await page.goto(path);
    await untilAwake(page);
    await expectPaper(page);
    const { sheets, text } = await print(page);
    expect(sheets, path).toBeGreaterThanOrEqual(least);
    expect(sheets, path).toBeLessThanOrEqual(most);
    expect(text).toContain(words);
  }
});
