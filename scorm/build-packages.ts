import { checkManifest } from './check-manifest.ts';
import { type CourseBuild, SETTINGS_FILE } from './course-build.ts';
import { nameAhead } from './launch-page.ts';
import { LAUNCH_FILE, type ManifestInput } from './manifest-input.ts';
import { filesOfScope, filesOfThin, type ScopeFiles } from './package-files.ts';
import { readSchemas, validateManifests } from './schemas.ts';
import type { Scope } from './scopes.ts';
import { STANDARDS, type Standard, type StandardId } from './standards.ts';
import { writeZip } from './write-zip.ts';

/** Which packages to make. */
export interface PackageOrder {
  readonly standards: readonly StandardId[];
  readonly scopes: readonly Scope[];
  /** Address of `lms.html` on the website of the organisation; thin packages need it. */
  readonly contentUrl?: string;
}

export interface BuiltPackage {
  /** Name of the zip. */
  readonly name: string;
  readonly standard: Standard;
  readonly scope: Scope;
  readonly zip: Uint8Array;
  /** All files in the zip by path, the manifest first, then sorted. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly manifest: string;
}

/**
 * Makes every package of the order: each standard with each scope, but a thin one of the whole course only. The same
 * build gives the same bytes on any machine, in any folder and time zone.
 * Throws a Dutch error that lists what an LMS would refuse.
 */
export async function buildPackages(
  build: CourseBuild,
  order: PackageOrder,
): Promise<readonly BuiltPackage[]> {
  const drafts: Draft[] = [];
  for (const scope of order.scopes) {
    const full = order.standards.map((id) => STANDARDS[id]).filter(({ thin }) => !thin);
    const files = full.length > 0 ? filesOfScope(build, scope) : null;
    for (const standard of full) if (files) drafts.push(await draft(build, standard, scope, files));
    if (scope.kind !== 'course') continue;
    for (const standard of order.standards.map((id) => STANDARDS[id]).filter(({ thin }) => thin))
      drafts.push(
        await draft(build, standard, scope, filesOfThin(build, order.contentUrl), order.contentUrl),
      );
  }
  await refuseFaults(drafts);
  return drafts.map(({ standard, input, manifest, files }) => ({
    name: packageName(standard, input.scope, build.course.outline.id),
    standard,
    scope: input.scope,
    zip: writeZip(files),
    files,
    manifest,
  }));
}

/** The whole course in SCORM 1.2 keeps the short name that it had before there were others. */
function packageName({ id }: Standard, scope: Scope, courseId: string): string {
  const short = id === 'scorm12' && scope.kind === 'course';
  return short ? `${courseId}-${id}.zip` : `${courseId}-${scope.slug}-${id}.zip`;
}

interface Draft {
  readonly standard: Standard;
  readonly input: ManifestInput;
  readonly manifest: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

async function draft(
  { course }: CourseBuild,
  standard: Standard,
  scope: Scope,
  contents: ScopeFiles,
  contentUrl?: string,
): Promise<Draft> {
  const schemas = standard.runtime === 'cmi5' ? [] : await readSchemas(standard.schemas);
  const all = new Map([
    ...contents,
    ...schemas,
    [SETTINGS_FILE, settings(standard, scope, contentUrl)] as const,
  ]);
  if (!standard.thin) {
    const launch = new TextDecoder().decode(all.get(LAUNCH_FILE));
    all.set(LAUNCH_FILE, new TextEncoder().encode(nameAhead(launch, contents, standard)));
  }
  const names = [...all.keys()].sort();
  const input = { course, scope, files: names, launch: LAUNCH_FILE };
  const manifest = standard.write(input);
  const files = new Map([
    [standard.manifestFile, new TextEncoder().encode(manifest)] as const,
    ...names.map((name) => [name, all.get(name) as Uint8Array] as const),
  ]);
  return { standard, input, manifest, files };
}

/** What the shell reads: which interface to look for, and how much of the course this package is. */
function settings({ runtime, thin }: Standard, scope: Scope, contentUrl?: string): Uint8Array {
  const values = { standard: runtime, scope: scope.text, ...(thin ? { thin, contentUrl } : {}) };
  return new TextEncoder().encode(`window.samenScherpPackage = ${JSON.stringify(values)};\n`);
}

async function refuseFaults(drafts: readonly Draft[]): Promise<void> {
  const problems: string[] = [];
  const name = ({ standard, input }: Draft) => `${input.scope.slug}, ${standard.name}`;
  for (const each of drafts)
    for (const problem of checkManifest(each.standard, each.manifest, each.input))
      problems.push(`${name(each)}: ${problem}`);
  const sets = [...new Set(drafts.map(({ standard }) => standard.schemas))];
  await Promise.all(
    sets.map(async (set) => {
      const some = drafts.filter(({ standard }) => standard.schemas === set);
      const found = await validateManifests(
        set,
        some.map(({ manifest }) => manifest),
      );
      some.forEach((each, i) => {
        for (const problem of found[i] ?? []) problems.push(`${name(each)}: ${problem}`);
      });
    }),
  );
  if (problems.length > 0) throw new Error(`Het manifest klopt niet:\n  ${problems.join('\n  ')}`);
}
