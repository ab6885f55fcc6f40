// `npm run bench`: measures the built course beside what it could cost at least, and ends with 1 when a promise of
// docs/performance.md is broken. What it does, and its options: tools/bench/README.md
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { ensureChromium } from '../find-chromium.ts';
import { root, run } from '../install.mjs';
import { writeFloor } from './floor.ts';
import { makeCourse } from './make-course.ts';
import { buildOnce, measureBuild } from './measure-build.ts';
import { measureGrowth } from './measure-growth.ts';
import { measureNext } from './measure-next.ts';
import { measurePage, measureShift } from './measure-page.ts';
import { measurePlayer } from './measure-player.ts';
import { type Section, writeReport } from './report.ts';

const PARTS = ['page', 'shift', 'player', 'next', 'growth', 'build'] as const;
type Part = (typeof PARTS)[number];

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: PARTS.join() },
    runs: { type: 'string', default: '5' },
    big: { type: 'boolean', default: false },
    fresh: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const parts = options.only.split(',');
const unknown = parts.filter((part) => !PARTS.some((known) => known === part));
const runs = Number(options.runs);
if (unknown.length > 0 || !(runs >= 1)) {
  console.error(`--only takes ${PARTS.join(', ')}; --runs a number of 1 or more.`);
  process.exit(2);
}
const wants = (...some: Part[]): boolean => some.some((part) => parts.includes(part));

const OUT = join(root, 'out/bench');
const SITE = join(root, 'dist');
const FLOOR = join(OUT, 'floor');
const ZIPS = join(OUT, 'packages');
const SIZES = options.big ? [10, 100, 1000] : [10, 100];
const courses = new Map(SIZES.map((lessons) => [lessons, join(OUT, `course-${lessons}`)]));
const BUILD = 'node src/authoring/cli.ts --brief --fix && astro build --silent';

if (wants('page', 'shift', 'player', 'next')) prepareSite();
if (wants('growth', 'build')) {
  for (const [lessons, folder] of courses) {
    if (options.fresh || !existsSync(join(folder, 'dist'))) {
      console.log(`A course of ${lessons} lessons …`);
      makeCourse(folder, lessons);
      // Gives new questions their number, and warms up what the machine keeps of files.
      buildOnce(folder, BUILD);
    }
  }
}

const sections: Section[] = [];
const browser = await chromium.launch({
  executablePath: ensureChromium(),
  // Browsers with a window keep what frames fetch apart; the one without does so only when asked.
  args: ['--no-sandbox', '--disable-gpu', '--enable-features=SplitCacheByNetworkIsolationKey'],
});
for (const part of PARTS.filter((each) => wants(each))) {
  console.log(`${part} …`);
  sections.push(await measure(part, browser));
}
const version = browser.version();
await browser.close();

const load = loadavg()[0]?.toFixed(1);
const about = `${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC, ${runs} runs each, median (smallest–largest). Chromium ${version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, load ${load}. A new visitor each time, network "slow 4G" (562.5 ms, 1.44 Mbit/s down, 675 kbit/s up), processor four times slower, gzip over HTTP/1.1. Times compare within one run only. Source: ${commit()}.`;
process.exitCode = writeReport(OUT, about, sections) ? 0 : 1;

function measure(part: Part, tab: Browser): Promise<Section> | Section {
  switch (part) {
    case 'page':
      return measurePage(tab, SITE, FLOOR, runs);
    case 'shift':
      return measureShift(tab, SITE);
    case 'player':
      return measurePlayer(tab, FLOOR, ZIPS, join(OUT, 'play'), runs);
    case 'next':
      return measureNext(tab, SITE, runs);
    case 'growth': {
      const [small, large] = SIZES.slice(0, 2).map((lessons) => ({
        lessons,
        site: join(courses.get(lessons) ?? '', 'dist'),
      }));
      if (!small || !large) throw new Error('Growth needs two courses.');
      return measureGrowth(tab, small, large, runs);
    }
    case 'build':
      return measureBuild(courses, OUT, runs);
  }
}

function prepareSite(): void {
  if (options.fresh || !existsSync(join(SITE, 'lessen/les-1.html'))) {
    if (run('npm', ['run', '--silent', 'build']).code !== 0) process.exit(1);
  }
  writeFloor(FLOOR, readFileSync(join(SITE, 'lessen/les-1.html'), 'utf8'));
  if (!wants('player')) return;
  const made = run('node', [
    'scorm/package.ts',
    '--standard',
    'scorm12',
    '--scope',
    'cursus,les-1',
    '--out',
    ZIPS,
  ]);
  if (made.code !== 0) process.exit(1);
}

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
}
