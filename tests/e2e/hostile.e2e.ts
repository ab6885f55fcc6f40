import type { BrowserContext, Frame, Page } from '@playwright/test';
import { courseIn, MINI_LMS, placeMiniLms, shellIn, storedIn } from './mini-lms.ts';
import { expect, test } from './test.ts';

/** A page of the site with another page in a frame. */
async function placeFrame(context: BrowserContext, url: string, src: string): Promise<void> {
  await context.route(url, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><title>Tussen</title><iframe src="${src}" width="900" height="600"></iframe>`,
    }),
  );
}

/** A page of another origin, and without a policy that refuses frames: a script shown as text, under another name of the server. */
const elsewhere = (baseURL = '') => `${baseURL.replace('127.0.0.1', 'localhost')}offline.js`;

/** Opens the LMS's page, which holds the API, and puts a frame with this address in it. */
async function openInFrame(page: Page, src: string, sandbox?: string): Promise<void> {
  await page.goto(MINI_LMS);
  await frameIn(page.mainFrame(), src, sandbox);
}

async function frameIn(outer: Frame, src: string, sandbox?: string): Promise<void> {
  await outer.evaluate(
    ([address, rules]) => {
      const frame = document.createElement('iframe');
      if (rules) frame.setAttribute('sandbox', rules);
      frame.width = '1000';
      frame.height = '700';
      frame.src = address;
      document.body.replaceChildren(frame);
    },
    [src, sandbox] as const,
  );
}

async function frameAt(page: Page, url: string): Promise<Frame> {
  const find = () => page.frames().find((frame) => frame.url() === url);
  await expect.poll(() => find() !== undefined).toBe(true);
  const frame = find() as Frame;
  await frame.waitForLoadState();
  return frame;
}

/** Chooses a route on the home page. The learner sees that it is saved, and the LMS of `lms` holds a state. */
async function chooseAndSave(page: Page, lms: Page = page): Promise<void> {
  const home = await courseIn(page, /\/index\.html/);
  await home.locator('input[type=radio][value=opsporing]').check();
  await expect(async () => {
    const [blob] = ((await storedIn(lms))['cmi.suspend_data'] ?? '').split('~');
    expect(blob).not.toBe('');
  }).toPass({ timeout: 10_000 });
  await expect((await shellIn(page)).locator('#save-state')).toHaveText(/^Bewaard/);
}

test.beforeEach(({ context }) => placeMiniLms(context, { inWindow: true }));

test('an API that comes four seconds late is waited for', async ({ page }) => {
  await page.goto(MINI_LMS);
  await page.evaluate(() => {
    const lms = window as unknown as { API?: unknown };
    const { API } = lms;
    delete lms.API;
    setTimeout(() => Object.assign(lms, { API }), 4000);
    document.body.insertAdjacentHTML(
      'beforeend',
      '<iframe src="lms.html" width="1000" height="700"></iframe>',
    );
  });
  await chooseAndSave(page);
});

test('a frame of another site between the course and the LMS does not stop the search', async ({
  context,
  page,
  baseURL,
}) => {
  // The page of this LMS comes from no address at all, so the browser asks before it loads one of this machine.
  await context.grantPermissions(['local-network-access']);
  await openInFrame(page, elsewhere(baseURL));
  await frameIn(await frameAt(page, elsewhere(baseURL)), `${baseURL}lms.html`);
  await chooseAndSave(page);
});

test('the API is found through three frames', async ({ context, page }) => {
  await placeFrame(context, '**/buitenste.html', 'binnenste.html');
  await placeFrame(context, '**/binnenste.html', 'lms.html');
  await openInFrame(page, 'buitenste.html');
  await chooseAndSave(page);
});

test('of two APIs only that of the package is touched', async ({ page }) => {
  await page.goto(MINI_LMS);
  await page.evaluate(() => {
    const touched: string[] = [];
    const broken = new Proxy(
      {},
      {
        get: (_, name) => () => {
          touched.push(String(name));
          throw new Error('not this one');
        },
      },
    );
    Object.assign(window, { API_1484_11: broken, touched });
    document.body.insertAdjacentHTML(
      'beforeend',
      '<iframe src="lms.html" width="1000" height="700"></iframe>',
    );
  });
  await chooseAndSave(page);
  expect(await page.evaluate(() => (window as unknown as { touched: string[] }).touched)).toEqual([]);
});

test('a window that the LMS opened finds the API there, from a frame in it', async ({ context, page }) => {
  await placeFrame(context, '**/speler.html', 'lms.html');
  await page.goto(MINI_LMS);
  const [popup] = await Promise.all([
    context.waitForEvent('page'),
    page.evaluate(() => void window.open('speler.html')),
  ]);
  await chooseAndSave(popup, page);
  await popup.close();
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { calls: string[] }).calls.at(-1)))
    .toBe('LMSFinish');
});

test('a sandboxed frame that refuses storage: the LMS still gets everything', async ({ context, page }) => {
  await context.addInitScript(() => {
    if (!location.pathname.endsWith('/leeromgeving.html')) {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    }
  });
  await openInFrame(page, 'lms.html', 'allow-scripts allow-same-origin allow-forms');
  await chooseAndSave(page);
});

test('an LMS that nobody can reach: the learner reads that progress stays on this device', async ({
  page,
  baseURL,
}) => {
  await page.goto(elsewhere(baseURL));
  await frameIn(page.mainFrame(), `${baseURL}lms.html`);
  await expect((await shellIn(page)).locator('#notice-no-api')).toBeVisible({ timeout: 15_000 });
  await courseIn(page, /\/index\.html/);
});
