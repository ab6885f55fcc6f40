import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const INSTALLED = [
  process.env.CHROMIUM_PATH ?? '',
  // The same browser without windows: a third less work for the same tests.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Path of a Chromium that is already here, Playwright's own included; `null` when there is none. */
export function findChromium(): string | null {
  return [...INSTALLED, chromium.executablePath()].find((path) => path !== '' && existsSync(path)) ?? null;
}

/**
 * Finds a Chromium or installs one: first Playwright's own download, then Debian's package when we may.
 * @throws with what to install by hand when neither works
 */
export function ensureChromium(): string {
  const found = findChromium();
  if (found !== null) return found;
  console.log('Er is geen Chromium; ik probeer er een te installeren.');
  const attempts: [string, string[]][] = [['playwright', ['install', 'chromium']]];
  if (process.getuid?.() === 0) {
    attempts.push(
      ['apt-get', ['update', '-qq']],
      ['apt-get', ['install', '-y', '-qq', 'chromium-headless-shell']],
      ['apt-get', ['install', '-y', '-qq', 'chromium']],
    );
  }
  for (const [command, args] of attempts) {
    spawnSync(command, args, { stdio: ['ignore', 'ignore', 'ignore'], timeout: 300_000 });
    const installed = findChromium();
    if (installed !== null) return installed;
  }
  throw new Error(
    [
      'De browsertests hebben Chromium nodig, en installeren lukte niet.',
      '  Debian of Ubuntu:  sudo apt-get install chromium',
      '  anders:            npx playwright install chromium',
      '  of wijs er een aan: CHROMIUM_PATH=/pad/naar/chromium npm test',
    ].join('\n'),
  );
}
