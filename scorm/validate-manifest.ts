import { promises as fs } from 'node:fs';
import { validateXML } from 'xmllint-wasm';
import { itemIdentifier } from './write-manifest.ts';

/** The schemas of SCORM 1.2, in `xsd/scorm12`; they stand at the root of every package. */
export const CONTROL_DOCUMENTS = [
  'adlcp_rootv1p2.xsd',
  'ims_xml.xsd',
  'imscp_rootv1p1p2.xsd',
  'imsmd_rootv1p2p1.xsd',
];
const FOLDER = new URL('./xsd/scorm12/', import.meta.url);

/** Imports every namespace: xmllint does not follow `xsi:schemaLocation`. */
const WRAPPER = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
  <xsd:import namespace="http://www.imsproject.org/xsd/imscp_rootv1p1p2" schemaLocation="imscp_rootv1p1p2.xsd"/>
  <xsd:import namespace="http://www.adlnet.org/xsd/adlcp_rootv1p2" schemaLocation="adlcp_rootv1p2.xsd"/>
  <xsd:import namespace="http://www.imsglobal.org/xsd/imsmd_rootv1p2p1" schemaLocation="imsmd_rootv1p2p1.xsd"/>
</xsd:schema>`;

/** What the schemas have against the manifest; empty when it is valid. */
export async function validateAgainstSchemas(manifest: string): Promise<readonly string[]> {
  const preload = await Promise.all(
    CONTROL_DOCUMENTS.map(async (fileName) => ({
      fileName,
      contents: mendForLibxml(await fs.readFile(new URL(fileName, FOLDER), 'utf8')),
    })),
  );
  const { errors } = await validateXML({
    xml: { fileName: 'imsmanifest.xml', contents: manifest },
    schema: { fileName: 'wrapper.xsd', contents: WRAPPER },
    preload,
  });
  return errors.map(({ message, loc }) => (loc ? `regel ${loc.lineNumber}: ${message}` : message));
}

/** `xml` may not be declared as a namespace, and `##any` beside optional elements is ambiguous: libxml2 refuses both. */
function mendForLibxml(schema: string): string {
  return schema
    .replace('xmlns="http://www.w3.org/XML/1998/namespace"', '')
    .replace('<xsd:any namespace="##any"', '<xsd:any namespace="##other"');
}

/**
 * What no schema sees and what goes wrong in LMSs. In: the manifest, every file of the package but the manifest, and
 * the course's id. Out: in Dutch, for who builds the package; empty when all is well.
 */
export function checkManifest(
  manifest: string,
  files: readonly string[],
  courseId: string,
): readonly string[] {
  const elements = readElements(manifest);
  const all = (name: string) => elements.filter((element) => element.name === name);
  const resources = new Map(
    all('resource').map(({ attributes }) => [attributes.identifier ?? '', attributes]),
  );
  const listed = all('file').map(({ attributes }) => attributes.href ?? '');
  const items = all('item');
  const problems: string[] = [];
  const complain = (holds: boolean, problem: string) => holds || problems.push(problem);

  complain(/<schemaversion>1\.2<\/schemaversion>/.test(manifest), 'schemaversion is niet precies 1.2');
  complain(
    manifest.includes('xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"'),
    'het voorvoegsel adlcp ontbreekt: dan ziet Moodle de cursus als los bestand, dat bij openen al klaar is',
  );
  complain(
    !/masteryscore/i.test(manifest),
    'er staat een masteryscore: die maakt van een pauze een onvoldoende',
  );
  const organisations = all('organization').map(({ attributes }) => attributes.identifier);
  const chosen = all('organizations')[0]?.attributes.default;
  complain(organisations.includes(chosen), `de organisatie '${chosen}' bestaat niet`);
  complain(items.length === 1, `er zijn ${items.length} items in plaats van een`);
  for (const { attributes } of items) {
    const { identifier, identifierref = '' } = attributes;
    complain(
      identifier === itemIdentifier(courseId),
      `het item heet '${identifier}' in plaats van '${itemIdentifier(courseId)}': zo raakt iedereen zijn voortgang kwijt`,
    );
    const resource = resources.get(identifierref);
    complain(resource !== undefined, `het item verwijst naar '${identifierref}', maar dat bestaat niet`);
    if (!resource) continue;
    complain(resource['adlcp:scormtype'] === 'sco', 'adlcp:scormtype="sco" ontbreekt bij het item');
    complain(
      listed.includes(resource.href ?? ''),
      `het startbestand '${resource.href}' staat niet in de lijst`,
    );
  }
  for (const file of listed)
    complain(files.includes(file), `'${file}' staat in de lijst, maar niet in het pakket`);
  for (const file of files)
    complain(listed.includes(file), `'${file}' staat in het pakket, maar niet in de lijst`);
  complain(new Set(listed).size === listed.length, 'een bestand staat twee keer in de lijst');
  return problems;
}

interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Start tags with their attributes: enough for a manifest that is well-formed, which the schemas have checked. */
function readElements(xml: string): readonly XmlElement[] {
  return [...xml.matchAll(/<([a-z][\w:]*)((?:\s+[\w:]+="[^"]*")*)\s*\/?>/gi)].map(
    ([, name = '', attributes = '']) => ({
      name,
      attributes: Object.fromEntries(
        [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
      ),
    }),
  );
}
