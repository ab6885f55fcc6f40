import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { precacheList } from '../../tools/offline/precache-list.ts';

const listOf = (paths: readonly string[], text = 'x') =>
  precacheList(new Map(paths.map((path) => [path, new TextEncoder().encode(text)])));
const urls = (paths: readonly string[]) => listOf(paths).map(({ url }) => url);

it('keeps every page of the course and all that a page loads, search included', () => {
  const all = [
    'assets/basis.DgzXaqf6.js',
    'assets/scherp-sans.bXBtH7g_.woff2',
    'beeld/schema.svg',
    'favicon.svg',
    'index.html',
    'lessen/les-1.html',
    'lessen/les-1/casus.html',
    'offline.html',
    'offline.js',
    'zoeken/index/nl_1.pf_index',
  ];
  expect(urls([...all].reverse())).toEqual(all);
});

it('keeps nothing that an LMS needs, no settings of the server, no films and not itself', () => {
  expect(
    urls([
      'lms.html',
      'dun.html',
      'dokter.html',
      'package.js',
      'sw.js',
      'cursus.webmanifest',
      'app/icon-512.png',
      'video/les-1.mp4',
      'video/les-1.webm',
    ]),
  ).toEqual([]);
});

it('tells by its contents whether a file changed, and lets the browser refuse other contents', () => {
  const [before] = listOf(['index.html'], 'a');
  const [after] = listOf(['index.html'], 'b');
  expect(before?.revision).toMatch(/^[0-9a-f]{12}$/);
  expect(before?.revision).not.toBe(after?.revision);
  expect(before).toEqual(listOf(['index.html'], 'a')[0]);
  expect(before?.integrity).toBe(`sha256-${createHash('sha256').update('a').digest('base64')}`);
});

it('leaves it to the name where the build put a hash in it', () => {
  expect(listOf(['assets/basis.DgzXaqf6.js', 'assets/los.js'])).toEqual([
    { url: 'assets/basis.DgzXaqf6.js', revision: null },
    expect.objectContaining({ url: 'assets/los.js', revision: expect.any(String) }),
  ]);
});
