import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { register } from '../tracking/small-course.ts';
import { packedCourse } from './small-manifest.ts';

const page = (body: string, head = '') =>
  `<!doctype html><html lang="nl" data-root="./"><head>${head}</head><body>${body}</body></html>`;

const SHELL_DATA = JSON.stringify({ outline: packedCourse.outline, register });

/** The text of a file of a built course, by path. Lesson 2 has links of every kind to what is not in its package. */
export const BUILD: Readonly<Record<string, string>> = {
  'index.html': page(
    '<a href="lessen/les-1.html">Les 1</a>',
    '<link rel="stylesheet" href="assets/home.css">',
  ),
  'lms.html': page(
    `<script type="application/json" id="course-data">${SHELL_DATA}</script><script type="module" src="assets/lms.js"></script>`,
    '<meta name="description" content="Leren &#38; samenwerken"><script src="package.js"></script>',
  ),
  'dokter.html': page('<a href="lms.html">Terug</a>'),
  'dun.html': page('<script type="module" src="assets/dun.js"></script>'),
  'package.js': 'window.samenScherpPackage = {};',
  'begrippen.html': page('<a href="lessen/les-1.html#a">Les 1</a>, <a href="lessen/les-2.html">Les 2</a>'),
  'instellingen.html': page('<a href="eindtoets.html">Toets</a>'),
  'eindtoets.html': page('<a href="index.html">Overzicht</a>'),
  'lessen/les-1.html': page('<a href="../index.html">Overzicht</a><a href="les-1/casus.html">Casus</a>'),
  'lessen/les-1/casus.html': page('<a href="../les-1.html">Les 1</a>'),
  'lessen/les-2.html': page(
    `<nav><a href="../index.html#route">Overzicht</a><a data-beyond-lesson href="../eindtoets.html">Toets</a></nav>
    <p>Lees <a href="les-1.html">les <b>een</b></a> of <a href="../begrippen.html#a">een begrip</a>.</p>
    <aside data-beyond-lesson><p>Verder <a href="les-1.html">terug</a></p></aside>
    <astro-island component-url="../assets/island.js" props="{&quot;text&quot;:[0,&quot;Zie &lt;a href=\\&quot;les-1.html#x\\&quot;>les 1&lt;/a>&quot;],&quot;next&quot;:[0,&quot;../eindtoets.html&quot;],&quot;video&quot;:[0,&quot;../beeld/clip.mp4&quot;]}"><a data-beyond-lesson href="../eindtoets.html">Verder</a></astro-island>`,
    '<link rel="next" href="../eindtoets.html"><link rel="stylesheet" href="../assets/lesson.css">',
  ),
  'assets/dun.js': 'import("./adapter.js")',
  'assets/adapter.js': 'export {}',
  'assets/lms.js': 'import"./basis.js"',
  'assets/basis.js': 'export {}',
  'assets/island.js': 'import{a}from"./basis.js";const later=()=>import("./later.js");',
  'assets/later.js': 'export {}',
  'assets/home.css': 'a{}',
  'assets/lesson.css': '@font-face{src:url(./font.woff2)}',
  'assets/font.woff2': 'x'.repeat(500),
  'beeld/clip.mp4': 'film',
};

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** Writes a built course in a folder of its own, which goes when the tests of the file are done. */
export function writeBuild(files = BUILD): string {
  const folder = mkdtempSync(join(tmpdir(), 'samen-scherp-'));
  folders.push(folder);
  writeFiles(folder, files);
  return folder;
}

export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}
