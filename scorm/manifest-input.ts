import type { PackedCourse } from './course-data.ts';
import { itemIdentifier, type Scope } from './scopes.ts';

/** The page an LMS launches, in every package. */
export const LAUNCH_FILE = 'lms.html';

/** What a manifest says of the rights. */
export const LICENCES = 'Teksten: CC BY-SA 4.0. Programmatuur: EUPL-1.2.';

/** What a manifest is written from. */
export interface ManifestInput {
  readonly course: PackedCourse;
  readonly scope: Scope;
  /** Every file of the package but the manifest, sorted. */
  readonly files: readonly string[];
  /** The file that an LMS starts; one of `files`. */
  readonly launch: string;
}

export interface ManifestIds {
  readonly manifest: string;
  readonly organization: string;
  readonly item: string;
  readonly resource: string;
}

/** The identifiers in a SCORM manifest: constant, and in one document all different, as XML asks. */
export function manifestIds({
  course: { outline },
  scope,
}: Pick<ManifestInput, 'course' | 'scope'>): ManifestIds {
  const item = itemIdentifier(outline.id, scope);
  // Those of the course itself are from before there were other scopes, and stay.
  const stem = scope.kind === 'course' ? outline.id : item;
  return {
    manifest: scope.kind === 'course' ? outline.id : `${item}-pakket`,
    organization: `${stem}-organisatie`,
    item,
    resource: `${stem}-bestanden`,
  };
}
