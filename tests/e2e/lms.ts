import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import type { CmiData } from '../../scorm/play/attempt.ts';
import { createPlayServer } from '../../scorm/play/create-server.ts';
import { LearnerRecords } from '../../scorm/play/learner-records.ts';
import { openPackages } from '../../scorm/play/open-packages.ts';
import { root } from '../../tools/install.mjs';
import { listenOnFreePort } from '../../tools/listen.ts';
import { untilAwake } from './learner.ts';
import { expect } from './test.ts';

/** The local LMS with the package that `npm run scorm` made, and a learner of its own. */
export interface Lms {
  readonly url: string;
  /** What the LMS has stored. */
  stored(): Readonly<Record<string, string>>;
  close(): void;
}

const WHOLE_COURSE = join(root, 'out/scorm/samen-scherp-scorm12.zip');

/**
 * Starts an LMS on a free port from `port` on, with the package at `zip`. `before` is what an earlier launch left in it.
 */
export async function startLms(port: number, before: CmiData = {}, zip = WHOLE_COURSE): Promise<Lms> {
  const work = mkdtempSync(join(tmpdir(), 'samen-scherp-'));
  const [opened] = openPackages(zip, work);
  if (!opened) throw new Error('No package');
  const records = new LearnerRecords(join(work, 'voortgang.json'));
  records.commit(opened.id, before, false);
  const server: Server = createPlayServer([opened], records);
  const url = `http://localhost:${await listenOnFreePort(server, port)}`;
  return {
    url,
    stored: () => records.get(opened.id).stored,
    close() {
      server.close();
      rmSync(work, { recursive: true, force: true });
    },
  };
}

/** The course page inside the LMS, once it is there and awake. In: what its URL must match. */
export async function courseFrame(page: Page, url: RegExp): Promise<Frame> {
  await expect
    .poll(() => page.frames().some((frame) => url.test(frame.url())), { timeout: 15_000 })
    .toBe(true);
  const frame = page.frames().find((candidate) => url.test(candidate.url()));
  if (!frame) throw new Error(`No frame with ${url}`);
  await untilAwake(frame);
  return frame;
}

/** The shell between the LMS and the course page. */
export function shellFrame(page: Page): Frame {
  const shell = page.frames().find((frame) => frame.url().split('?')[0]?.endsWith('/lms.html'));
  if (!shell) throw new Error('No shell');
  return shell;
}

/** How often the course called `name` since the launch, as the LMS saw it. */
export async function countCalls(page: Page, name: string): Promise<number> {
  const calls = await page.locator('#calls li code').allTextContents();
  return calls.filter((call) => call.startsWith(`${name}(`)).length;
}
