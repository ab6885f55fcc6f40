// What the site is built from, as one hash: lets a second start skip the build.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';

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

/** @returns whether `dist/` was made from the files as they are now */
export function isBuilt() {
  return (
    existsSync(join(root, 'dist', 'index.html')) &&
    existsSync(STAMP) &&
    readFileSync(STAMP, 'utf8') === hash()
  );
}

/** Remembers that `dist/` belongs to the files as they are now. */
export function markBuilt() {
  writeFileSync(STAMP, hash());
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
