import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import type { CmiData } from '../../scorm/play/attempt.ts';
import { createPlayServer } from '../../scorm/play/create-server.ts';
import { LearnerRecords } from '../../scorm/play/learner-records.ts';
import { type OpenedPackage, openPackages } from '../../scorm/play/open-packages.ts';
import type { Section } from './report.ts';
import { listen, type Served, type Source, serve } from './serve.ts';
import { interleave, openSlowPage } from './slow-browser.ts';
import { medianOf, overRuns, whole } from './spread.ts';

interface Launch {
  readonly fromPlayer: number;
  readonly fromLaunch: number;
}

const MOST_TIMES_FLOOR = 1.5;

/**
 * From launch to the first feedback in the local LMS: the floor page as a package, a lesson, and the course where the learner left it
 * in lesson 1. In: the folder of the floor page, the folder with the zips, and one to work in.
 */
export async function measurePlayer(
  browser: Browser,
  floor: string,
  zips: string,
  work: string,
  runs: number,
): Promise<Section> {
  const least = await startLms(floor, work);
  const lesson = await startLms(join(zips, 'samen-scherp-les-1-scorm12.zip'), work);
  const course = await startLms(join(zips, 'samen-scherp-scorm12.zip'), work);
  const left = await leaveInLesson(browser, course);
  const results = await interleave(
    {
      floor: () => launch(browser, least),
      lesson: () => launch(browser, lesson),
      course: () => launch(browser, course, left),
    },
    runs,
  );
  for (const lms of [least, lesson, course]) lms.close();
  const { floor: floors = [], lesson: lessons = [], course: courses = [] } = results;
  const row = (name: string, read: (run: Launch) => number): string[] => [
    name,
    ...[floors, lessons, courses].map((group) => overRuns(group, read, whole)),
  ];
  const times = (group: readonly Launch[], read: (run: Launch) => number): number =>
    medianOf(group, read) / medianOf(floors, read);
  return {
    title: 'In an LMS',
    how: 'From the moment that the LMS opens its player until the first feedback, in the local LMS with SCORM 1.2: the floor page as a package, the package of lesson 1 at its first launch, and that of the whole course where the learner left it in lesson 1.',
    table: [
      ['', 'floor', 'lesson 1', 'course, resumed'],
      row('feedback, ms from the page of the LMS', ({ fromPlayer }) => fromPlayer),
      row('feedback, ms from the launch page', ({ fromLaunch }) => fromLaunch),
    ],
    pledges: [
      {
        text: 'lesson 1 in the LMS, times the floor',
        value: times(lessons, (run) => run.fromPlayer),
        limit: MOST_TIMES_FLOOR,
      },
      {
        text: 'the course, resumed, times the floor',
        value: times(courses, (run) => run.fromPlayer),
        limit: MOST_TIMES_FLOOR,
      },
    ],
    runs: results,
  };
}

interface Lms extends Served {
  readonly opened: OpenedPackage;
  readonly records: LearnerRecords;
}

/** The local LMS behind a server that makes things small and lets packages be kept for a day, as Moodle does. */
async function startLms(path: string, work: string): Promise<Lms> {
  const [opened] = openPackages(path, work);
  if (!opened) throw new Error(`There is no package at ${path}`);
  const records = new LearnerRecords(join(work, `${opened.id}.json`));
  const inner = createPlayServer([opened], records);
  const outer = await serve(passOn(await listen(inner)));
  return {
    opened,
    records,
    url: outer.url,
    close() {
      outer.close();
      inner.close();
    },
  };
}

function passOn(address: string): Source {
  return async (path, request) => {
    const body = request.method === 'POST' ? await readBody(request) : undefined;
    const answer = await fetch(`${address}${request.url}`, { method: request.method, body });
    if (!answer.ok) return null;
    return {
      type: answer.headers.get('content-type') ?? 'application/octet-stream',
      body: new Uint8Array(await answer.arrayBuffer()),
      cache: path.startsWith('/cursus/') ? 'private, max-age=86400' : 'no-store',
    };
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += chunk;
  return body;
}

function playerUrl({ url, opened }: Lms): string {
  const query = new URLSearchParams({
    pakket: opened.id,
    standaard: opened.standard,
    start: opened.launch,
    modus: 'normal',
  });
  return `${url}/speler.html?${query}`;
}

/** One launch by a new browser. `before` is what an earlier launch left in the LMS. */
async function launch(browser: Browser, lms: Lms, before: CmiData = {}): Promise<Launch> {
  lms.records.startNewAttempt(lms.opened.id);
  lms.records.commit(lms.opened.id, before, false);
  const slow = await openSlowPage(browser, { answer: true, launch: `/${lms.opened.launch}` });
  await slow.page.goto(playerUrl(lms), { waitUntil: 'commit' });
  await slow.answered;
  const { feedback = Number.NaN, launch: began = Number.NaN } = await slow.seen();
  await slow.close();
  return { fromPlayer: feedback, fromLaunch: feedback - began };
}

/** A learner who opens lesson 1 in the course and leaves. Out: what the LMS then holds. */
async function leaveInLesson(browser: Browser, lms: Lms): Promise<CmiData> {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  await page.goto(playerUrl(lms));
  await page.waitForFunction(() => frames[0]?.frames[0]?.document.querySelector('main'));
  const inside = page.frames().find((frame) => frame.url().endsWith('/index.html'));
  await inside?.goto(inside.url().replace('index.html', 'lessen/les-1.html'));
  await page.waitForTimeout(4000);
  await page.goto('about:blank');
  await page.close();
  const { stored } = lms.records.get(lms.opened.id);
  if (!stored['cmi.suspend_data']) throw new Error('The course left nothing in the LMS.');
  return stored;
}
