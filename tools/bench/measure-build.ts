import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../install.mjs';
import { makePlain } from './make-plain.ts';
import type { Section } from './report.ts';
import { medianOf, overRuns, seconds, whole } from './spread.ts';

interface Build {
  readonly ms: number;
  readonly pages: number;
  readonly peakKb: number;
}
interface Size {
  readonly lessons: number;
  readonly ours: readonly Build[];
  readonly alone: readonly Build[];
  readonly plain: readonly Build[];
}

const MOST_TIMES_PLAIN = 1.5;
/** In the configuration of a course: what checks and finishes the pages that Astro makes. */
const FINISHING = ', finishPages(), offlineCopy()';
const ALONE = 'astro.alone.config.mjs';

/**
 * How long a build takes from nothing, for courses of several sizes, beside plain Astro in the same run, and beside Astro that makes
 * the very pages of the course with nothing checked before and nothing done to them afterwards. In: for each number of lessons the
 * folder of the course (`makeCourse`), and a folder to work in.
 */
export function measureBuild(courses: ReadonlyMap<number, string>, work: string, runs: number): Section {
  const sizes: Size[] = [];
  for (const [lessons, course] of courses) {
    const plain = join(work, `plain-${lessons}`);
    makePlain(plain, course);
    writeFileSync(
      join(course, ALONE),
      withoutFinishing(readFileSync(join(course, 'astro.config.mjs'), 'utf8')),
    );
    const [ours, alone, plains]: [Build[], Build[], Build[]] = [[], [], []];
    for (let run = 0; run < runs; run += 1) {
      plains.push(buildOnce(plain, 'astro build --silent'));
      alone.push(buildOnce(course, `astro build --silent --config ${ALONE}`));
      ours.push(buildOnce(course, 'node tools/build.ts'));
      process.stdout.write('.');
    }
    sizes.push({ lessons, ours, alone, plain: plains });
  }
  process.stdout.write('\n');
  const [first, last] = [sizes[0], sizes.at(-1)];
  const perLesson = (read: (size: Size) => readonly Build[]): number =>
    first && last && first !== last
      ? (medianOf(read(last), ({ ms }) => ms) - medianOf(read(first), ({ ms }) => ms)) /
        (last.lessons - first.lessons)
      : Number.NaN;
  const row = (lessons: number, name: string, builds: readonly Build[]): string[] => [
    `${lessons} lessons, ${name}`,
    whole(builds[0]?.pages ?? 0),
    overRuns(builds, ({ ms }) => ms, seconds),
    whole(medianOf(builds, ({ ms }) => ms) / lessons),
    whole(medianOf(builds, ({ peakKb }) => peakKb) / 1000),
  ];
  return {
    title: 'Building',
    how: `\`npm run build\` from nothing, content check included, beside two others. Plain Astro, with MDX and nothing else: the same texts, and per lesson the same three pages, but no islands, questions that work, styles, search or copy for offline. And Astro alone: all pages and islands of this course, not checked and not finished.${first === last ? '' : ` Each lesson more takes ${whole(perLesson(({ ours }) => ours))} ms, and ${whole(perLesson(({ plain }) => plain))} ms with plain Astro.`}`,
    table: [
      ['', 'pages', 's', 'ms a lesson', 'MB at most'],
      ...sizes.flatMap(({ lessons, ours, alone, plain }) => [
        row(lessons, 'plain Astro', plain),
        row(lessons, 'Astro alone', alone),
        row(lessons, 'this course', ours),
      ]),
    ],
    pledges: sizes.map(({ lessons, ours, plain }) => ({
      text: `building ${lessons} lessons, times plain Astro`,
      value: medianOf(ours, ({ ms }) => ms) / medianOf(plain, ({ ms }) => ms),
      limit: MOST_TIMES_PLAIN,
    })),
    runs: sizes,
  };
}

function withoutFinishing(config: string): string {
  if (!config.includes(FINISHING)) throw new Error(`astro.config.mjs no longer has "${FINISHING}".`);
  return config.replace(FINISHING, '');
}

/** Builds once, with nothing left of an earlier build. Throws with what the build said when it failed. */
export function buildOnce(folder: string, command: string): Build {
  for (const left of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite']) {
    rmSync(join(folder, left), { recursive: true, force: true });
  }
  const peak = join(folder, 'peak.txt');
  writeFileSync(peak, '');
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync(command, {
    cwd: folder,
    shell: true,
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}`,
      BENCH_PEAK: peak,
      NODE_OPTIONS: `--import ${pathToFileURL(join(import.meta.dirname, 'print-peak.mjs'))}`,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  const ms = performance.now() - began;
  if (status !== 0) throw new Error(`${folder}: ${command} failed\n${stdout}\n${stderr}`.slice(0, 4000));
  const pages = readdirSync(join(folder, 'dist'), { recursive: true }).filter((file) =>
    String(file).endsWith('.html'),
  );
  return { ms, pages: pages.length, peakKb: Math.max(...readFileSync(peak, 'utf8').split('\n').map(Number)) };
}
