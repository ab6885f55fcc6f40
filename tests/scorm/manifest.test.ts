import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CONTROL_DOCUMENTS, checkManifest, validateAgainstSchemas } from '../../scorm/validate-manifest.ts';
import { writeManifest } from '../../scorm/write-manifest.ts';
import { outline } from '../tracking/small-course.ts';

const FILES = ['assets/a.js', 'index.html', 'lms.html'];
const TITLE = 'Samen scherp: "kijken" & <leren>, één';
const good = writeManifest(
  { outline: { ...outline, title: TITLE }, description: 'Tien lessen & <meer>' },
  FILES,
);
const check = (manifest: string, files = FILES) => checkManifest(manifest, files, 'samen-scherp');

test('writes a manifest that is valid against the schemas and passes every other check', async () => {
  expect(await validateAgainstSchemas(good)).toEqual([]);
  expect(check(good)).toEqual([]);
});

test.each([
  ['an unknown element', good.replace('<organizations', '<organisations/><organizations')],
  ['a missing identifier', good.replace(/<item identifier="[^"]*"/, '<item')],
  ['a title that is too long', good.replace(/<title>/, `<title>${'x'.repeat(200)}`)],
  ['metadata in the wrong order', good.replace('<imsmd:general>', '<imsmd:rights/><imsmd:general>')],
  ['text that is not XML', good.replace('&amp;', '&')],
])('finds %s with the schemas', async (_what, manifest) => {
  expect(await validateAgainstSchemas(manifest)).not.toEqual([]);
});

test.each([
  ['another schema version', good.replace('>1.2<', '>CAM 1.3<'), /schemaversion/],
  [
    'another prefix than adlcp',
    good.replace('xmlns:adlcp=', 'xmlns:adl=').replaceAll('adlcp:', 'adl:'),
    /voorvoegsel/,
  ],
  ['a misspelt scormtype', good.replace('adlcp:scormtype', 'adlcp:scormType'), /scormtype/],
  ['a missing scormtype', good.replace('adlcp:scormtype="sco"', ''), /scormtype/],
  [
    'a mastery score',
    good.replace('</item>', '<adlcp:masteryscore>70</adlcp:masteryscore></item>'),
    /masteryscore/,
  ],
  [
    'a default organisation that is not there',
    good.replace('default="samen', 'default="anders'),
    /organisatie/,
  ],
  ['an item that points nowhere', good.replace('identifierref="samen', 'identifierref="anders'), /verwijst/],
  ['a second item', good.replace('</organization>', '<item identifier="twee"/></organization>'), /2 items/],
  ['another item identifier', good.replace('samen-scherp-cursus', 'samen-scherp-2'), /voortgang kwijt/],
  [
    'a launch file that is not listed',
    good.replace('href="lms.html">', 'href="start.html">'),
    /startbestand/,
  ],
  ['a listed file that is not there', good.replace('assets/a.js', 'assets/b.js'), /niet in het pakket/],
  [
    'a file that is listed twice',
    good.replace('assets/a.js"/>', 'assets/a.js"/><file href="assets/a.js"/>'),
    /twee keer/,
  ],
])('finds %s', (_what, manifest, problem) => {
  expect(manifest).not.toBe(good);
  expect(check(manifest).join('\n')).toMatch(problem);
});

test('finds a file in the package that the manifest does not list', () => {
  expect(check(good, [...FILES, 'extra.html'])).toEqual([
    "'extra.html' staat in het pakket, maar niet in de lijst",
  ]);
});

test('holds the control documents byte for byte as their origin says', () => {
  const origin = readFileSync('scorm/xsd/README.md', 'utf8');
  for (const name of CONTROL_DOCUMENTS) {
    const hash = createHash('sha256')
      .update(readFileSync(`scorm/xsd/scorm12/${name}`))
      .digest('hex');
    expect(origin).toContain(`| \`${name}\` | \`${hash}\` |`);
  }
});
