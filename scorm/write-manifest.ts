import type { PackedCourse } from './course-data.ts';

/** The page an LMS launches. */
export const LAUNCH_FILE = 'lms.html';

/** The title's limit in IMS Content Packaging 1.1.2. */
const MOST_TITLE = 200;

/**
 * The identifier of the one item. It is the learner's record: Moodle deletes every learner's progress when it changes
 * (measured in 5.1). So it comes from the course's own id, which never changes, and from nothing else.
 */
export function itemIdentifier(courseId: string): string {
  return `${courseId}-cursus`;
}

/**
 * The `imsmanifest.xml` of SCORM 1.2 with one SCO. In: every file of the package but the manifest, sorted.
 * No mastery score: with one, Moodle turns a pause into a fail. The prefix must be `adlcp` to the letter: with another
 * one Moodle takes the SCO for an asset and completes it on opening.
 */
export function writeManifest({ outline, description }: PackedCourse, files: readonly string[]): string {
  const { id, title, version, lessons } = outline;
  const minutes = lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
  const name = escapeXml([...title].slice(0, MOST_TITLE).join(''));
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${id}" version="${escapeXml(version)}"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:imsmd="http://www.imsglobal.org/xsd/imsmd_rootv1p2p1"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.imsglobal.org/xsd/imsmd_rootv1p2p1 imsmd_rootv1p2p1.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
    <imsmd:lom>
      <imsmd:general>
        <imsmd:title>${langString(title)}</imsmd:title>
        <imsmd:language>nl</imsmd:language>
        <imsmd:description>${langString(description)}</imsmd:description>
      </imsmd:general>
      <imsmd:lifecycle>
        <imsmd:version>${langString(version)}</imsmd:version>
      </imsmd:lifecycle>
      <imsmd:educational>
        <imsmd:typicallearningtime><imsmd:datetime>${isoDuration(minutes)}</imsmd:datetime></imsmd:typicallearningtime>
      </imsmd:educational>
      <imsmd:rights>
        <imsmd:copyrightandotherrestrictions>
          <imsmd:source><imsmd:langstring xml:lang="x-none">LOMv1.0</imsmd:langstring></imsmd:source>
          <imsmd:value><imsmd:langstring xml:lang="x-none">yes</imsmd:langstring></imsmd:value>
        </imsmd:copyrightandotherrestrictions>
        <imsmd:description>${langString('Teksten: CC BY-SA 4.0. Programmatuur: EUPL-1.2.')}</imsmd:description>
      </imsmd:rights>
    </imsmd:lom>
  </metadata>
  <organizations default="${id}-organisatie">
    <organization identifier="${id}-organisatie">
      <title>${name}</title>
      <item identifier="${itemIdentifier(id)}" identifierref="${id}-bestanden" isvisible="true">
        <title>${name}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="${id}-bestanden" type="webcontent" adlcp:scormtype="sco" href="${LAUNCH_FILE}">
${files.map((file) => `      <file href="${escapeXml(file)}"/>`).join('\n')}
    </resource>
  </resources>
</manifest>
`;
}

function langString(text: string): string {
  return `<imsmd:langstring xml:lang="nl">${escapeXml(text)}</imsmd:langstring>`;
}

/** ISO 8601, e.g. `PT1H15M`. */
function isoDuration(minutes: number): string {
  return `PT${Math.floor(minutes / 60)}H${minutes % 60}M`;
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
