import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { ContentFinding, Course, HouseStyle } from '../domain/course-data.ts';
import type { Lesson } from '../domain/lesson.ts';
import { formatFinding } from './finding.ts';
import { HOUSE_PATH, TOKENS_PATH } from './house/read-house-style.ts';
import { keepLastGood } from './keep-last-good.ts';
import { type ContentResult, readContent } from './read-content.ts';
import { REGISTER_PATH } from './register.ts';
import type { SourceFile } from './source-file.ts';

const OWN_TOKENS = new URL('../styles/tokens.css', import.meta.url);

/**
 * All files of the course, texts and pictures, below project root `root`: `content/nl/**`, the register and the house style; with
 * that, the values it replaces, which are this code's own. Out: paths from `root` with `/`, sorted.
 */
export function readCourseFiles(root: string): SourceFile[] {
  const content = join(root, 'content', 'nl');
  const found = existsSync(content) ? readdirSync(content, { recursive: true, withFileTypes: true }) : [];
  const paths = found
    .filter((entry) => entry.isFile() && /\.(mdx?|ya?ml|svg)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
  if (existsSync(join(root, REGISTER_PATH))) paths.push(REGISTER_PATH);
  if (existsSync(join(root, HOUSE_PATH))) paths.push(HOUSE_PATH, TOKENS_PATH);
  return paths.sort().map((path) => ({
    path,
    text: readFileSync(path === TOKENS_PATH ? OWN_TOKENS : join(root, path), 'utf8'),
  }));
}

/** Reads and checks the course below project root `root`. `today` is `YYYY-MM-DD`. */
export function loadCourse(root: string, today: string): ContentResult {
  return readContent(readCourseFiles(root), today);
}

/** Today's date on this machine, `YYYY-MM-DD`. */
export function todayHere(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A save often touches a file more than once; this long without a change, and it is read. */
const QUIET_MS = 30;

/** What the entry `course` of the collection `course` holds. */
export type CourseEntry = Course & {
  readonly findings: readonly ContentFinding[];
  readonly houseStyle: HouseStyle;
};

/**
 * The loaders of both collections. `lessons`: id → Lesson, and its running text for `render()`. `course`: one entry, `course`.
 * A build stops at any error with all findings in one message. In `astro dev` nothing is thrown: findings are in the entry
 * `course`, and what cannot be read stays as it was when it last could.
 */
export function createCourseLoaders(): { readonly lessons: Loader; readonly course: Loader } {
  const read = createReader();
  return {
    lessons: {
      name: 'lessons',
      load: (context) => keepLoading(context, () => storeLessons(context, read(context))),
    },
    course: {
      name: 'course',
      load: (context) => keepLoading(context, () => storeCourse(context, read(context))),
    },
  };
}

/** Reads the course once for all loaders: the same text on the same day gives the same result. */
function createReader(): (context: LoaderContext) => ContentResult {
  let last: { readonly key: string; readonly result: ContentResult } | null = null;
  return ({ config, watcher }) => {
    const files = readCourseFiles(fileURLToPath(config.root));
    const today = todayHere();
    const key = JSON.stringify([today, files]);
    if (last?.key !== key) {
      const result = readContent(files, today);
      // Only a dev server, which watches, goes on with what was good before.
      last = { key, result: watcher ? keepLastGood(last?.result ?? null, result) : result };
    }
    if (!watcher) refuseErrors(last.result);
    return last.result;
  };
}

function refuseErrors({ findings }: ContentResult): void {
  const errors = findings.filter(({ level }) => level === 'error');
  if (errors.length === 0) return;
  const told = findings.filter(({ level }) => level !== 'info').map(formatFinding);
  throw new Error(
    `De inhoud heeft ${errors.length === 1 ? 'een fout' : `${errors.length} fouten`}.\n\n${told.join('\n')}\n`,
  );
}

function storeLessons({ store, generateDigest }: LoaderContext, { lessons, folders }: ContentResult): void {
  const present = new Set(lessons.map(({ id }) => id));
  for (const id of store.keys()) if (!present.has(id)) store.delete(id);
  for (const lesson of lessons) {
    const data = lesson as Lesson & Record<string, unknown>;
    const filePath = `${folders.get(lesson.id)}/les.mdx`;
    store.set({ id: lesson.id, data, filePath, deferredRender: true, digest: generateDigest(data) });
  }
}

function storeCourse(
  { store, generateDigest }: LoaderContext,
  { course, findings, houseStyle }: ContentResult,
): void {
  const data: CourseEntry & Record<string, unknown> = { ...course, findings, houseStyle };
  store.set({ id: 'course', data, digest: generateDigest(data) });
}

/** Stores now and, in `astro dev`, again after every change of the content. */
async function keepLoading({ watcher, config, logger }: LoaderContext, storeAll: () => void): Promise<void> {
  storeAll();
  if (!watcher) return;
  const root = fileURLToPath(config.root);
  const content = join(root, 'content');
  watcher.add([content, join(root, REGISTER_PATH)]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  watcher.on('all', (_event, path) => {
    if (!path.startsWith(content)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      try {
        storeAll();
      } catch (failure) {
        // A file can vanish between the listing and the reading; the next event tells how it ended.
        logger.warn(`De inhoud is nu niet te lezen: ${failure instanceof Error ? failure.message : failure}`);
      }
    }, QUIET_MS);
  });
}
