import type { PackedCourse } from '../../scorm/course-data.ts';
import { LAUNCH_FILE, type ManifestInput } from '../../scorm/manifest-input.ts';
import { listScopes, type Scope } from '../../scorm/scopes.ts';
import { outline } from '../tracking/small-course.ts';

const FINAL_TEST = { passMark: 0.75, resits: 2, waitHours: 24, items: { course: 2, route: 2 } };

/** The small course with a final test, under a title and description that XML must escape. */
export const packedCourse: PackedCourse = {
  outline: { ...outline, title: 'Samen scherp: "kijken" & <leren>, één', finalTest: FINAL_TEST },
  description: 'Tien lessen & <meer>',
};

/** A scope of it, by its slug. */
export function scopeOf(slug: string, course = packedCourse): Scope {
  const scope = listScopes(course).find((each) => each.slug === slug);
  if (!scope) throw new Error(`No scope ${slug}`);
  return scope;
}

/** What a manifest of that scope is written from. */
export function manifestInput(slug: string, files: readonly string[], course = packedCourse): ManifestInput {
  return { course, scope: scopeOf(slug, course), files, launch: LAUNCH_FILE };
}
