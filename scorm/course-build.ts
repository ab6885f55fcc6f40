import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import { editHtml } from '../tools/relative-output/edit-html.ts';
import { type PackedCourse, readCourseData } from './course-data.ts';
import { LAUNCH_FILE } from './manifest-input.ts';
import { listScopes, type Scope } from './scopes.ts';

/** The launch page of a thin package, as the build names it. It stands in no other package. */
export const THIN_PAGE = 'dun.html';
/** Tells the shell which standard this copy speaks; in `public/` it says none. */
export const SETTINGS_FILE = 'package.js';

/** Marks an element that no package has. */
const SITE_ONLY = 'data-site-only';

/** Spaces, accents and leading underscores break imports (openEQUELLA#1868, xerte#891). */
const SAFE_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/;
/** What is for a website only: search engines, debugging, work without a network, search. */
const WEBSITE_ONLY =
  /^(?:sitemap[^/]*\.xml|robots\.txt|(?:sw|offline)\.js|[^/]*\.webmanifest|(?:offline|zoeken)\.html|(?:app|zoeken)\/.*)$|\.map$/;

/** A course as the build left it, read once, for any number of packages. */
export interface CourseBuild {
  readonly course: PackedCourse;
  readonly scopes: readonly Scope[];
  /** What may go into a package, by path; pages without what is marked `data-site-only`. Nobody changes the contents. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * Reads the folder with the build. Throws a Dutch error when there is none, or when a file has a name that an LMS
 * would refuse.
 */
export async function readCourseBuild(dist: string): Promise<CourseBuild> {
  const files = await readFolder(dist);
  const shell = files.get(LAUNCH_FILE);
  if (!shell) throw new Error(`Er is geen ${LAUNCH_FILE} in ${dist}. Bouw de cursus eerst: npm run build`);
  refuseNames([...files.keys()]);
  const course = readCourseData(new TextDecoder().decode(shell));
  return { course, scopes: listScopes(course), files };
}

async function readFolder(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const entries = await fs.readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .filter((name) => !WEBSITE_ONLY.test(name))
    .sort();
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readForPackage(folder, name)] as const)),
  );
}

async function readForPackage(folder: string, name: string): Promise<Uint8Array> {
  const bytes = await fs.readFile(join(folder, name));
  if (!name.endsWith('.html') || !bytes.includes(SITE_ONLY)) return bytes;
  return new TextEncoder().encode(withoutSiteOnly(bytes.toString('utf8')));
}

/** In an island every element stays, because a browser script expects it; the style sheet hides it there. */
function withoutSiteOnly(html: string): string {
  return editHtml(html, {
    attribute: (_element, _name, value) => value,
    fate: ({ attrs }, inIsland) =>
      !inIsland && attrs.some(({ name }) => name === SITE_ONLY) ? 'remove' : 'keep',
  });
}

function refuseNames(names: readonly string[]) {
  const problems = names.flatMap((name) => {
    if (!SAFE_NAME.test(name)) return [`${name}: alleen letters, cijfers, punt, streepje; geen _ vooraan`];
    // Moodle sends .mjs as plain text, which a browser does not run (measured in 5.1).
    if (name.endsWith('.mjs')) return [`${name}: een .mjs-bestand start niet in een LMS`];
    if (/^(?:imsmanifest\.xml|cmi5\.xml|[^/]+\.(?:xsd|dtd))$/.test(name))
      return [`${name}: deze naam is van het pakket zelf`];
    return [];
  });
  if (problems.length > 0)
    throw new Error(`Deze bestanden kunnen niet in een pakket:\n  ${problems.join('\n  ')}`);
}
