import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Zippable, zipSync } from 'fflate';
import { readCourseData } from './course-data.ts';
import { CONTROL_DOCUMENTS, checkManifest, validateAgainstSchemas } from './validate-manifest.ts';
import { LAUNCH_FILE, writeManifest } from './write-manifest.ts';

const MANIFEST = 'imsmanifest.xml';
/** Tells the shell which standard this copy speaks; in `public/` it says none. */
const SETTINGS_FILE = 'package.js';
const SETTINGS = 'window.samenScherpPackage = {"standard":"scorm12"};\n';
/** Spaces, accents and leading underscores break imports (openEQUELLA#1868, xerte#891). */
const SAFE_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/;
const COMPRESSED = /\.(?:woff2|png|jpe?g|webp|avif|mp4|webm|mp3|zip)$/;

export interface BuiltPackage {
  readonly zip: Uint8Array;
  /** All names in the zip, the manifest first. */
  readonly files: readonly string[];
  readonly manifest: string;
}

/**
 * Packs a built course for SCORM 1.2. In: the folder with the build. Out: the same bytes for the same input, on any
 * machine, in any folder and time zone. Throws a Dutch error that lists what an LMS would refuse.
 */
export async function buildPackage(dist: string): Promise<BuiltPackage> {
  const contents = await readFolder(dist);
  refuseNames([...contents.keys()]);
  const shell = contents.get(LAUNCH_FILE);
  if (!shell) throw new Error(`Er is geen ${LAUNCH_FILE} in ${dist}. Bouw de cursus eerst: npm run build`);
  const course = readCourseData(new TextDecoder().decode(shell));
  contents.set(SETTINGS_FILE, new TextEncoder().encode(SETTINGS));
  for (const schema of CONTROL_DOCUMENTS) {
    contents.set(
      schema,
      await fs.readFile(fileURLToPath(new URL(`./xsd/scorm12/${schema}`, import.meta.url))),
    );
  }

  const files = [...contents.keys()].sort();
  const manifest = writeManifest(course, files);
  const problems = [
    ...(await validateAgainstSchemas(manifest)),
    ...checkManifest(manifest, files, course.outline.id),
  ];
  if (problems.length > 0) throw new Error(`Het manifest klopt niet:\n  ${problems.join('\n  ')}`);

  const entries: Zippable = { [MANIFEST]: [new TextEncoder().encode(manifest), zipOptions(MANIFEST)] };
  for (const file of files) entries[file] = [contents.get(file) as Uint8Array, zipOptions(file)];
  return { zip: zipSync(entries), files: [MANIFEST, ...files], manifest };
}

/** A zip holds the local clock, so a local date is the same bytes in every time zone. */
function zipOptions(file: string) {
  return { level: COMPRESSED.test(file) ? 0 : 9, mtime: new Date(1980, 0, 1), os: 0, attrs: 0 } as const;
}

async function readFolder(folder: string): Promise<Map<string, Uint8Array>> {
  const entries = await fs.readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const contents = new Map<string, Uint8Array>();
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    contents.set(path.slice(join(folder, '/').length).replaceAll('\\', '/'), await fs.readFile(path));
  }
  return contents;
}

function refuseNames(names: readonly string[]) {
  const unsafe = names.filter((name) => !SAFE_NAME.test(name));
  // Moodle sends .mjs as plain text, which a browser does not run (measured in 5.1).
  const modules = names.filter((name) => name.endsWith('.mjs'));
  const ours = names.filter((name) => name === MANIFEST || CONTROL_DOCUMENTS.includes(name));
  const problems = [
    ...unsafe.map((name) => `${name}: alleen letters, cijfers, punt, streepje; geen _ vooraan`),
    ...modules.map((name) => `${name}: een .mjs-bestand start niet in een LMS`),
    ...ours.map((name) => `${name}: deze naam is van het pakket zelf`),
  ];
  if (problems.length > 0)
    throw new Error(`Deze bestanden kunnen niet in een pakket:\n  ${problems.join('\n  ')}`);
}
