import { createHash } from 'node:crypto';
import type { ManifestInput } from './manifest-input.ts';
import { escapeXml } from './xml.ts';

/** Of the UUIDs below; made once, and never changed. */
const NAMESPACE = 'dd14ecb1-9bfc-4792-87c5-e5f01c2f628f';

/** The two IRIs of a cmi5 package. */
export interface Cmi5Ids {
  readonly course: string;
  readonly au: string;
}

/**
 * `urn:uuid:` with UUIDs of version 5 (RFC 9562) over the course's id and the scope: constant, and an IRI that needs no
 * web address of our own. Each scope is a course to the LMS, so that packages can stand beside each other.
 */
export function cmi5Ids(courseId: string, scopeSlug: string): Cmi5Ids {
  const name = `${courseId}/${scopeSlug}`;
  return { course: `urn:uuid:${uuid5(name)}`, au: `urn:uuid:${uuid5(`${name}/au`)}` };
}

/**
 * The `cmi5.xml` with one assignable unit (cmi5 specification, 13.1). With a final test the unit counts when it is
 * completed and passed, and the LMS knows the pass mark; a lesson, which has no test, counts when it is completed.
 */
export function writeCmi5({ course: { outline }, scope, launch }: ManifestInput): string {
  const ids = cmi5Ids(outline.id, scope.slug);
  const judged =
    scope.passMark === null
      ? 'moveOn="Completed"'
      : `moveOn="CompletedAndPassed" masteryScore="${Number(scope.passMark.toFixed(4))}"`;
  const title = `<title>${langString(scope.title)}</title>`;
  const description = `<description>${langString(scope.description)}</description>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="${ids.course}">
    ${title}
    ${description}
  </course>
  <au id="${ids.au}" launchMethod="AnyWindow" ${judged}>
    ${title}
    ${description}
    <url>${launch}</url>
  </au>
</courseStructure>
`;
}

function langString(text: string): string {
  return `<langstring lang="nl">${escapeXml(text)}</langstring>`;
}

function uuid5(name: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest()
    .subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
