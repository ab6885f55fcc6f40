import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readCourseFiles } from '../../src/authoring/loaders.ts';
import type { SourceFile } from '../../src/authoring/source-file.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');

/** The day on which all tests of the content check take place. */
export const TODAY = '2026-06-01';

/** The smallest course without a mistake. */
export function readMiniCourse(): SourceFile[] {
  return readCourseFiles(join(FIXTURES, 'mini-course'));
}

/** The mini course with a final test, a start quiz and a follow-up. */
export function readWholeCourse(): SourceFile[] {
  return layOver(join(FIXTURES, 'whole-course'));
}

/** The mini course with the files of fixture `findings/<code>` laid over it. An empty file there stands for one that is missing. */
export function readFindingFixture(code: string): SourceFile[] {
  return layOver(join(FIXTURES, 'findings', code));
}

/** `files` with `from` replaced by `to` in the file at `path`. Throws when `from` is not there. */
export function edit(files: readonly SourceFile[], path: string, from: string, to: string): SourceFile[] {
  if (!files.some((file) => file.path === path && file.text.includes(from)))
    throw new Error(`'${from}' is not in ${path}`);
  return files.map((file) => (file.path === path ? { ...file, text: file.text.replace(from, to) } : file));
}

function layOver(folder: string): SourceFile[] {
  if (!existsSync(folder)) throw new Error(`There is no fixture ${folder}`);
  const overlay = readCourseFiles(folder);
  const untouched = readMiniCourse().filter(({ path }) => !overlay.some((file) => file.path === path));
  return [...untouched, ...overlay.filter(({ text }) => text !== '')].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
}
