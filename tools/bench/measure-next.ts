import type { Browser } from '@playwright/test';
import type { Section } from './report.ts';
import { folderSource, serve } from './serve.ts';
import { interleave, openSlowPage, untilQuiet } from './slow-browser.ts';
import { medianOf, overRuns, whole } from './spread.ts';

interface Opened {
  readonly ms: number;
}

const MOST_SHARE = 1 / 4;

/** Pages that one opens from lesson 1, and by what it is seen that they can be read. */
const NEXT = [
  { name: 'lesson 2', page: 'lessen/les-2.html' },
  { name: 'the scenario of lesson 1', page: 'lessen/les-1/casus.html' },
];

/** From lesson 1 to the next page, beside that page by itself. */
export async function measureNext(browser: Browser, site: string, runs: number): Promise<Section> {
  const ours = await serve(folderSource(site));
  const results = await interleave(
    Object.fromEntries(
      NEXT.flatMap(({ name, page }) => [
        [`${name}, cold`, () => openCold(browser, `${ours.url}/${page}`)],
        [`${name}, from lesson 1`, () => openNext(browser, ours.url, page)],
      ]),
    ),
    runs,
  );
  ours.close();
  const runsOf = (name: string): readonly Opened[] => results[name] ?? [];
  return {
    title: 'The next page',
    how: 'From the click in lesson 1, a second after what comes next was there, until the first text of the next page is drawn; beside that page in a browser that has seen nothing yet. Milliseconds.',
    table: [
      ['', 'cold', 'from lesson 1'],
      ...NEXT.map(({ name }) => [
        name,
        overRuns(runsOf(`${name}, cold`), ({ ms }) => ms, whole),
        overRuns(runsOf(`${name}, from lesson 1`), ({ ms }) => ms, whole),
      ]),
    ],
    pledges: NEXT.map(({ name }) => ({
      text: `${name} from lesson 1, share of the time it takes cold`,
      value:
        medianOf(runsOf(`${name}, from lesson 1`), ({ ms }) => ms) /
        medianOf(runsOf(`${name}, cold`), ({ ms }) => ms),
      limit: MOST_SHARE,
    })),
    runs: results,
  };
}

async function openCold(browser: Browser, url: string): Promise<Opened> {
  const slow = await openSlowPage(browser, { answer: false, launch: null });
  await slow.page.goto(url);
  await untilQuiet(slow);
  const { fcp = Number.NaN } = await slow.seen();
  await slow.close();
  return { ms: fcp };
}

async function openNext(browser: Browser, site: string, page: string): Promise<Opened> {
  const slow = await openSlowPage(browser, { answer: false, launch: null });
  await slow.page.goto(`${site}/lessen/les-1.html`);
  await untilQuiet(slow);
  // Whichever link the lesson has to it, or one as it would be: the way there is not what is measured.
  const clicked = await slow.page.evaluate((url) => {
    const link = document.createElement('a');
    link.href = url;
    document.body.append(link);
    const at = performance.timeOrigin + performance.now();
    link.click();
    return at;
  }, `${site}/${page}`);
  await slow.page.waitForURL(`**/${page}`, { waitUntil: 'load' });
  await untilQuiet(slow);
  const { fcp = Number.NaN } = await slow.seen();
  const origin = await slow.page.evaluate(() => performance.timeOrigin);
  await slow.close();
  return { ms: origin + fcp - clicked };
}
