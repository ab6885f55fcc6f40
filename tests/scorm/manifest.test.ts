import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkManifest } from '../../scorm/check-manifest.ts';
import { readSchemas, validateManifest, validateManifests } from '../../scorm/schemas.ts';
import { STANDARD_IDS, STANDARDS, type StandardId } from '../../scorm/standards.ts';
import { manifestInput } from './small-manifest.ts';

const FILES = ['assets/a.js', 'index.html', 'lms.html'];
const SCORM = ['scorm12', 'scorm2004-3', 'scorm2004-4'] as const;
const SCORM2004 = ['scorm2004-3', 'scorm2004-4'] as const;
const SLUGS = ['cursus', 'route-liaison', 'les-2'];

const write = (id: StandardId, slug = 'cursus') => STANDARDS[id].write(manifestInput(slug, FILES));
const validate = (id: StandardId, manifest: string) => validateManifest(STANDARDS[id].schemas, manifest);
const check = (id: StandardId, manifest: string, files = FILES, slug = 'cursus') =>
  checkManifest(STANDARDS[id], manifest, manifestInput(slug, files));

test.each(STANDARD_IDS)(
  'writes %s manifests of every scope that pass the schemas and every other check',
  async (id) => {
    const manifests = SLUGS.map((slug) => write(id, slug));
    expect(await validateManifests(STANDARDS[id].schemas, manifests)).toEqual([[], [], []]);
    expect(SLUGS.flatMap((slug, i) => check(id, manifests[i] ?? '', FILES, slug))).toEqual([]);
  },
);

test('says of many manifests which one is wrong', async () => {
  const good = write('scorm2004-4');
  const bad = good.replace('<organizations', '<organisations/><organizations');
  const [first, second, third] = await validateManifests('scorm2004-4', [good, bad, good]);
  expect([first, third]).toEqual([[], []]);
  expect(second?.join()).toMatch(/regel \d+: .*organisations/);
});

describe.each(SCORM)('the schemas of %s', (id) => {
  const good = write(id);

  test.each([
    ['an unknown element', good.replace('<organizations', '<organisations/><organizations')],
    ['a missing identifier', good.replace(/<item identifier="[^"]*"/, '<item')],
    ['text that is not XML', good.replace('&amp;', '&')],
  ])('find %s', async (_what, manifest) => {
    expect(manifest).not.toBe(good);
    expect(await validate(id, manifest)).not.toEqual([]);
  });
});

test.each([
  ['scorm12', 'a title that is too long', '<title>', `<title>${'x'.repeat(200)}`],
  ['scorm12', 'metadata in the wrong order', '<imsmd:general>', '<imsmd:rights/><imsmd:general>'],
  ['scorm2004-4', 'metadata in the wrong order', '<lom:general>', '<lom:rights/><lom:general>'],
  ['scorm2004-3', 'a duration that is none', /<lom:duration>[^<]*/, '<lom:duration>drie uur'],
  ['scorm2004-3', 'an empty description', /(<lom:description><lom:string language="nl">)[^<]*/, '$1'],
  ['scorm2004-4', 'a control that does not exist', 'completionSetByContent', 'completionByContent'],
  ['scorm2004-3', 'a control that is neither true nor false', 'flow="true"', 'flow="ja"'],
  ['cmi5', 'a missing title', /<title>.*<\/title>/, ''],
  ['cmi5', 'a moment to move on that does not exist', 'CompletedAndPassed', 'PassedAndCompleted'],
  ['cmi5', 'a pass mark in percents', 'masteryScore="0.75"', 'masteryScore="75"'],
  ['cmi5', 'an id that is no IRI', 'course id="urn:uuid:', 'course id="'],
  [
    'cmi5',
    'an id that is used twice',
    /au id="[^"]*"/,
    (write('cmi5').match(/course (id="[^"]*")/)?.[1] ?? '').replace(/^/, 'au '),
  ],
] as const)('the schemas of %s find %s', async (id, _what, part, other) => {
  const good = write(id);
  const manifest = good.replace(part, other);
  expect(manifest).not.toBe(good);
  expect(await validate(id, manifest)).not.toEqual([]);
});

describe.each(SCORM)('the checks of %s', (id) => {
  const good = write(id);
  const type = id === 'scorm12' ? 'adlcp:scormtype' : 'adlcp:scormType';

  test.each([
    ['another schema version', good.replace(/(<schemaversion>)[^<]*/, '$1CAM 1.3'), /schemaversion/],
    ['a space in the schema version', good.replace('<schemaversion>', '<schemaversion> '), /schemaversion/],
    [
      'another prefix than adlcp',
      good.replace('xmlns:adlcp=', 'xmlns:adl=').replaceAll('adlcp:', 'adl:'),
      /voorvoegsel adlcp/,
    ],
    ['a misspelt scormtype', good.replace(type, 'adlcp:Scormtype'), /scormtype/i],
    ['a missing scormtype', good.replace(`${type}="sco"`, ''), /scormtype/i],
    [
      'a mastery score',
      good.replace('</item>', '<adlcp:masteryscore>70</adlcp:masteryscore></item>'),
      /masteryscore/,
    ],
    [
      'a completion threshold',
      good.replace('</item>', '<adlcp:completionThreshold minProgressMeasure="1.5"/></item>'),
      /completionThreshold/,
    ],
    [
      'hidden controls of the LMS',
      good.replace('</item>', '<adlnav:hideLMSUI>exit</adlnav:hideLMSUI></item>'),
      /hideLMSUI/,
    ],
    ['missing metadata', good.replace(/<(\w+:lom)>.*<\/\1>/s, ''), /LOM/],
    ['a default organisation that is not there', good.replace('default="', 'default="x'), /organisatie/],
    ['an item that points nowhere', good.replace('identifierref="', 'identifierref="x'), /verwijst/],
    ['a second item', good.replace('</organization>', '<item identifier="twee"/></organization>'), /2 items/],
    ['another item identifier', good.replace('samen-scherp-cursus', 'samen-scherp-2'), /voortgang kwijt/],
    [
      'one identifier twice',
      good.replaceAll('samen-scherp-organisatie', 'samen-scherp'),
      /twee keer gebruikt/,
    ],
    ['another launch file', good.replace('href="lms.html">', 'href="index.html">'), /startbestand/],
    ['a launch file that is not listed', good.replace('<file href="lms.html"/>', ''), /niet in de lijst/],
    ['a listed file that is not there', good.replace('assets/a.js', 'assets/b.js'), /niet in het pakket/],
    [
      'a file that is listed twice',
      good.replace('assets/a.js"/>', 'assets/a.js"/><file href="assets/a.js"/>'),
      /twee keer in de lijst/,
    ],
  ])('find %s', (_what, manifest, problem) => {
    expect(manifest).not.toBe(good);
    expect(check(id, manifest).join('\n')).toMatch(problem);
  });

  test('find a file in the package that the manifest does not list', () => {
    expect(check(id, good, [...FILES, 'extra.html'])).toEqual([
      "'extra.html' staat in het pakket, maar niet in de lijst",
    ]);
  });
});

test.each(SCORM2004)('the checks of %s find that an LMS would set the completion itself', (id) => {
  expect(check(id, write(id).replace('completionSetByContent="true"', '')).join()).toMatch(
    /deliveryControls/,
  );
});

test.each([
  ['another id', write('cmi5').replace(/au id="urn:uuid:./, 'au id="urn:uuid:x'), /voortgang kwijt/],
  ['another pass mark', write('cmi5').replace('0.75', '0.8'), /slaaggrens/],
  ['another launch file', write('cmi5').replace('lms.html', 'index.html'), /startbestand/],
])('the checks of cmi5 find %s', (_what, manifest, problem) => {
  expect(check('cmi5', manifest).join('\n')).toMatch(problem);
});

test('never changes the identifiers under which an LMS keeps learners’ records', () => {
  const item = (slug: string) => /<item identifier="([^"]*)"/.exec(write('scorm2004-4', slug))?.[1];
  expect(SLUGS.map(item)).toEqual([
    'samen-scherp-cursus',
    'samen-scherp-route-liaison',
    'samen-scherp-les-2',
  ]);
  const ids = (slug: string) => [...write('cmi5', slug).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(SLUGS.map(ids)).toMatchInlineSnapshot(`
    [
      [
        "urn:uuid:1df7e63a-7e65-5931-b1bf-aaf45f7ae564",
        "urn:uuid:bf60e098-e3d0-5ee0-afbb-a7a394ee3518",
      ],
      [
        "urn:uuid:98aee5cf-03c7-5386-a215-a7feae456c11",
        "urn:uuid:50afdfc7-9e5b-58d3-8f9d-9a4411e9ebed",
      ],
      [
        "urn:uuid:61eb8f81-2594-57fd-a6e7-038e5a020a13",
        "urn:uuid:dcd51039-a343-5935-a08b-c8ddea569f78",
      ],
    ]
  `);
});

test('describes a scope in its manifest: title, description, time, version', () => {
  const manifest = write('scorm12', 'les-2');
  expect(manifest).toContain(
    '<title>Samen scherp: &quot;kijken&quot; &amp; &lt;leren&gt;, één – Les 2: les-2</title>',
  );
  expect(manifest).toContain('<imsmd:datetime>PT0H10M</imsmd:datetime>');
  expect(manifest).toContain('<manifest identifier="samen-scherp-les-2-pakket" version="1.0.0"');
  expect(write('scorm12')).toContain('<imsmd:datetime>PT0H20M</imsmd:datetime>');
  expect(write('scorm12')).toContain('>Tien lessen &amp; &lt;meer&gt;<');
  expect(write('scorm12', 'route-liaison')).toContain('>Voor liaisons.<');
});

test('lets a cmi5 lesson count when it is completed, and what has a test when it is passed too', () => {
  const judged = (slug: string) => /moveOn="[^>]*/.exec(write('cmi5', slug))?.[0];
  expect(SLUGS.map(judged)).toEqual([
    'moveOn="CompletedAndPassed" masteryScore="0.75"',
    'moveOn="CompletedAndPassed" masteryScore="0.75"',
    'moveOn="Completed"',
  ]);
});

test.each(SCORM)('holds the control documents of %s byte for byte as their origin says', async (set) => {
  const origin = readFileSync('scorm/xsd/README.md', 'utf8');
  const schemas = await readSchemas(set);
  expect(schemas.size).toBeGreaterThan(3);
  for (const [name, bytes] of schemas) {
    const hash = createHash('sha256').update(bytes).digest('hex');
    expect(origin).toContain(`| \`${set}/${name}\` | \`${hash}\` |`);
  }
});
