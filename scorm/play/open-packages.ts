import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Standard } from './attempt.ts';

/** A package that the player can launch. */
export interface OpenedPackage {
  /** From the file's name; part of URLs and the key of the learner's record. */
  readonly id: string;
  readonly title: string;
  /** As the manifest's schemaversion says. */
  readonly standard: Standard;
  /** Path of the launch page in the package. */
  readonly launch: string;
  /** Where its files are. */
  readonly folder: string;
}

/**
 * Opens every package at a path. In: a zip, an unpacked package, or a folder with zips; zips are unpacked below `work`.
 * Of a folder, packages of cmi5 are left out: these want a learning record store, which this LMS is not.
 * Throws a Dutch error when there is nothing to open, or when a package has no manifest at its root.
 */
export function openPackages(path: string, work: string): readonly OpenedPackage[] {
  if (!existsSync(path)) throw new Error(`${path} bestaat niet. Maak eerst een pakket: npm run scorm`);
  if (statSync(path).isFile()) return [openZip(path, work)];
  if (existsSync(join(path, 'imsmanifest.xml'))) return [openFolder(path, basename(path))];
  const zips = readdirSync(path).filter((name) => name.endsWith('.zip') && !isCmi5(join(path, name)));
  if (zips.length === 0) throw new Error(`In ${path} staan geen pakketten. Maak er een: npm run scorm`);
  return zips.sort().map((zip) => openZip(join(path, zip), work));
}

function isCmi5(zip: string): boolean {
  return 'cmi5.xml' in unzipSync(readFileSync(zip), { filter: ({ name }) => name === 'cmi5.xml' });
}

function openZip(zip: string, work: string): OpenedPackage {
  const id = basename(zip, '.zip').replace(/[^\w-]+/g, '-');
  const folder = join(work, id);
  rmSync(folder, { recursive: true, force: true });
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    const target = join(folder, name);
    // A zip may name files outside its own folder.
    if (name.endsWith('/') || !target.startsWith(join(folder, '/'))) continue;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
  return openFolder(folder, id);
}

function openFolder(folder: string, id: string): OpenedPackage {
  const file = join(folder, 'imsmanifest.xml');
  if (!existsSync(file))
    throw new Error(`${id} heeft geen imsmanifest.xml bovenin. Een LMS weigert dat ook.`);
  const manifest = readFileSync(file, 'utf8');
  const title = /<title>([^<]*)<\/title>/.exec(manifest)?.[1] ?? id;
  const standard = readStandard(manifest, id);
  const [, launch] = LAUNCH[standard].exec(manifest) ?? [];
  if (launch === undefined) throw new Error(`Het manifest van ${id} noemt geen SCO met een startbestand.`);
  return { id, title, standard, launch, folder };
}

/** The attribute is written in another way in each standard, and an LMS that finds the wrong one shows the course as a file. */
const LAUNCH: Readonly<Record<Standard, RegExp>> = {
  scorm12: /adlcp:scormtype="sco"[^>]*href="([^"]*)"/,
  scorm2004: /adlcp:scormType="sco"[^>]*href="([^"]*)"/,
};

function readStandard(manifest: string, id: string): Standard {
  const version = /<schemaversion>([^<]*)<\/schemaversion>/.exec(manifest)?.[1] ?? '';
  if (version === '1.2') return 'scorm12';
  // To the letter: Moodle plays "2004 4th edition" as SCORM 1.2.
  if (/^(2004 [34](rd|th) Edition|CAM 1\.3|1\.3)$/.test(version)) return 'scorm2004';
  throw new Error(`${id} is geen SCORM 1.2 of SCORM 2004 (schemaversion "${version}").`);
}
