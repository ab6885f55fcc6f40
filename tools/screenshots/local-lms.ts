import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { buildPackages } from '../../scorm/build-packages.ts';
import { readCourseBuild } from '../../scorm/course-build.ts';
import { courseFrame, startLms } from '../../tests/e2e/lms.ts';
import { root } from '../install.mjs';

/** Opens the local LMS with the whole course in SCORM 1.2, as `npm run scorm:play` has it. It ends with the page's context. */
export async function openPlayer(page: Page): Promise<void> {
  const lms = await startLms(4900, {}, await packageFile());
  page.context().on('close', lms.close);
  await page.goto(lms.url);
  await courseFrame(page, /\/index\.html/);
  // A typeface that comes late is left out: the second time they are all there.
  await page.reload();
  await courseFrame(page, /\/index\.html/);
}

let file: Promise<string> | null = null;

/** The zip, made once. */
const packageFile = (): Promise<string> => (file ??= makePackage());

async function makePackage(): Promise<string> {
  const build = await readCourseBuild(join(root, 'dist'));
  const scopes = build.scopes.filter(({ kind }) => kind === 'course');
  const [whole] = await buildPackages(build, { standards: ['scorm12'], scopes });
  if (!whole) throw new Error('No package');
  const folder = mkdtempSync(join(tmpdir(), 'schermbeelden-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, whole.name);
  writeFileSync(path, whole.zip);
  return path;
}
