import { existsSync } from 'node:fs';

const INSTALLED = [
  process.env.FIREFOX_PATH ?? '',
  '/usr/bin/firefox',
  '/usr/bin/firefox-esr',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** Path of a Firefox that is on this machine; `null` when there is none. */
export function findFirefox(): string | null {
  return INSTALLED.find((path) => path !== '' && existsSync(path)) ?? null;
}
