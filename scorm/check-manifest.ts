import type { ManifestInput } from './manifest-input.ts';
import { itemIdentifier } from './scopes.ts';
import type { Standard } from './standards.ts';
import { cmi5Ids } from './write-cmi5.ts';
import { readElements, type XmlElement } from './xml.ts';

/** What the texts and names in a manifest of SCORM must be, by run-time interface. */
const SCORM = {
  scorm12: {
    version: { scorm12: '1.2' },
    prefixes: { adlcp: 'http://www.adlnet.org/xsd/adlcp_rootv1p2' },
    scormType: 'adlcp:scormtype',
    lom: 'imsmd:lom',
  },
  scorm2004: {
    version: { 'scorm2004-3': '2004 3rd Edition', 'scorm2004-4': '2004 4th Edition' },
    prefixes: {
      adlcp: 'http://www.adlnet.org/xsd/adlcp_v1p3',
      imsss: 'http://www.imsglobal.org/xsd/imsss',
    },
    scormType: 'adlcp:scormType',
    lom: 'lom:lom',
  },
} as const;

/** What would let the LMS overrule the status and score that the course reports. */
const OVERRULES = /masteryscore|completionThreshold|minNormalizedMeasure|satisfiedByMeasure/i;

/**
 * What no schema sees and what goes wrong in LMSs. In: the manifest, and what it was to be written from. Out: in Dutch,
 * for who builds the package; empty when all is well.
 */
export function checkManifest(standard: Standard, manifest: string, input: ManifestInput): readonly string[] {
  return standard.runtime === 'cmi5'
    ? checkCmi5(manifest, input)
    : checkScorm(standard, SCORM[standard.runtime], manifest, input);
}

function checkScorm(
  { schemas, runtime }: Standard,
  { version, prefixes, scormType, lom }: (typeof SCORM)[keyof typeof SCORM],
  manifest: string,
  { course, scope, files, launch }: ManifestInput,
): readonly string[] {
  const { problems, complain } = complaints();
  const elements = readElements(manifest);
  const all = (name: string) => elements.filter((element) => element.name === name);
  const schemaVersion = (version as Readonly<Record<string, string>>)[schemas];
  complain(
    manifest.includes(`<schemaversion>${schemaVersion}</schemaversion>`),
    `schemaversion is niet precies ${schemaVersion}`,
  );
  for (const [prefix, namespace] of Object.entries(prefixes)) {
    complain(
      manifest.includes(`xmlns:${prefix}="${namespace}"`),
      `het voorvoegsel ${prefix} ontbreekt: dan ziet Moodle de cursus als los bestand, dat bij openen al klaar is`,
    );
  }
  // A schema lets whoever wants leave it out.
  complain(
    elements.some(({ name }) => name === lom),
    'de beschrijving (LOM) ontbreekt: dan ziet een beheerder geen duur, taal, versie en licentie',
  );
  const overrule = OVERRULES.exec(manifest)?.[0];
  complain(
    overrule === undefined,
    `er staat ${overrule} in: daarmee vervangt de leeromgeving de status die de cursus meldt`,
  );
  complain(
    !manifest.includes('hideLMSUI'),
    'er staat hideLMSUI in: dan kan de deelnemer er soms niet meer uit',
  );
  const organisations = all('organization').map(({ attributes }) => attributes.identifier);
  const chosen = all('organizations')[0]?.attributes.default;
  complain(organisations.includes(chosen), `de organisatie '${chosen}' bestaat niet`);

  const items = all('item');
  const wanted = itemIdentifier(course.outline.id, scope);
  complain(items.length === 1, `er zijn ${items.length} items in plaats van een`);
  for (const { attributes } of items) {
    complain(
      attributes.identifier === wanted,
      `het item heet '${attributes.identifier}' in plaats van '${wanted}': zo raakt iedereen zijn voortgang kwijt`,
    );
    const resource = all('resource').find((each) => each.attributes.identifier === attributes.identifierref);
    complain(
      resource !== undefined,
      `het item verwijst naar '${attributes.identifierref}', maar dat bestaat niet`,
    );
    if (!resource) continue;
    complain(resource.attributes[scormType] === 'sco', `${scormType}="sco" ontbreekt bij het item`);
    complain(
      resource.attributes.href === launch,
      `het startbestand is '${resource.attributes.href}' in plaats van '${launch}'`,
    );
  }
  if (runtime === 'scorm2004') {
    const [control] = all('imsss:deliveryControls');
    complain(
      control?.attributes.completionSetByContent === 'true' &&
        control.attributes.objectiveSetByContent === 'true',
      'deliveryControls ontbreekt: sommige leeromgevingen zetten de cursus dan op voltooid bij het sluiten',
    );
  }
  checkIdentifiers(elements, complain);
  const listed = all('file').map(({ attributes }) => attributes.href ?? '');
  complain(listed.includes(launch), `het startbestand '${launch}' staat niet in de lijst`);
  for (const file of listed)
    complain(files.includes(file), `'${file}' staat in de lijst, maar niet in het pakket`);
  for (const file of files)
    complain(listed.includes(file), `'${file}' staat in het pakket, maar niet in de lijst`);
  complain(new Set(listed).size === listed.length, 'een bestand staat twee keer in de lijst');
  return problems;
}

function checkCmi5(manifest: string, { course, scope, files, launch }: ManifestInput): readonly string[] {
  const { problems, complain } = complaints();
  const elements = readElements(manifest);
  const ids = cmi5Ids(course.outline.id, scope.slug);
  const [structure] = elements.filter(({ name }) => name === 'course');
  const aus = elements.filter(({ name }) => name === 'au');
  complain(aus.length === 1, `er zijn ${aus.length} onderdelen (au) in plaats van een`);
  complain(
    structure?.attributes.id === ids.course && aus[0]?.attributes.id === ids.au,
    'een id is veranderd: zo raakt iedereen zijn voortgang kwijt',
  );
  const mastery = aus[0]?.attributes.masteryScore;
  complain(
    scope.passMark === null ? mastery === undefined : Number(mastery) === scope.passMark,
    `masteryScore is '${mastery}', maar de slaaggrens is ${scope.passMark ?? 'er niet'}`,
  );
  complain(manifest.includes(`<url>${launch}</url>`), `het startbestand is niet '${launch}'`);
  complain(files.includes(launch), `het startbestand '${launch}' staat niet in het pakket`);
  return problems;
}

function checkIdentifiers(
  elements: readonly XmlElement[],
  complain: (holds: boolean, problem: string) => void,
) {
  const seen = new Set<string>();
  for (const { attributes } of elements) {
    const { identifier } = attributes;
    if (identifier === undefined) continue;
    complain(!seen.has(identifier), `'${identifier}' is twee keer gebruikt als identifier`);
    seen.add(identifier);
  }
}

function complaints() {
  const problems: string[] = [];
  const complain = (holds: boolean, problem: string): void => {
    if (!holds) problems.push(problem);
  };
  return { problems, complain };
}
