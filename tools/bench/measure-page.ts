import type { Browser } from '@playwright/test';
import type { Section } from './report.ts';
import { folderSource, serve } from './serve.ts';
import { interleave, openSlowPage, type SlowPage, untilQuiet } from './slow-browser.ts';
import { kilobytes, medianOf, overRuns, whole } from './spread.ts';

/** What one visit of one page gave. */
export interface Visit {
  readonly bytes: number;
  readonly requests: number;
  readonly aheadBytes: number;
  readonly fcp: number;
  /** Of what was drawn before the first answer: after an answer browsers look no further. */
  readonly lcp: number;
  readonly blocking: number;
  readonly longest: number;
  readonly question: number;
  readonly feedback: number;
}

const MOST_TIMES_FLOOR = 1.5;
const LONGEST_TASK_MS = 50;
/** What the browser itself needs to show a page: nothing of it can be made faster. */
const EMPTY =
  '<!doctype html><html lang="nl"><meta name="viewport" content="width=device-width"><title>-</title><p>Een zin.</p>';
const PAGES = ['index', 'lessen/les-1', 'lessen/les-1/casus', 'eindtoets'];

/** Opens a page as a new visitor, answers its first question at once if it has one, and waits until it is quiet. */
export async function visit(browser: Browser, url: string, answer = true): Promise<Visit> {
  const slow = await openSlowPage(browser, { answer, launch: null });
  await slow.page.goto(url, { waitUntil: 'commit' });
  if (answer) await slow.answered;
  await untilQuiet(slow);
  const result = await readVisit(slow);
  await slow.close();
  return result;
}

async function readVisit({ traffic, seen }: SlowPage): Promise<Visit> {
  const {
    fcp = Number.NaN,
    lcp = Number.NaN,
    question = Number.NaN,
    feedback = Number.NaN,
    longTasks,
  } = await seen();
  const { bytes, requests, aheadBytes } = traffic;
  return {
    bytes,
    requests,
    aheadBytes,
    fcp,
    lcp,
    question,
    feedback,
    blocking: longTasks.reduce((sum, ms) => sum + ms - LONGEST_TASK_MS, 0),
    longest: Math.max(0, ...longTasks),
  };
}

/** Lesson 1 beside the floor. In: the built site, and the folder of the floor page. */
export async function measurePage(
  browser: Browser,
  site: string,
  floor: string,
  runs: number,
): Promise<Section> {
  const [ours, least] = [await serve(folderSource(site)), await serve(folderSource(floor))];
  const empty = await serve(async () => ({
    type: 'text/html; charset=utf-8',
    body: Buffer.from(EMPTY),
    cache: 'no-store',
  }));
  const results = await interleave(
    {
      empty: () => visit(browser, empty.url, false),
      floor: () => visit(browser, `${least.url}/index.html`),
      lesson: () => visit(browser, `${ours.url}/lessen/les-1.html`),
    },
    runs,
  );
  for (const server of [ours, least, empty]) server.close();
  const { empty: empties = [], floor: floors = [], lesson: lessons = [] } = results;
  const row = (name: string, read: (run: Visit) => number, format = whole): string[] => [
    name,
    overRuns(floors, read, format),
    overRuns(lessons, read, format),
  ];
  return {
    title: 'A lesson page',
    how: `Lesson 1, cold, beside a hand-written page with the same text and question (the floor). The question is answered by a script the moment it can be. A page of one sentence has a longest task of ${overRuns(empties, ({ longest }) => longest, whole)} ms here, where 0 is less than 50.`,
    table: [
      ['', 'floor', 'lesson 1'],
      row('kB on the wire', ({ bytes }) => bytes, kilobytes),
      row('requests', ({ requests }) => requests),
      row('kB of pages that come next, afterwards', ({ aheadBytes }) => aheadBytes, kilobytes),
      row('first contentful paint, ms', ({ fcp }) => fcp),
      row('largest contentful paint, ms', ({ lcp }) => lcp),
      row('blocking time, ms', ({ blocking }) => blocking),
      row('longest task over 50 ms', ({ longest }) => longest),
      row('first question can be answered, ms', ({ question }) => question),
      row('its feedback is seen, ms', ({ feedback }) => feedback),
    ],
    pledges: [
      {
        text: 'first feedback, times that of the floor',
        value: medianOf(lessons, ({ feedback }) => feedback) / medianOf(floors, ({ feedback }) => feedback),
        limit: MOST_TIMES_FLOOR,
      },
      {
        text: 'longest task of lesson 1, ms',
        value: medianOf(lessons, ({ longest }) => longest),
        limit: LONGEST_TASK_MS,
      },
      {
        text: 'longest task of lesson 1, times that of the floor',
        value: medianOf(lessons, ({ longest }) => longest) / medianOf(floors, ({ longest }) => longest),
        limit: MOST_TIMES_FLOOR,
      },
    ],
    runs: results,
  };
}

/** How much moves while pages load and their islands wake, on a phone and on a desk. */
export async function measureShift(browser: Browser, site: string): Promise<Section> {
  const ours = await serve(folderSource(site));
  const shifts: {
    readonly page: string;
    readonly width: number;
    readonly shift: number;
    readonly lcp: number;
  }[] = [];
  for (const page of PAGES) {
    for (const width of [390, 1280]) {
      const slow = await openSlowPage(browser, { answer: false, launch: null }, width);
      await slow.page.goto(`${ours.url}/${page}.html`);
      await untilQuiet(slow);
      const { shift, lcp = Number.NaN } = await slow.seen();
      shifts.push({ page, width, shift, lcp });
      await slow.close();
    }
  }
  ours.close();
  const at = (page: string, width: number) =>
    shifts.find((each) => each.page === page && each.width === width);
  const columns = (page: string): string[] =>
    [390, 1280].flatMap((width) => [
      (at(page, width)?.shift ?? Number.NaN).toFixed(4),
      whole(at(page, width)?.lcp ?? Number.NaN),
    ]);
  return {
    title: 'What moves while a page loads',
    how: 'Layout shift, and largest contentful paint, from the first byte until a second after all islands are awake, at two widths. Nothing is answered.',
    table: [
      ['', 'shift at 390 px', 'LCP, ms', 'shift at 1280 px', 'LCP, ms'],
      ...PAGES.map((page) => [page, ...columns(page)]),
    ],
    pledges: [
      {
        text: 'largest layout shift of these pages',
        value: Math.max(...shifts.map(({ shift }) => shift)),
        limit: 0,
      },
    ],
    runs: shifts,
  };
}
