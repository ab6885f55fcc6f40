import { type ManifestInput, manifestIds } from './manifest-input.ts';
import { escapeXml, shortTitle } from './xml.ts';

/** The text that names an edition. To the letter: Moodle plays a package with another text as SCORM 1.2. */
export type Scorm2004Version = '2004 3rd Edition' | '2004 4th Edition';

/**
 * The `imsmanifest.xml` of SCORM 2004 with one SCO. `completionSetByContent` and `objectiveSetByContent`, because
 * SuccessFactors completes a package without them when it is left (SAP KBA 3403728). No completion threshold and no
 * passing measure: an LMS would overrule with them what the course reports. `flow` lets an LMS start the one SCO
 * without a choice from a menu. The controls of the LMS itself are not hidden: the learner needs them to leave.
 * Metadata is the least that is allowed; docs/decisions/0010-packages.md says why.
 */
export function writeScorm2004(edition: Scorm2004Version): (input: ManifestInput) => string {
  return (input) => {
    const { scope, course, files, launch } = input;
    const ids = manifestIds(input);
    const title = escapeXml(shortTitle(scope.title));
    return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${ids.manifest}" version="${escapeXml(course.outline.version)}"
  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
  xmlns:imsss="http://www.imsglobal.org/xsd/imsss"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>${edition}</schemaversion>
  </metadata>
  <organizations default="${ids.organization}">
    <organization identifier="${ids.organization}">
      <title>${title}</title>
      <item identifier="${ids.item}" identifierref="${ids.resource}" isvisible="true">
        <title>${title}</title>
        <imsss:sequencing>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>
      </item>
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
      </imsss:sequencing>
    </organization>
  </organizations>
  <resources>
    <resource identifier="${ids.resource}" type="webcontent" adlcp:scormType="sco" href="${launch}">
${files.map((file) => `      <file href="${escapeXml(file)}"/>`).join('\n')}
    </resource>
  </resources>
</manifest>
`;
  };
}
