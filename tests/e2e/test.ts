import { test as base, expect, type Page } from '@playwright/test';

/**
 * What a page must never do: complain in the console, where the browser also says what the page's policy refused, miss a
 * file, or ask another site for something.
 */
export interface Misdeeds {
  readonly errors: string[];
  readonly missing: string[];
  readonly foreign: string[];
}

function watch(page: Page, home: string): Misdeeds {
  const misdeeds: Misdeeds = { errors: [], missing: [], foreign: [] };
  page.on('pageerror', (error) => misdeeds.errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') misdeeds.errors.push(message.text());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) misdeeds.missing.push(response.url());
  });
  // Also what a frame, another tab or a service worker asks for.
  page.context().on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== home) misdeeds.foreign.push(request.url());
    // An island that could not load its module asks for it once more, and nobody would see that it woke late.
    if (url.searchParams.has('astro-retry')) misdeeds.missing.push(request.url());
  });
  return misdeeds;
}

/**
 * Playwright's test with `misdeeds` watched on the page; what a test does not expect of them, it checks to be empty. In
 * no test may a page, a frame or a tab do what its own policy refuses.
 */
export const test = base.extend<{ misdeeds: Misdeeds; policies: undefined }>({
  policies: [
    async ({ context }, use) => {
      const refused: string[] = [];
      context.on('console', (message) => {
        if (message.text().includes('Content Security Policy')) refused.push(message.text());
      });
      await use(undefined);
      expect(refused).toEqual([]);
    },
    { auto: true },
  ],
  misdeeds: async ({ page, baseURL }, use) => {
    await use(watch(page, new URL(baseURL ?? '').origin));
  },
});

export { expect };
