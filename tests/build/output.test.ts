import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { gluedWords } from './glued-words.ts';
import { policyFaults } from './policy-faults.ts';

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

  it('names modules as import() wants them: islands would wait a second and ask again', () => {
    for (const file of files.filter((name) => name.endsWith('.html'))) {
      const text = readFileSync(join(DIST, file), 'utf8');
      expect(text, file).not.toMatch(/(?:component-url|renderer-url|data-module)="[^.]/);
    }
  });

  it('asks nothing of another site while a page loads', () => {
    for (const file of files.filter((name) => name.endsWith('.html'))) {
      const html = readFileSync(join(DIST, file), 'utf8');
      expect(html, file).not.toMatch(/<(?:script|link|img|iframe|source|video)[^>]+(?:src|href)="https?:/);
      expect(html, file).not.toMatch(/rel="?(?:preconnect|dns-prefetch)/);
    }
  });

  it('says in every page what it may run, and runs nothing else itself', () => {
    for (const file of files.filter((name) => name.endsWith('.html')))
      expect(policyFaults(readFileSync(join(DIST, file), 'utf8')), file).toEqual([]);
  });

  it('keeps the space before and after a word that is marked', () => {
    for (const file of files.filter((name) => name.endsWith('.html')))
      expect(gluedWords(readFileSync(join(DIST, file), 'utf8')), file).toEqual([]);
  });

  it('keeps every page that a learner opens, and all that those load, for work without a network', () => {
    const worker = readFileSync(join(DIST, 'sw.js'), 'utf8');
    const kept = [...worker.matchAll(/url:\s*["'`]([^"'`]+)/g)].map(([, url = '']) => url);
    const expected = files.filter((name) => /\.(?:html|js|css|woff2|svg)$|^zoeken\//.test(name));
    const notKept = expected.filter((name) => !kept.includes(name) && !name.startsWith('app/'));
    expect(notKept.sort()).toEqual(['dokter.html', 'dun.html', 'lms.html', 'package.js', 'sw.js']);
    expect(kept.filter((url) => !files.includes(url))).toEqual([]);
    const bytes = kept.reduce((sum, url) => sum + gzipSync(readFileSync(join(DIST, url))).length, 0);
    console.log(`kept on the device: ${kept.length} files, ${Math.round(bytes / 1000)} kB gzipped`);
    expect(bytes).toBeLessThanOrEqual(1_500_000);
  });
});
