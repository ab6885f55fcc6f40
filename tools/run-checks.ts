// Runs the checks one after the other, goes on after a failure, and closes with one line over all of them.
// `node tools/run-checks.ts static` (npm run check) or `all` (npm test).
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './find-chromium.ts';
import { root, run } from './install.mjs';
import { countPlaywright, countVitest, type Tally } from './tally.ts';

interface Check {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** File with the runner's own count; without one the check counts as a single test. */
  readonly report?: { readonly file: string; readonly count: (json: string) => Tally };
  readonly env?: Record<string, string>;
}

const REPORTS = join(root, 'out', 'reports');
const report = (name: string): string => join(REPORTS, `${name}.json`);

const STATIC: readonly Check[] = [
  { name: 'content', command: ['node', 'src/authoring/cli.ts'] },
  { name: 'lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'types of the domain', command: ['tsc', '-p', 'src/domain'] },
  { name: 'types', command: ['astro', 'check', '--minimumFailingSeverity', 'warning'] },
  { name: 'unused code', command: ['knip'] },
];

/** The packages that browser tests play. All others are made, and looked at, in memory (tests/build/packages.test.ts). */
const FOR_THE_TESTS = ['--standard', 'scorm12,scorm2004-4,cmi5', '--scope', 'cursus,route-opsporing,les-1'];

const vitest = (project: string): Check => ({
  name: `${project} tests`,
  command: [
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report(project)}`,
  ],
  report: { file: report(project), count: countVitest },
});

const DYNAMIC = (chromium: string): readonly Check[] => [
  vitest('unit'),
  { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
  { name: 'packages', command: ['node', 'scorm/package.ts', ...FOR_THE_TESTS] },
  vitest('build'),
  {
    name: 'browser tests',
    command: ['playwright', 'test'],
    report: { file: report('browser'), count: countPlaywright },
    env: { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: report('browser') },
  },
];

function runCheck(check: Check): Tally {
  const started = Date.now();
  console.log(`\n── ${check.name}`);
  const [command, ...args] = check.command;
  const { code } = run(command, args, { env: check.env });
  const tally = tallyOf(check, code);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`── ${check.name}: ${tally.failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  return tally;
}

/** A runner that broke before it could report, or failed outside its tests, counts as one failure. */
function tallyOf(check: Check, code: number): Tally {
  if (!check.report) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  try {
    const tally = check.report.count(readFileSync(check.report.file, 'utf8'));
    const ranNothing = tally.passed + tally.failed === 0;
    return tally.failed === 0 && (code !== 0 || ranNothing) ? { ...tally, failed: 1 } : tally;
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const all = process.argv[2] === 'all';
mkdirSync(REPORTS, { recursive: true });
const checks = all ? [...STATIC, ...DYNAMIC(ensureChromium())] : STATIC;
const failures: string[] = [];
const total = { passed: 0, failed: 0 };
for (const check of checks) {
  const { passed, failed } = runCheck(check);
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failures.push(check.name);
}
if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
