import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { correctAnswer } from '../../src/domain/answer.ts';
import type { Question, QuestionType } from '../../src/domain/quiz.ts';
import { root } from '../../tools/install.mjs';
import { lessonById } from './course.ts';
import { questionCard, untilAwake } from './learner.ts';
import { expect, test } from './test.ts';

const { questions } = lessonById('les-1').quiz;
const ofType = (type: QuestionType): Question => {
  const question = questions.find((candidate) => candidate.type === type);
  if (!question) throw new Error(`No ${type} in les-1`);
  return question;
};
const single = ofType('single');
const multi = ofType('multi');
const order = ofType('order');

/** What each step of the script must sound like, by its number; `…` stands for words of the page itself. */
function readScript(): ReadonlyMap<number, string> {
  const text = readFileSync(join(root, 'docs/schermlezer-script.md'), 'utf8');
  const steps = text.matchAll(/^### (\d+)\. [^#]*?^```aria\n([^`]*)^```/gm);
  return new Map(
    [...steps].map(([, number, heard = '']) => [
      Number(number),
      heard.replaceAll(/"…"/g, '/./').replaceAll(/: …$/gm, ': /./').replaceAll('…', '.*'),
    ]),
  );
}

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const card = (page: Page, question: Question) => questionCard(page, question);

async function answer(page: Page, value: string | undefined): Promise<void> {
  await card(page, single).locator(`input[value="${value}"]`).check();
  await card(page, single).getByRole('button', { name: 'Controleer' }).click();
}

/** What the tester does in each step. */
const ACTS: readonly ((page: Page) => Promise<unknown>)[] = [
  async (page) => {
    await page.goto('lessen/les-1.html');
    await untilAwake(page);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused();
  },
  async (page) => {
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
  },
  async () => {},
  async (page) => expect(page.locator('.steps [aria-current=step]')).toHaveCount(1),
  async () => {},
  async (page) => {
    await card(page, single).getByRole('button', { name: 'Controleer' }).click();
    await expect(card(page, single).locator('input').first()).toBeFocused();
  },
  async (page) => {
    await answer(page, 'options' in single ? single.options.find(({ correct }) => !correct)?.id : '');
    await expect(card(page, single).locator('.fb')).toBeFocused();
  },
  async () => {},
  async (page) => press(page, 'Toon het antwoord'),
  async (page) => {
    await answer(page, correctAnswer(single)[0]);
    await expect(card(page, single).locator('.fb')).toBeFocused();
  },
  async () => {},
  async (page) => {
    const hint = card(page, multi).getByRole('button', { name: /hint/ });
    await hint.click();
    await expect(hint).toBeFocused();
  },
  async (page) => {
    const down = card(page, order)
      .getByRole('button', { name: /^Omlaag/ })
      .first();
    await down.click();
    await expect(page.locator(':focus')).toHaveAccessibleName(/^Omlaag/);
  },
  async () => {},
  async (page) => press(page, 'Spiekkaarten'),
  async (page) => {
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Spiekkaarten' })).toBeFocused();
    await expect(page.getByRole('button', { name: /^Speel video af/ })).toHaveAccessibleDescription(
      /YouTube/,
    );
  },
  async (page) => {
    await page.goto('lessen/les-1/casus.html');
    await untilAwake(page);
    await page.locator('input[name=role]').first().check();
    await press(page, 'Start de casus');
    await expect(page.locator('#scene-heading')).toBeFocused();
  },
  async (page) => {
    await page.locator('input[name=choice]').first().check();
    await press(page, 'Dit doe ik');
    await expect(page.locator('#scene-heading')).toBeFocused();
  },
  async (page) => {
    await page.goto('eindtoets.html');
    await untilAwake(page);
    await press(page, 'Begin met de toets');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  },
  async (page) => {
    await page.getByRole('link', { name: 'Mijn antwoorden' }).click();
    await press(page, 'Lever de toets in');
    await expect(page.getByRole('group', { name: /^Er staan nog/ })).toBeFocused();
  },
];

test('the script for screen readers says what the course gives to them, step by step (WCAG 1.3.1, 2.4.3, 4.1.2, 4.1.3)', async ({
  page,
}) => {
  const script = readScript();
  expect([...script.keys()]).toEqual(ACTS.map((_, at) => at + 1));
  for (const [at, act] of ACTS.entries()) {
    await test.step(`${at + 1}`, async () => {
      await act(page);
      await expect(page.locator('body')).toMatchAriaSnapshot(script.get(at + 1) ?? '');
    });
  }
});
