import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { visit } from './measure-page.ts';
import type { Section } from './report.ts';
import { folderSource, serve } from './serve.ts';
import { interleave } from './slow-browser.ts';
import { kilobytes, medianOf, overRuns, whole } from './spread.ts';

const MOST_TIMES_SMALL = 1.03;

/** What lesson 1 costs in a large course beside what it costs in a small one. In: the built sites of both. */
export async function measureGrowth(
  browser: Browser,
  small: { readonly lessons: number; readonly site: string },
  large: { readonly lessons: number; readonly site: string },
  runs: number,
): Promise<Section> {
  const [few, many] = [await serve(folderSource(small.site)), await serve(folderSource(large.site))];
  const results = await interleave(
    {
      few: () => visit(browser, `${few.url}/lessen/les-1.html`),
      many: () => visit(browser, `${many.url}/lessen/les-1.html`),
    },
    runs,
  );
  few.close();
  many.close();
  const { few: fews = [], many: manys = [] } = results;
  const times = (read: (run: (typeof fews)[number]) => number): number =>
    medianOf(manys, read) / medianOf(fews, read);
  return {
    title: 'Growth',
    how: `Lesson 1 in a course of ${small.lessons} lessons and in one of ${large.lessons}, made of copies of the real ones.`,
    table: [
      ['lesson 1 in a course of', `${small.lessons} lessons`, `${large.lessons} lessons`],
      [
        'kB of HTML, not zipped',
        ...[small, large].map(({ site }) => kilobytes(readFileSync(join(site, 'lessen/les-1.html')).length)),
      ],
      ['kB on the wire', ...[fews, manys].map((group) => overRuns(group, ({ bytes }) => bytes, kilobytes))],
      [
        'first feedback, ms',
        ...[fews, manys].map((group) => overRuns(group, ({ feedback }) => feedback, whole)),
      ],
    ],
    pledges: [
      {
        text: 'bytes of lesson 1, times those in the small course',
        value: times(({ bytes }) => bytes),
        limit: MOST_TIMES_SMALL,
      },
      {
        text: 'first feedback, times that in the small course',
        value: times(({ feedback }) => feedback),
        limit: MOST_TIMES_SMALL,
      },
    ],
    runs: results,
  };
}
