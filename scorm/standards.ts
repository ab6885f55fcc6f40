import type { ManifestInput } from './manifest-input.ts';
import { writeCmi5 } from './write-cmi5.ts';
import { writeScorm12 } from './write-scorm12.ts';
import { writeScorm2004 } from './write-scorm2004.ts';

/** The kinds of package, as they are asked for and named. */
export const STANDARD_IDS = [
  'scorm12',
  'scorm2004-3',
  'scorm2004-4',
  'cmi5',
  'thin-scorm12',
  'thin-scorm2004',
] as const;
export type StandardId = (typeof STANDARD_IDS)[number];

/** A set of schemas in `xsd/`. */
export type SchemaSet = 'scorm12' | 'scorm2004-3' | 'scorm2004-4' | 'cmi5';

export interface Standard {
  readonly id: StandardId;
  /** What people call it, in Dutch. */
  readonly name: string;
  /** Which run-time interface the shell must look for. */
  readonly runtime: 'scorm12' | 'scorm2004' | 'cmi5';
  /** The course stays on a website of the organisation; the package only links it to the LMS. */
  readonly thin: boolean;
  readonly manifestFile: 'imsmanifest.xml' | 'cmi5.xml';
  readonly schemas: SchemaSet;
  readonly write: (input: ManifestInput) => string;
}

const SCORM12 = {
  runtime: 'scorm12',
  manifestFile: 'imsmanifest.xml',
  schemas: 'scorm12',
  write: writeScorm12,
} as const;
const SCORM2004_4 = {
  runtime: 'scorm2004',
  manifestFile: 'imsmanifest.xml',
  schemas: 'scorm2004-4',
  write: writeScorm2004('2004 4th Edition'),
} as const;

export const STANDARDS: Readonly<Record<StandardId, Standard>> = {
  scorm12: { id: 'scorm12', name: 'SCORM 1.2', thin: false, ...SCORM12 },
  'scorm2004-3': {
    id: 'scorm2004-3',
    name: 'SCORM 2004, 3e editie',
    thin: false,
    ...SCORM2004_4,
    schemas: 'scorm2004-3',
    write: writeScorm2004('2004 3rd Edition'),
  },
  'scorm2004-4': { id: 'scorm2004-4', name: 'SCORM 2004, 4e editie', thin: false, ...SCORM2004_4 },
  cmi5: {
    id: 'cmi5',
    name: 'cmi5',
    runtime: 'cmi5',
    thin: false,
    manifestFile: 'cmi5.xml',
    schemas: 'cmi5',
    write: writeCmi5,
  },
  'thin-scorm12': { id: 'thin-scorm12', name: 'dun pakket, SCORM 1.2', thin: true, ...SCORM12 },
  'thin-scorm2004': { id: 'thin-scorm2004', name: 'dun pakket, SCORM 2004', thin: true, ...SCORM2004_4 },
};
