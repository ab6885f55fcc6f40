import { expect, type Page } from '@playwright/test';
import { beginScenario } from '../../../tests/e2e/learner.ts';
import { startSite } from '../../../tests/e2e/renewable-site.ts';
import { PAPER, type State } from '../state.ts';
import { openAwake } from '../take.ts';

const lesson = 'lessen/les-1.html';
const casus = 'lessen/les-1/casus.html';

const search = (words: string) => async (page: Page) => {
  await page.getByRole('searchbox').fill(words);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: words })).toBeVisible();
};

/** Chooses something in the settings, and goes on to a page. */
const chosen = (group: string, choice: RegExp, path: string) => async (page: Page) => {
  await page.getByRole('group', { name: group }).getByRole('radio', { name: choice }).check();
  await openAwake(page, path);
};

/** What stands over or beside a page, and how pages look to who needs them otherwise. */
export const siteStates: readonly State[] = [
  { page: 'Zoeken', name: 'met resultaten', path: 'zoeken.html', reach: search('schuurt') },
  { page: 'Zoeken', name: 'niets gevonden', path: 'zoeken.html', reach: search('xqzwvk') },
  {
    page: 'Les 1',
    name: 'spiekkaarten open',
    path: lesson,
    reach: (page) => page.getByRole('button', { name: 'Spiekkaarten' }).first().click(),
    show: 'window',
  },
  {
    page: 'Les 1',
    name: 'na een stuk scrollen',
    path: lesson,
    reach: (page) => page.locator('#kern').scrollIntoViewIfNeeded(),
    show: 'window',
  },
  { page: 'Video', name: 'voor de toestemming', path: lesson, show: 'figure.video' },
  {
    page: 'Video',
    name: 'nooit laten zien',
    path: 'instellingen.html',
    reach: chosen('Video', /nooit/, lesson),
    show: '.video-block',
  },
  {
    page: 'Video',
    name: 'YouTube is niet te bereiken',
    path: lesson,
    prepare: (page) => page.route(/youtube/, (route) => route.abort()),
    reach: async (page) => {
      await page.getByRole('button', { name: /^Speel video af/ }).click();
      await page.getByText('De video laadt niet op dit netwerk').waitFor();
    },
    show: '.video-block',
  },
  {
    page: 'Meldingen',
    name: 'bewaren mislukt',
    path: lesson,
    prepare: (page) =>
      page.addInitScript(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('Quota exceeded.', 'QuotaExceededError');
        };
      }),
    reach: async (page) => {
      await page.getByRole('textbox').last().fill('Ik zei niets.');
      await page.getByRole('status').filter({ hasText: 'niet bewaard' }).waitFor();
    },
    show: 'window',
  },
  {
    page: 'Meldingen',
    name: 'er is een nieuwe versie',
    context: { serviceWorkers: 'allow' },
    reach: offerUpdate,
    show: 'window',
  },
  {
    page: 'Weergave',
    name: 'les met grootste tekst',
    path: 'instellingen.html',
    reach: chosen('Grootte', /Grootst/, lesson),
  },
  {
    page: 'Weergave',
    name: 'overzicht met grootste tekst',
    path: 'instellingen.html',
    reach: chosen('Grootte', /Grootst/, 'index.html'),
  },
  {
    page: 'Weergave',
    name: 'casus met extra leesbare letters',
    path: 'instellingen.html',
    reach: chosen('Lettertype', /leesbaar/, casus),
  },
  {
    page: 'Weergave',
    name: 'les met extra leesbare letters',
    path: 'instellingen.html',
    reach: chosen('Lettertype', /leesbaar/, lesson),
  },
  { page: 'Weergave', name: 'les met hoog contrast', path: lesson, context: { forcedColors: 'active' } },
  {
    page: 'Weergave',
    name: 'casus met hoog contrast',
    path: casus,
    context: { forcedColors: 'active' },
    reach: beginScenario,
  },
  { page: 'Weergave', name: 'les zonder JavaScript', path: lesson, context: { javaScriptEnabled: false } },
  ...[
    ['les', lesson],
    ['casus', casus],
    ['begrippen', 'begrippen.html'],
    ['werkblad voor trainers', 'trainers/les-1.html'],
  ].map(([name, path]) => ({
    page: 'Op papier',
    name: `${name}`,
    path,
    reach: (page: Page) => page.emulateMedia({ media: 'print' }),
    widths: [PAPER],
    schemes: ['light'] as const,
  })),
];

/** A site of its own, that gets a newer version while a page of it is open. */
async function offerUpdate(page: Page): Promise<void> {
  const site = await startSite();
  page.context().on('close', site.close);
  await page.goto(`${site.url}begrippen.html`);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
  await page.reload();
  site.renew();
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await page.getByRole('status').filter({ hasText: 'nieuwe versie' }).waitFor();
}
