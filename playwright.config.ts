import { defineConfig } from '@playwright/test';
import { findChromium } from './tools/find-chromium.ts';

// A new deep path for every run: nothing may depend on where the course lies. Workers inherit it.
process.env.COURSE_PATH ??= `/x${Date.now().toString(36)}/een/map`;
// And a port of its own, so that two runs on one machine do not meet.
process.env.COURSE_PORT ??= String(4000 + (Date.now() % 600));
const port = Number(process.env.COURSE_PORT);

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'out/test-results',
  fullyParallel: true,
  workers: 2,
  // A test may walk a whole lesson, and axe reads every element: on a busy machine that takes its time.
  timeout: 120_000,
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}${process.env.COURSE_PATH}/`,
    browserName: 'chromium',
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    // A fade between pages that a test cuts short is an error in the console. What moves has tests of its own.
    contextOptions: { reducedMotion: 'reduce' },
    // Each test starts as a new visitor: keeping the whole site for each would take a minute of nothing.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: findChromium() ?? undefined,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
      ],
    },
  },
  webServer: {
    command: 'node tests/e2e/serve.ts',
    env: { PORT: String(port), COURSE_PATH: process.env.COURSE_PATH },
    url: `http://127.0.0.1:${port}${process.env.COURSE_PATH}/index.html`,
    reuseExistingServer: false,
  },
});
