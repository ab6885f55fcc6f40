import { createHash } from 'node:crypto';
import { promises as fs } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { type BuiltPackage, buildPackages } from './build-packages.ts';
import { readCourseBuild, SETTINGS_FILE } from './course-build.ts';
import { HELP } from './help.ts';
import { OptionError, type PackOptions, pickScopes, readOptions } from './options.ts';

export interface PackPlace {
  /** The project's folder, with `dist/` in it; `--out` is taken from here. */
  readonly root: string;
  /** Builds the course. Not called for help, nor when the options are wrong. */
  readonly prepare?: () => void;
  readonly say: (text: string) => void;
}

/**
 * `npm run scorm`: packs what the options ask, writes the zips with their checksums, and says what there is.
 * Out: the exit code. Never throws.
 */
export async function packCommand(args: readonly string[], place: PackPlace): Promise<number> {
  try {
    const options = readOptions(args);
    if (options.help) place.say(HELP);
    else await pack(options, place);
    return 0;
  } catch (error) {
    const help = error instanceof OptionError ? '\n\nUitleg: npm run scorm -- --help' : '';
    place.say(`\nEr is geen pakket gemaakt. ${error instanceof Error ? error.message : error}${help}\n`);
    return 1;
  }
}

async function pack(options: PackOptions, { root, prepare, say }: PackPlace): Promise<void> {
  prepare?.();
  const build = await readCourseBuild(join(root, 'dist'));
  const packages = await buildPackages(build, {
    standards: options.standards,
    scopes: pickScopes(options, build.scopes),
    contentUrl: options.contentUrl,
  });
  const out = resolve(root, options.out);
  await fs.mkdir(out, { recursive: true });
  for (const { name, zip } of packages) await fs.writeFile(join(out, name), zip);
  await writeChecksums(out);
  const shown = relative(process.cwd(), out) || '.';
  say(table(packages, shown));
  if (packages.some(({ standard }) => standard.thin)) say(await helpThin(options, out, shown));
  say(`En nu:
  - Bekijk een pakket hier in een proef-LMS:  npm run scorm:play
  - Of zet het in je leeromgeving: kies daar 'SCORM-pakket' of 'cmi5' en upload de zip zoals die is (niet uitpakken).
`);
}

/** Of every zip in the folder, also those of an earlier time, in the format of `sha256sum -c`. */
async function writeChecksums(out: string): Promise<void> {
  const zips = (await fs.readdir(out)).filter((name) => name.endsWith('.zip')).sort();
  const lines = await Promise.all(
    zips.map(async (name) => {
      const hash = createHash('sha256').update(await fs.readFile(join(out, name)));
      return `${hash.digest('hex')}  ${name}\n`;
    }),
  );
  await fs.writeFile(join(out, 'SHA256SUMS'), lines.join(''));
}

/** Where the website must let the LMS in; with the origins given, the file that does so. */
async function helpThin({ allowedOrigins }: PackOptions, out: string, shown: string): Promise<string> {
  if (allowedOrigins.length === 0)
    return `Bij een dun pakket moet de website je leeromgeving kennen: zet haar adres bij allowedOrigins in package.js van de
website, of maak dat bestand hier met --allow-origin.\n`;
  await fs.mkdir(join(out, 'website'), { recursive: true });
  const settings = `window.samenScherpPackage = ${JSON.stringify({ allowedOrigins })};\n`;
  await fs.writeFile(join(out, 'website', SETTINGS_FILE), settings);
  return `Zet ${shown}/website/${SETTINGS_FILE} op de website van de cursus, in plaats van het bestand met die naam.\n`;
}

function table(packages: readonly BuiltPackage[], shown: string): string {
  const kB = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 });
  const rows = packages.map(({ name, zip, standard, scope }) => [
    `${shown}/${name}`,
    `${kB.format(zip.length / 1000)} kB`,
    standard.name,
    scope.slug,
    scope.passMark === null ? 'geen' : `${Math.round(scope.passMark * 100)}%`,
  ]);
  const all = [['bestand', 'grootte', 'standaard', 'deel', 'slaaggrens'], ...rows];
  const widths = (all[0] ?? []).map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const lines = all.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `\n${lines.join('\n')}\n\n${packages.length} pakketten in ${shown}, met hun controlegetallen in SHA256SUMS.\n`;
}
