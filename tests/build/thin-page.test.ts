import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const read = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../dist/${path}`, import.meta.url)), 'utf8');

/** The module and all that it imports, by path. */
function modulesFrom(path: string, found = new Map<string, string>()): ReadonlyMap<string, string> {
  if (found.has(path)) return found;
  const code = read(path);
  found.set(path, code);
  for (const [, url = ''] of code.matchAll(/(?:from|import)\s*\(?\s*["'`](\.[^"'`]+)/g)) {
    modulesFrom(posix.join(posix.dirname(path), url), found);
  }
  return found;
}

describe.each(['scorm12', 'scorm2004'])('the thin page in %s', (standard) => {
  const start = new RegExp(`id="start-${standard}"><script[^>]*src="([^"]+)"`).exec(read('dun.html'))?.[1];

  it('loads at most 8 kB of script, and nothing of the course', () => {
    const modules = modulesFrom(start ?? '');
    const sizes = [...modules.values()].map((code) => gzipSync(code, { level: 9 }).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(8000);
    expect([...modules.keys()].join()).not.toMatch(/basis|meer/);
  });
});
