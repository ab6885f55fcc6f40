import { promises as fs } from 'node:fs';
import { validateXML } from 'xmllint-wasm';
import type { SchemaSet } from './standards.ts';

/** Metadata of SCORM 2004. Our own schema: it judges, and does not travel. */
const LOM = { 'http://ltsc.ieee.org/xsd/LOM': 'lom.xsd' };

/** The namespaces whose schemas judge a manifest of each kind, with the file in `xsd/<set>`. */
const NAMESPACES: Readonly<Record<SchemaSet, Readonly<Record<string, string>>>> = {
  scorm12: {
    'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
    'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
    'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1': 'imsmd_rootv1p2p1.xsd',
  },
  'scorm2004-3': {
    'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
    'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
    'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
    ...LOM,
  },
  'scorm2004-4': {
    'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
    'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
    'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
    ...LOM,
  },
  cmi5: { 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd': 'course-structure.xsd' },
};

const read = new Map<SchemaSet, Promise<ReadonlyMap<string, Uint8Array>>>();

/**
 * The files of a set, by name, sorted; the same bytes and the same objects at every call. Those of SCORM, control
 * documents, stand at the root of every package. Those of cmi5 do not travel.
 */
export function readSchemas(set: SchemaSet): Promise<ReadonlyMap<string, Uint8Array>> {
  const known = read.get(set);
  if (known) return known;
  const reading = readFolder(new URL(`./xsd/${set}/`, import.meta.url));
  read.set(set, reading);
  return reading;
}

async function readFolder(folder: URL): Promise<ReadonlyMap<string, Uint8Array>> {
  const names = (await fs.readdir(folder)).sort();
  return new Map(
    await Promise.all(names.map(async (name) => [name, await fs.readFile(new URL(name, folder))] as const)),
  );
}

/** What the schemas have against one manifest; empty when it is valid. */
export async function validateManifest(set: SchemaSet, manifest: string): Promise<readonly string[]> {
  return (await validateManifests(set, [manifest]))[0] ?? [];
}

/** The same for many, in the same order, in a fraction of the time: the schemas are read once. */
export async function validateManifests(
  set: SchemaSet,
  manifests: readonly string[],
): Promise<readonly (readonly string[])[]> {
  const lom = await readFolder(new URL('./xsd/lom/', import.meta.url));
  const preload = [...(await readSchemas(set)), ...lom].map(([fileName, bytes]) => ({
    fileName,
    contents: mendForLibxml(new TextDecoder().decode(bytes)),
  }));
  const { errors } = await validateXML({
    xml: manifests.map((contents, i) => ({ fileName: `${i}.xml`, contents })),
    schema: { fileName: 'wrapper.xsd', contents: wrapper(set) },
    preload,
  });
  return manifests.map((_, i) =>
    errors
      // A last line per file says only that it fails; a message without a place may be about any of them.
      .filter(({ message, loc }) => (loc ? loc.fileName === `${i}.xml` : !/^\d+\.xml fails/.test(message)))
      .map(({ message, loc }) => (loc ? `regel ${loc.lineNumber}: ${message}` : message)),
  );
}

/** Imports every namespace: xmllint does not follow `xsi:schemaLocation`. */
function wrapper(set: SchemaSet): string {
  const imports = Object.entries(NAMESPACES[set]).map(
    ([namespace, file]) => `<xsd:import namespace="${namespace}" schemaLocation="${file}"/>`,
  );
  return `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xsd:schema>`;
}

/**
 * In memory only. `xml` may not be declared as a namespace, and `##any` beside optional elements is ambiguous: libxml2
 * refuses both. A DTD it would look for on disk, and does not need.
 */
function mendForLibxml(schema: string): string {
  return schema
    .replace('xmlns="http://www.w3.org/XML/1998/namespace"', '')
    .replace('<xsd:any namespace="##any"', '<xsd:any namespace="##other"')
    .replace(/<!DOCTYPE [^>]*>/, '');
}
