/**
 * Makes the course's own web fonts from the installed packages: `node tools/subset-fonts.ts`.
 * Run it when a character is missing or a package was updated, and commit what it writes.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const OUT = new URL('../src/assets/fonts/', import.meta.url);
const require = createRequire(import.meta.url);

const CHARACTERS = [
  // Printable ASCII.
  ...Array.from({ length: 0x7e - 0x20 + 1 }, (_, i) => String.fromCodePoint(0x20 + i)),
  // Letters with marks that Dutch and English texts and names use.
  ...'ÀÁÂÄÇÈÉÊËÌÍÎÏÑÒÓÔÖÙÚÛÜàáâäçèéêëìíîïñòóôöùúûüÿŒœØøÅåÆæßŠšŽž',
  // Quotes, dashes, spaces, signs. The soft hyphen and the two no-break spaces are here as well.
  ...'‘’‚“”„‹›«»–—…·•†‡€£©®™°§¶±×÷−½¼¾²³¿¡←→↑↓≤≥\u00a0\u00ad\u202f\u2011',
  // Combining acute: stressed ij is written as two letters with it.
  '\u0301',
].join('');

const FEATURES = ['kern', 'liga', 'locl', 'ccmp', 'mark', 'mkmk', 'tnum'];

interface Job {
  readonly from: string;
  readonly to: string;
  readonly wght: number | { readonly min: number; readonly max: number };
}

const JOBS: readonly Job[] = [
  {
    from: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
    to: 'scherp-sans.woff2',
    wght: { min: 400, max: 700 },
  },
  {
    from: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-italic.woff2',
    to: 'scherp-sans-italic.woff2',
    wght: 400,
  },
  {
    from: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
    to: 'scherp-serif.woff2',
    wght: { min: 400, max: 600 },
  },
  {
    from: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    to: 'readable.woff2',
    wght: { min: 400, max: 700 },
  },
  {
    from: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-italic.woff2',
    to: 'readable-italic.woff2',
    wght: 400,
  },
];

await mkdir(OUT, { recursive: true });
for (const { from, to, wght } of JOBS) {
  const original = await readFile(require.resolve(from));
  const options = { keepFeatures: FEATURES, variationAxes: { wght }, noHinting: true };
  const subset = await subsetFont(original, CHARACTERS, { ...options, targetFormat: 'sfnt' });
  renameFont(subset);
  const font = await subsetFont(subset, CHARACTERS, { keepFeatures: FEATURES, targetFormat: 'woff2' });
  await writeFile(new URL(to, OUT), font);
  console.log(`${to}  ${(font.length / 1024).toFixed(1)} kB`);
}
await writeFile(new URL('OFL.txt', OUT), await licenceText());

/** The Open Font License under the makers' own copyright lines; the packages name only their distributor. */
async function licenceText(): Promise<string> {
  const licence = await readFile(require.resolve('@fontsource-variable/source-sans-3/LICENSE'), 'utf8');
  const makers = [
    'Source Sans 3: © 2023 Adobe (http://www.adobe.com/), with Reserved Font Name ‘Source’.',
    'Source Serif 4: © 2014 - 2021 Adobe Systems Incorporated (http://www.adobe.com/), with Reserved Font Name ‘Source’.',
    'Atkinson Hyperlegible Next: © 2020-2024 The Atkinson Hyperlegible Next Project Authors (https://github.com/googlefonts/atkinson-hyperlegible-next).',
    'Changed for this course: fewer characters and weights; those by Adobe have another name (Scherp Sans, Scherp Serif).',
  ];
  return `${makers.join('\n')}\n${licence.slice(licence.indexOf('\n'))}`;
}

/**
 * Writes "Scherp" for "Source" in the names of an uncompressed font, in place; the copyright line stays.
 * The licence reserves the name Source for unmodified fonts. Both words have six letters, so nothing moves.
 */
function renameFont(sfnt: Buffer): void {
  const COPYRIGHT = 0;
  const tables = sfnt.readUInt16BE(4);
  for (let entry = 12; entry < 12 + tables * 16; entry += 16) {
    if (sfnt.toString('latin1', entry, entry + 4) !== 'name') continue;
    const table = sfnt.readUInt32BE(entry + 8);
    const texts = table + sfnt.readUInt16BE(table + 4);
    const count = sfnt.readUInt16BE(table + 2);
    for (let record = table + 6; record < table + 6 + count * 12; record += 12) {
      if (sfnt.readUInt16BE(record + 6) === COPYRIGHT) continue;
      const start = texts + sfnt.readUInt16BE(record + 10);
      const end = start + sfnt.readUInt16BE(record + 8);
      const name = sfnt.subarray(start, end);
      const at = name.indexOf(wide('Source'));
      if (at >= 0) wide('Scherp').copy(name, at);
    }
  }
}

/** ASCII as big-endian UTF-16, the way a name table stores it. */
function wide(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}
