import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(DIST.length + 1));

describe('what the build makes', () => {
  it('has only names that every LMS accepts', () => {
    for (const file of files) expect(file).toMatch(/^(?!.*(^|\/)_)[A-Za-z0-9._/-]+$/);
    expect(files.filter((file) => file.endsWith('.mjs'))).toEqual([]);
  });

  it('has no URL that starts at the root of the server', () => {
    for (const file of files.filter((name) => /\.(html|css|js)$/.test(name))) {
      const text = readFileSync(join(DIST, file), 'utf8');
      expect(text, file).not.toMatch(/(?:href|src|component-url|renderer-url)="\/(?!\/)/);
      expect(text, file).not.toMatch(/["'(]\/assets\//);
    }
  });

  it('asks nothing of another site while a page loads', () => {
    for (const file of files.filter((name) => name.endsWith('.html'))) {
      const html = readFileSync(join(DIST, file), 'utf8');
      expect(html, file).not.toMatch(/<(?:script|link|img|iframe|source|video)[^>]+(?:src|href)="https?:/);
      expect(html, file).not.toMatch(/rel="?(?:preconnect|dns-prefetch)/);
    }
  });
});
