import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { root } from '../install.mjs';

/** What a build needs of the project. Copies, because Vite follows links back to where they came from. */
const COPIED = [
  'src',
  'tools',
  'scorm',
  'public',
  'content',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
];

/** A file of a lesson as the text of another: its own number in its front matter and its objectives. */
function renumber(text: string, from: number, to: number): string {
  return text
    .replace(/^(id:\s*)les-\d+$/m, `$1les-${to}`)
    .replace(/^nummer:\s*\d+$/m, `nummer: ${to}`)
    .replace(new RegExp(`\\b${from}\\.(\\d)\\b`, 'g'), `${to}.$1`);
}

/**
 * Makes a copy of the project in `folder` whose course has `count` lessons: the real ones, and copies of those in turn, each with
 * its own id and number, as extra lessons of every route. Ids of questions get their number in the register from the check itself.
 */
export function makeCourse(folder: string, count: number): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of COPIED.filter((each) => existsSync(join(root, each)))) {
    cpSync(join(root, name), join(folder, name), {
      recursive: true,
      filter: (path) => !path.includes('node_modules'),
    });
  }
  linkModules(folder);
  const lessons = join(folder, 'content/nl/lessen');
  const real = readdirSync(lessons).sort();
  for (let number = real.length + 1; number <= count; number += 1) {
    const from = ((number - 1) % real.length) + 1;
    const model = real[from - 1] ?? '';
    const target = join(lessons, `${number}-${model.replace(/^\d+-/, '')}`);
    mkdirSync(target);
    for (const file of readdirSync(join(lessons, model))) {
      writeFileSync(
        join(target, file),
        renumber(readFileSync(join(lessons, model, file), 'utf8'), from, number),
      );
    }
  }
  const added = Array.from(
    { length: Math.max(0, count - real.length) },
    (_, i) => `, les-${real.length + 1 + i}`,
  ).join('');
  const course = join(folder, 'content/nl/cursus.yaml');
  const text = readFileSync(course, 'utf8')
    .replace(/^( +extra: \[[^\]]*)\]/gm, `$1${added}]`)
    .replace(/^( +lessen: \[[^\]]*)\](?![\s\S]*^ +lessen:)/m, `$1${added}]`);
  writeFileSync(course, text);
}

/** The installed packages by link, in a folder of its own: what Astro keeps there must not be shared between projects. */
export function linkModules(folder: string): void {
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  const modules = join(root, 'node_modules');
  for (const name of readdirSync(modules).filter((each) => each === '.bin' || !each.startsWith('.'))) {
    symlinkSync(join(modules, name), join(folder, 'node_modules', name));
  }
}
