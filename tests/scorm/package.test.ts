import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { type BuiltPackage, buildPackages } from '../../scorm/build-packages.ts';
import { readCourseBuild } from '../../scorm/course-build.ts';
import { readSchemas } from '../../scorm/schemas.ts';
import { STANDARD_IDS, type StandardId } from '../../scorm/standards.ts';
import { BUILD, writeBuild } from './small-build.ts';

const CONTENT_URL = 'https://cursus.example.nl/lms.html';

/** Every package of these files. */
async function packAll(files = BUILD, standards: readonly StandardId[] = STANDARD_IDS) {
  const build = await readCourseBuild(writeBuild(files));
  return buildPackages(build, { standards, scopes: build.scopes, contentUrl: CONTENT_URL });
}

let all: readonly BuiltPackage[] = [];
beforeAll(async () => {
  all = await packAll();
});

function pick(id: StandardId, slug = 'cursus', from = all): BuiltPackage {
  const found = from.find(({ standard, scope }) => standard.id === id && scope.slug === slug);
  if (!found) throw new Error(`No package ${id} ${slug}`);
  return found;
}

const textOf = ({ files }: BuiltPackage, path: string) => strFromU8(files.get(path) as Uint8Array);

test('makes every standard of every scope, thin ones of the course only, under names that do not change', () => {
  const names = all.map(({ name }) => name);
  const others = ['route-liaison', 'les-1', 'les-2'].flatMap((slug) =>
    ['scorm12', 'scorm2004-3', 'scorm2004-4', 'cmi5'].map((id) => `samen-scherp-${slug}-${id}.zip`),
  );
  expect(names).toEqual([
    'samen-scherp-scorm12.zip',
    'samen-scherp-cursus-scorm2004-3.zip',
    'samen-scherp-cursus-scorm2004-4.zip',
    'samen-scherp-cursus-cmi5.zip',
    'samen-scherp-cursus-thin-scorm12.zip',
    'samen-scherp-cursus-thin-scorm2004.zip',
    ...others,
  ]);
});

test('packs the same bytes from another folder, written in another order', async () => {
  const reversed = Object.fromEntries(Object.entries(BUILD).reverse());
  for (const { standard, scope, zip, name } of await packAll(reversed, ['scorm12']))
    expect(Buffer.compare(zip, pick(standard.id, scope.slug).zip), name).toBe(0);
});

test.each(STANDARD_IDS)('zips %s so that it unzips to what it says', async (id) => {
  const { zip, files } = pick(id);
  const unzipped = unzipSync(zip);
  expect(Object.keys(unzipped)).toEqual([...files.keys()]);
  for (const [path, bytes] of files)
    expect(strFromU8(unzipped[path] as Uint8Array), path).toBe(strFromU8(bytes));
});

test.each([
  ['scorm12', 'cursus', '{"standard":"scorm12","scope":"course"}'],
  ['scorm2004-3', 'route-liaison', '{"standard":"scorm2004","scope":"route:liaison"}'],
  ['scorm2004-4', 'les-2', '{"standard":"scorm2004","scope":"lesson:les-2"}'],
  ['cmi5', 'les-1', '{"standard":"cmi5","scope":"lesson:les-1"}'],
  [
    'thin-scorm2004',
    'cursus',
    `{"standard":"scorm2004","scope":"course","thin":true,"contentUrl":"${CONTENT_URL}"}`,
  ],
] as const)('tells the shell of %s, %s what it is', async (id, slug, settings) => {
  expect(textOf(pick(id, slug), 'package.js')).toBe(`window.samenScherpPackage = ${settings};\n`);
});

test('puts the manifest first, then the pages but the thin one with what they need, and the schemas, sorted', async () => {
  const names = [...pick('scorm2004-3').files.keys()];
  const ours = Object.keys(BUILD).filter((name) => !/^(?:dun\.html|assets\/(?:dun|adapter)\.js)$/.test(name));
  expect(names[0]).toBe('imsmanifest.xml');
  expect(names.slice(1)).toEqual([...ours, ...(await readSchemas('scorm2004-3')).keys()].sort());
  expect(pick('cmi5').files.keys().next().value).toBe('cmi5.xml');
});

test('leaves out what is for a website only', async () => {
  const extra = [
    'sitemap-0.xml',
    'robots.txt',
    'sw.js',
    'offline.js',
    'offline.html',
    'assets/a.js.map',
    'site.webmanifest',
    'app/icon-192.png',
    'zoeken.html',
    'zoeken/index/entry.json',
  ];
  const { files } = await readCourseBuild(
    writeBuild({ ...BUILD, ...Object.fromEntries(extra.map((name) => [name, 'x'])) }),
  );
  expect(extra.filter((name) => files.has(name))).toEqual([]);
});

test('takes out what is marked for the website, and leaves it in an island, which would miss it', async () => {
  const html =
    '<html><head><link data-site-only rel="manifest" href="a.webmanifest"><title>x</title></head>' +
    '<body><ul><li data-site-only><a href="zoeken.html">Zoeken</a></li><li>b</li></ul>' +
    '<astro-island><p data-site-only>c</p></astro-island></body></html>';
  const packages = await packAll({ ...BUILD, 'over.html': html }, ['scorm12']);
  for (const [slug, attributes] of [
    ['cursus', 'data-scope="course"'],
    ['les-1', 'data-scope="lesson" data-lesson="les-1"'],
  ] as const)
    expect(textOf(pick('scorm12', slug, packages), 'over.html')).toBe(
      `<html ${attributes}><head><title>x</title></head>` +
        '<body><ul><li>b</li></ul><astro-island><p data-site-only>c</p></astro-island></body></html>',
    );
});

test.each([
  ['cursus', 'data-scope="course"'],
  ['route-liaison', 'data-scope="route" data-route="liaison"'],
  ['les-2', 'data-scope="lesson" data-lesson="les-2"'],
])('marks every page of %s with its scope, for the style sheet', async (slug, attributes) => {
  const built = pick('scorm12', slug);
  const pages = [...built.files.keys()].filter((path) => path.endsWith('.html') && path !== 'index.html');
  expect(pages.length).toBeGreaterThan(3);
  for (const path of pages) expect(textOf(built, path), path).toContain(`<html ${attributes} lang="nl"`);
});

describe('the package of a lesson', () => {
  test('holds the lesson, what goes with it, and what those need', async () => {
    const { files } = pick('cmi5', 'les-2');
    expect([...files.keys()]).toEqual([
      'cmi5.xml',
      'assets/basis.js',
      'assets/font.woff2',
      'assets/island.js',
      'assets/later.js',
      'assets/lesson.css',
      'assets/lms.js',
      'beeld/clip.mp4',
      'begrippen.html',
      'dokter.html',
      'index.html',
      'instellingen.html',
      'lessen/les-2.html',
      'lms.html',
      'package.js',
    ]);
    expect(pick('cmi5', 'les-1').files.has('lessen/les-1/casus.html')).toBe(true);
  });

  test('has no link to what it does not hold: what is marked goes, home is the lesson, the rest is text', async () => {
    const built = pick('cmi5', 'les-2');
    const lesson = textOf(built, 'lessen/les-2.html');
    expect(lesson).toContain('<nav><a href="les-2.html">Overzicht</a></nav>');
    expect(lesson).toContain('<p>Lees les <b>een</b> of <a href="../begrippen.html#a">een begrip</a>.</p>');
    expect(lesson).not.toContain('<aside');
    expect(lesson).not.toContain('rel="next"');
    expect(textOf(built, 'begrippen.html')).toContain(
      '<body>Les 1, <a href="lessen/les-2.html">Les 2</a></body>',
    );
    expect(textOf(built, 'index.html')).toContain('content="0; url=lessen/les-2.html"');
  });

  test('keeps every element of an island, with links that lead to the lesson', async () => {
    const lesson = textOf(pick('cmi5', 'les-2'), 'lessen/les-2.html');
    expect(lesson).toContain('><a data-beyond-lesson href="les-2.html">Verder</a></astro-island>');
    const props = /props="([^"]*)"/.exec(lesson)?.[1]?.replaceAll('&quot;', '"').replaceAll('&lt;', '<');
    expect(JSON.parse(props?.replaceAll('&amp;', '&') ?? '')).toEqual({
      text: [0, 'Zie <a href="les-2.html">les 1</a>'],
      next: [0, 'les-2.html'],
      video: [0, '../beeld/clip.mp4'],
    });
  });
});

test.each([
  ['scorm12', 'cursus', ['basis', 'scorm.AAAAAAAA']],
  ['scorm2004-4', 'les-2', ['basis', 'scorm.AAAAAAAA']],
  ['cmi5', 'route-liaison', ['basis', 'cmi5-launch.DDDDDDDD', 'cmi5.CCCCCCCC']],
] as const)(
  'names in the launch page of %s, %s what it needs next, and no more',
  async (id, slug, modules) => {
    const adapters = {
      'assets/scorm.AAAAAAAA.js': 'import"./basis.js"',
      'assets/cmi5.CCCCCCCC.js': 'import"./basis.js"',
      'assets/cmi5-launch.DDDDDDDD.js': '',
    };
    const shell = Object.keys(adapters).map((path) => `import("./${path.slice('assets/'.length)}")`);
    const packages = await packAll({ ...BUILD, ...adapters, 'assets/lms.js': shell.join() }, [id]);
    const launch = textOf(pick(id, slug, packages), 'lms.html');
    const named = [...launch.matchAll(/<link rel="(\w+)" href="assets\/([^"]+)\.js"/g)];
    expect(named.map(([, , name]) => name).sort()).toEqual([...modules]);
    expect(new Set(named.map(([, rel]) => rel))).toEqual(new Set(['modulepreload']));
  },
);

test('makes the thin package of its one page and the scripts that it needs, also later', async () => {
  const built = pick('thin-scorm12');
  expect([...built.files.keys()].filter((path) => !path.endsWith('.xsd'))).toEqual([
    'imsmanifest.xml',
    'assets/adapter.js',
    'assets/dun.js',
    'lms.html',
    'package.js',
  ]);
  expect(textOf(built, 'lms.html')).toBe(BUILD['dun.html']);
});

test.each([
  ['_astro/x.js', /_astro\/x\.js/],
  ['beeld/één.png', /één\.png/],
  ['beeld/een plaat.png', /een plaat\.png/],
  ['assets/x.mjs', /mjs-bestand/],
  ['imsmanifest.xml', /van het pakket zelf/],
  ['cmi5.xml', /van het pakket zelf/],
])('refuses to pack %s, and says why', async (name, reason) => {
  await expect(readCourseBuild(writeBuild({ ...BUILD, [name]: 'x' }))).rejects.toThrow(reason);
});

test('says what to do when there is no build, or one without course data or thin page', async () => {
  await expect(readCourseBuild(join(tmpdir(), 'is-er-niet'))).rejects.toThrow(/npm run build/);
  await expect(readCourseBuild(writeBuild({ ...BUILD, 'lms.html': '<p>' }))).rejects.toThrow(/opnieuw/);
  const { 'dun.html': _dun, ...rest } = BUILD;
  await expect(packAll(rest, ['thin-scorm12'])).rejects.toThrow(/dun\.html/);
});
