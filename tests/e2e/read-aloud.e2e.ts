import type { Page } from '@playwright/test';
import { beginScenario, tabTo, untilAwake } from './learner.ts';
import { expect, test } from './test.ts';

interface FakeSynth {
  readonly spoken: [text: string, rate: number][];
  give(lang: string): void;
  finish(): void;
}

/** A browser's voice that says nothing, gets its voices late, and is ready when the test says so. */
async function fakeSpeech(page: Page): Promise<void> {
  await page.addInitScript(() => {
    interface Utterance {
      readonly text: string;
      readonly rate: number;
      onend?: () => void;
      onerror?: () => void;
    }
    const voices: { lang: string; localService: boolean }[] = [];
    const spoken: [string, number][] = [];
    let current: Utterance | undefined;
    const end = (): Utterance | undefined => {
      const ended = current;
      current = undefined;
      return ended;
    };
    const synth = {
      spoken,
      onvoiceschanged: () => {},
      getVoices: () => [...voices],
      speak(utterance: Utterance) {
        // What opens the voice on a phone has no words.
        if (utterance.text === '') return;
        spoken.push([utterance.text, utterance.rate]);
        current = utterance;
      },
      cancel: () => end()?.onerror?.(),
      finish: () => end()?.onend?.(),
      give(lang: string) {
        voices.push({ lang, localService: true });
        synth.onvoiceschanged();
      },
    };
    Object.defineProperty(window, 'speechSynthesis', { value: synth });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: class {
        readonly text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    });
  });
}

const synth = (page: Page, act: 'finish' | 'en-GB' | 'nl-NL'): Promise<void> =>
  page.evaluate((what) => {
    const fake = window.speechSynthesis as unknown as FakeSynth;
    if (what === 'finish') fake.finish();
    else fake.give(what);
  }, act);
const spoken = (page: Page): Promise<[string, number][]> =>
  page.evaluate(() => (window.speechSynthesis as unknown as FakeSynth).spoken);
const texts = async (page: Page): Promise<string[]> => (await spoken(page)).map(([text]) => text);

test('a lesson and a scene are read aloud by keyboard: from here, with a pause, at a speed that is kept', async ({
  page,
  misdeeds,
}) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await fakeSpeech(page);
  await page.setViewportSize({ width: 390, height: 800 });
  // Else it is asked to read while the page is still scrolling.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('lessen/les-1.html');
  await untilAwake(page);
  const read = page.locator('.cues').getByRole('button', { name: 'Lees voor' });
  await synth(page, 'en-GB');
  await expect(read).toBeHidden();
  await synth(page, 'nl-NL');
  await expect(read).toBeVisible();
  expect(loaded.filter((url) => /reader/.test(url))).toEqual([]);

  await page.getByRole('link', { name: 'De kern' }).last().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#kern')).toBeInViewport();
  await read.focus();
  await page.keyboard.press('Enter');
  const bar = page.getByRole('group', { name: 'Voorlezen' });
  await expect(bar.getByRole('button', { name: 'Pauze' })).toBeFocused();
  await expect.poll(() => texts(page)).toEqual(['De kern']);
  await synth(page, 'finish');
  const first = 'Partners kunnen niet meteen soepel samenwerken en samen leren.';
  await expect.poll(() => texts(page)).toEqual(['De kern', first]);
  expect(await page.evaluate(() => [...(CSS.highlights.get('read-aloud') ?? [])].map(String))).toEqual([
    first,
  ]);

  await page.keyboard.press('Enter');
  const resume = bar.getByRole('button', { name: 'Verder' });
  await expect(resume).toBeFocused();
  await synth(page, 'finish');
  await page.keyboard.press('Enter');
  await expect.poll(() => texts(page)).toEqual(['De kern', first, first]);
  await bar.getByLabel('Snelheid').selectOption('Vlot');
  await expect.poll(async () => (await spoken(page)).at(-1)).toEqual([first, 1.2]);
  await tabTo(page, bar.getByRole('button', { name: 'Stop' }));
  await page.keyboard.press('Enter');
  await expect(bar).toHaveCount(0);
  await expect(read).toBeFocused();
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);

  await page.goto('lessen/les-1/casus.html');
  await untilAwake(page);
  await synth(page, 'nl-NL');
  await beginScenario(page);
  await read.click();
  await expect.poll(async () => (await spoken(page)).at(-1)?.[1]).toBe(1.2);
  await expect(bar.getByRole('button', { name: 'Pauze' })).toBeVisible();
  await page.locator('input[name=choice]').first().check();
  await page.getByRole('button', { name: 'Dit doe ik' }).click();
  await expect(page.locator('#scene-heading')).toBeFocused();
  await expect(bar.getByRole('button', { name: 'Lees voor' })).toBeVisible();
  expect(misdeeds).toEqual({ errors: [], missing: [], foreign: [] });
});

test('says so when reading aloud cannot be loaded, and does it at a next click once it can', async ({
  page,
}) => {
  await fakeSpeech(page);
  await page.goto('lessen/les-1.html');
  await synth(page, 'nl-NL');
  const read = page.getByRole('button', { name: 'Lees voor' });
  const file = (await read.getAttribute('data-module')) ?? '';
  await page.route(`**/${file.split('/').at(-1)}`, (route) => route.abort());
  await read.click();
  const note = page.getByRole('status').filter({ hasText: 'Voorlezen lukt nu niet' });
  await expect(note).toBeInViewport();
  expect(await spoken(page)).toEqual([]);

  await page.unrouteAll();
  await read.click();
  await expect(page.getByRole('button', { name: 'Pauze' })).toBeFocused();
  await expect(note).toHaveCount(0);
});
