// What the site is built from, as one hash: lets a second start skip the build.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './install.mjs';

const SOURCES = [
  'src',
  'content',
  'public',
  'tools',
  'astro.config.mjs',
  'package-lock.json',
  'tsconfig.json',
];
const STAMP = join(root, 'dist.stamp');

/**
 * Builds the course, unless `dist/` was made from the files as they are now. Ends the process when the build fails.
 * @returns whether there was something to build
 */
export function buildWhenNeeded() {
  const now = hash();
  if (
    existsSync(join(root, 'dist', 'index.html')) &&
    existsSync(STAMP) &&
    readFileSync(STAMP, 'utf8') === now
  ) {
    return false;
  }
  // A build that stops halfway must not pass for the one before.
  rmSync(STAMP, { force: true });
  const build = run('npm', ['run', '--silent', 'build']);
  if (build.code !== 0) process.exit(build.code);
  writeFileSync(STAMP, now);
  return true;
}

function hash() {
  const sum = createHash('sha256');
  for (const source of SOURCES) add(sum, source);
  return sum.digest('hex');
}

function add(sum, path) {
  const full = join(root, path);
  if (!existsSync(full)) return;
  if (statSync(full).isDirectory()) {
    for (const name of readdirSync(full).sort()) add(sum, join(path, name));
    return;
  }
  sum.update(path).update(readFileSync(full));
}
