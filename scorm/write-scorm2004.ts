import { LICENCES, type ManifestInput, manifestIds } from './manifest-input.ts';
import { escapeXml, isoDuration, shortTitle } from './xml.ts';

/** The text that names an edition. To the letter: Moodle plays a package with another text as SCORM 1.2. */
export type Scorm2004Version = '2004 3rd Edition' | '2004 4th Edition';

/**
 * The `imsmanifest.xml` of SCORM 2004 with one SCO. `completionSetByContent` and `objectiveSetByContent`, because
 * SuccessFactors completes a package without them when it is left (SAP KBA 3403728). No completion threshold and no
 * passing measure: an LMS would overrule with them what the course reports. `flow` lets an LMS start the one SCO
 * without a choice from a menu. The controls of the LMS itself are not hidden: the learner needs them to leave.
 * The metadata names no schema of LOM, so that no validator looks for one in the package: docs/decisions/0010-packages.md.
 */
export function writeScorm2004(edition: Scorm2004Version): (input: ManifestInput) => string {
  return (input) => {
    const { scope, course, files, launch } = input;
    const ids = manifestIds(input);
    const { version } = course.outline;
    const title = escapeXml(shortTitle(scope.title));
    return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${ids.manifest}" version="${escapeXml(version)}"
  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
  xmlns:imsss="http://www.imsglobal.org/xsd/imsss"
  xmlns:lom="http://ltsc.ieee.org/xsd/LOM"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>${edition}</schemaversion>
    <lom:lom>
      <lom:general>
        <lom:title>${langString(scope.title)}</lom:title>
        <lom:language>nl</lom:language>
        <lom:description>${langString(scope.description)}</lom:description>
      </lom:general>
      <lom:lifeCycle>
        <lom:version>${langString(version)}</lom:version>
      </lom:lifeCycle>
      <lom:educational>
        <lom:typicalLearningTime><lom:duration>${isoDuration(scope.minutes)}</lom:duration></lom:typicalLearningTime>
      </lom:educational>
      <lom:rights>
        <lom:copyrightAndOtherRestrictions>
          <lom:source>LOMv1.0</lom:source>
          <lom:value>yes</lom:value>
        </lom:copyrightAndOtherRestrictions>
        <lom:description>${langString(LICENCES)}</lom:description>
      </lom:rights>
    </lom:lom>
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

function langString(text: string): string {
  return `<lom:string language="nl">${escapeXml(text)}</lom:string>`;
}
