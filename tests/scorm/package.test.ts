import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, expect, test, vi } from 'vitest';
import { buildPackage } from '../../scorm/build-package.ts';
import { CONTROL_DOCUMENTS } from '../../scorm/validate-manifest.ts';
import { outline, register } from '../tracking/small-course.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const SHELL = `<!doctype html><html><head><meta name="description" content="Leren &#38; samenwerken"></head>
<script type="application/json" id="course-data">${JSON.stringify({ outline, register })}</script></html>`;
const FILES = {
  'index.html': '<!doctype html>',
  'lms.html': SHELL,
  'package.js': 'window.samenScherpPackage = {};',
  'lessen/les-1.html': '<!doctype html>',
  'lessen/les-1/casus.html': '<!doctype html>',
  'assets/a.B-1_c.js': 'export {}',
  'assets/font.woff2': 'x'.repeat(500),
};

/** A built course in a folder of its own. */
function build(files: Record<string, string> = FILES) {
  const folder = mkdtempSync(join(tmpdir(), 'samen-scherp-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test('packs the same bytes twice, from another folder, and in another time zone', async () => {
  const first = sha256((await buildPackage(build())).zip);
  const reversed = Object.fromEntries(Object.entries(FILES).reverse());
  vi.stubEnv('TZ', 'Asia/Tokyo');
  const second = sha256((await buildPackage(build(reversed))).zip);
  vi.unstubAllEnvs();
  expect(second).toBe(first);
});

test('puts the manifest first, then every file of the build and the schemas, sorted', async () => {
  const { zip, files } = await buildPackage(build());
  const names = Object.keys(unzipSync(zip));
  expect(names).toEqual(files);
  expect(names[0]).toBe('imsmanifest.xml');
  expect(names.slice(1)).toEqual([...Object.keys(FILES), ...CONTROL_DOCUMENTS].sort());
});

test('tells the shell that this copy speaks SCORM 1.2, and leaves every other file as it was', async () => {
  const contents = unzipSync((await buildPackage(build())).zip);
  expect(strFromU8(contents['package.js'] as Uint8Array)).toBe(
    'window.samenScherpPackage = {"standard":"scorm12"};\n',
  );
  expect(strFromU8(contents['lms.html'] as Uint8Array)).toBe(SHELL);
  expect(strFromU8(contents['assets/font.woff2'] as Uint8Array)).toBe(FILES['assets/font.woff2']);
});

test('describes the course in the manifest', async () => {
  const { manifest } = await buildPackage(build());
  expect(manifest).toContain('<title>Samen scherp</title>');
  expect(manifest).toContain('>Leren &amp; samenwerken<');
  expect(manifest).toContain('<imsmd:datetime>PT0H20M</imsmd:datetime>');
  expect(manifest).toContain('<item identifier="samen-scherp-cursus"');
});

test.each([
  ['_astro/x.js', /_astro\/x\.js/],
  ['beeld/één.png', /één\.png/],
  ['beeld/een plaat.png', /een plaat\.png/],
  ['assets/x.mjs', /mjs-bestand/],
  ['imsmanifest.xml', /van het pakket zelf/],
])('refuses to pack %s, and says why', async (name, reason) => {
  await expect(buildPackage(build({ ...FILES, [name]: 'x' }))).rejects.toThrow(reason);
});

test('says what to do when there is no build, or one without course data', async () => {
  await expect(buildPackage(join(tmpdir(), 'is-er-niet'))).rejects.toThrow(/npm run build/);
  await expect(buildPackage(build({ 'lms.html': '<p>' }))).rejects.toThrow(/Bouw de cursus opnieuw/);
});
