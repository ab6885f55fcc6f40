import type { BrowserContext, Frame, Page } from '@playwright/test';
import { untilAwake } from './learner.ts';
import { expect } from './test.ts';

export interface MiniLmsOptions {
  readonly standard?: 'scorm12' | 'scorm2004';
  /** Shows the course in a window of its own instead of in a frame. */
  readonly inWindow?: boolean;
  /** Of the frame, in px. */
  readonly width?: number;
  readonly height?: number;
}

/**
 * Puts an LMS of one page around the built course, on the same origin, without a package: for what happens between
 * windows and frames. What it stores is shared by all pages of `context`, as on a server. Go to `lms.html?` … `PATH`.
 */
export async function placeMiniLms(context: BrowserContext, options: MiniLmsOptions = {}): Promise<void> {
  const { standard = 'scorm12' } = options;
  await context.route('**/package.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `window.samenScherpPackage = ${JSON.stringify({ standard, scope: 'course' })};`,
    }),
  );
  await context.route('**/leeromgeving.html', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: pageOf({ ...options, standard }) }),
  );
}

/** Where the LMS is, relative to the site. */
export const MINI_LMS = 'leeromgeving.html';

/** The shell in the LMS's page, or in the window that it opened. */
export async function shellIn(page: Page): Promise<Frame> {
  const find = () => page.frames().find((frame) => frame.url().endsWith('/lms.html'));
  await expect.poll(() => find() !== undefined, { timeout: 20_000 }).toBe(true);
  return find() as Frame;
}

/** The page of the course in the shell, awake. */
export async function courseIn(page: Page, url = /\/(index|dokter)\.html|\/lessen\//): Promise<Frame> {
  const shell = await shellIn(page);
  const find = () => shell.childFrames().find((frame) => url.test(frame.url()));
  await expect.poll(() => find() !== undefined, { timeout: 20_000 }).toBe(true);
  const course = find() as Frame;
  await untilAwake(course);
  return course;
}

/** What the LMS has stored for good. */
export function storedIn(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(() => JSON.parse(localStorage.getItem('mini-lms') ?? '{}'));
}

/** From now on the LMS refuses to store, or takes it again. */
export async function refuseToStore(page: Page, refuse: boolean): Promise<void> {
  await page.evaluate((on) => {
    (window as unknown as { refuses: boolean }).refuses = on;
  }, refuse);
}

function pageOf({ standard, inWindow, width, height }: MiniLmsOptions): string {
  const name = standard === 'scorm2004' ? 'API_1484_11' : 'API';
  const size = `width:${width ?? 1000}px;height:${height ?? 700}px`;
  return `<!doctype html><html lang="nl"><title>Leeromgeving</title><body style="margin:0">
<script>
const names = ${JSON.stringify(
    standard === 'scorm2004'
      ? ['Initialize', 'Terminate', 'GetValue', 'SetValue', 'Commit', 'GetLastError']
      : ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSGetLastError'],
  )};
const server = () => JSON.parse(localStorage.getItem('mini-lms') ?? '{}');
const values = { 'cmi.core.student_id': 'leerling', 'cmi.learner_id': 'leerling', 'cmi.interactions._count': '0', ...server() };
let phase = 'before';
let error = '0';
window.refuses = false;
window.calls = [];
const store = () => {
  if (window.refuses) { error = '101'; return 'false'; }
  localStorage.setItem('mini-lms', JSON.stringify({ ...server(), ...values }));
  return 'true';
};
const does = [
  () => { if (phase !== 'before') { error = '101'; return 'false'; } phase = 'open'; return 'true'; },
  () => { phase = 'ended'; return store(); },
  (element) => values[element] ?? '',
  (element, value) => { values[element] = value; return 'true'; },
  store,
  () => error,
];
window.${name} = Object.fromEntries(names.map((name, at) => [name, (...args) => {
  if (at !== 5) { error = '0'; window.calls.push(name); }
  return does[at](...args);
}]));
</script>
${
  inWindow
    ? `<button onclick="window.open('lms.html')">Open de cursus</button>`
    : `<iframe id="speler" title="Cursus" src="lms.html" style="border:0;${size}"></iframe>`
}</body></html>`;
}
