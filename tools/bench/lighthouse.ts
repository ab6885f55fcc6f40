// `npm run lighthouse`: what Google Lighthouse says of four pages, as it comes (mobile, simulated slow network), the median of three runs.
// Ends with 1 when a page scores less than docs/performance.md promises. Reports in out/lighthouse.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from '../find-chromium.ts';
import { root, run } from '../install.mjs';
import { type Pledge, type Section, writeReport } from './report.ts';
import { folderSource, serve } from './serve.ts';
import { medianOf } from './spread.ts';

const PAGES = ['index', 'lessen/les-1', 'lessen/les-1/casus', 'eindtoets'];
const RUNS = 3;
const LEAST = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
type Category = keyof typeof LEAST;
const CATEGORIES = Object.keys(LEAST) as Category[];

const HERE = import.meta.dirname;
const COMMAND = join(HERE, 'node_modules/lighthouse/cli/index.js');
const OUT = join(root, 'out/lighthouse');

/** What Lighthouse writes, as far as it is looked at here. */
interface LighthouseReport {
  readonly lighthouseVersion: string;
  readonly categories: Readonly<
    Record<
      Category,
      {
        readonly score: number | null;
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
      }
    >
  >;
  readonly audits: Readonly<
    Record<string, { readonly title: string; readonly score: number | null; readonly numericValue?: number }>
  >;
}

installLighthouse();
if (run('npm', ['run', '--silent', 'build']).code !== 0) process.exit(1);
mkdirSync(OUT, { recursive: true });
const site = await serve(folderSource(join(root, 'dist')));
const reports = new Map<string, LighthouseReport[]>();
for (let round = 1; round <= RUNS; round += 1) {
  for (const page of PAGES) {
    console.log(`${page}, ${round} of ${RUNS}`);
    reports.set(page, [...(reports.get(page) ?? []), await look(page, round)]);
  }
}
site.close();
const version = reports.get(PAGES[0] ?? '')?.[0]?.lighthouseVersion;
const about = `${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC, Lighthouse ${version}, mobile with simulated throttling, median of ${RUNS}.`;
process.exitCode = writeReport(OUT, about, [describe()]) ? 0 : 1;

/** Apart from the project's own packages: it brings more than all those together, and nothing else needs it. */
function installLighthouse(): void {
  if (existsSync(COMMAND)) return;
  console.log('Installing Lighthouse (only the first time) …');
  const { status } = spawnSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'],
    {
      cwd: HERE,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) process.exit(status ?? 1);
}

/** One run on one page. Not spawnSync: the server is in this process. */
async function look(page: string, round: number): Promise<LighthouseReport> {
  const name = join(OUT, `${page.replaceAll('/', '_')}-${round}`);
  const flags = [
    `${site.url}/${page}.html`,
    `--only-categories=${CATEGORIES.join()}`,
    '--output=json',
    '--output=html',
    `--output-path=${name}`,
    '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
    '--no-enable-error-reporting',
    '--quiet',
  ];
  const child = spawn(process.execPath, [COMMAND, ...flags], {
    stdio: 'inherit',
    env: { ...process.env, CHROME_PATH: ensureChromium() },
  });
  const code = await new Promise((done) => child.on('close', done));
  if (code !== 0) throw new Error(`Lighthouse ended with ${code} on ${page}`);
  return JSON.parse(readFileSync(`${name}.report.json`, 'utf8')) as LighthouseReport;
}

function describe(): Section {
  const scoreOf = (page: string, category: Category): number =>
    Math.round(medianOf(reports.get(page) ?? [], ({ categories }) => categories[category].score ?? 0) * 100);
  const figureOf = (page: string, audit: string): number =>
    medianOf(reports.get(page) ?? [], ({ audits }) => audits[audit]?.numericValue ?? Number.NaN);
  const missed = [...reports].flatMap(([page, [report]]) =>
    report ? missedAudits(report).map((line) => `${page}: ${line}`) : [],
  );
  return {
    title: 'Lighthouse',
    how:
      missed.length === 0 ? 'No audit that counts found anything.' : `What it found: ${missed.join('; ')}.`,
    table: [
      ['', ...CATEGORIES, 'FCP ms', 'LCP ms', 'blocking ms', 'layout shift'],
      ...PAGES.map((page) => [
        page,
        ...CATEGORIES.map((category) => String(scoreOf(page, category))),
        ...['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time'].map((audit) =>
          String(Math.round(figureOf(page, audit))),
        ),
        figureOf(page, 'cumulative-layout-shift').toFixed(4),
      ]),
    ],
    pledges: PAGES.flatMap((page): Pledge[] => [
      ...CATEGORIES.map((category) => ({
        text: `${page}: points short of ${LEAST[category]} in ${category}`,
        value: Math.max(0, LEAST[category] - scoreOf(page, category)),
        limit: 0,
      })),
      { text: `${page}: layout shift`, value: figureOf(page, 'cumulative-layout-shift'), limit: 0 },
    ]),
    runs: Object.fromEntries(
      [...reports].map(([page, group]) => [page, group.map(({ categories }) => categories)]),
    ),
  };
}

/** The audits that cost points, but for those of speed: these are in the table. */
function missedAudits({ categories, audits }: LighthouseReport): readonly string[] {
  return CATEGORIES.filter((category) => category !== 'performance').flatMap((category) =>
    categories[category].auditRefs
      .filter(({ id, weight }) => weight > 0 && audits[id]?.score !== null && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${id} (${audits[id]?.title})`),
  );
}
