import { z } from 'zod';
import type { EvidenceClass, Source } from '../domain/course.ts';
import { declareKey } from './ids.ts';
import type { Notebook } from './notebook.ts';
import { readYaml, wholeFile } from './read-yaml.ts';
import type { SourceFile } from './source-file.ts';
import { valueToInline } from './to-html.ts';

const CLASSES: Readonly<Record<string, EvidenceClass>> = {
  factsheet: 'factsheet',
  andere: 'other',
  cursus: 'course',
};

const SCHEMA = z.array(
  z.strictObject({
    id: z.string(),
    klasse: z.enum(['factsheet', 'andere', 'cursus']),
    titel: z.string(),
    url: z.string().optional(),
    'gebruikt-voor': z.string(),
  }),
);

/** Reads `bronnen.yaml`. Out: `null` when it is no YAML; what is wrong is in `book`. */
export function readSources(file: SourceFile, book: Notebook): Source[] | null {
  const reading = readYaml(wholeFile(file), SCHEMA, book);
  if (!reading) return null;
  return reading.value.map(({ id, klasse, titel, url, 'gebruikt-voor': usedFor }, index) => {
    declareKey(id, 'source', '', reading.at(index, 'id'), book);
    if (url !== undefined && !url.startsWith('https://')) {
      book.report('unknown-link', reading.at(index, 'url'), { name: url });
    }
    return {
      id,
      evidence: CLASSES[klasse] ?? 'other',
      description: valueToInline(titel, reading.at(index, 'titel'), book),
      url: url ?? '',
      usedFor: valueToInline(usedFor, reading.at(index, 'gebruikt-voor'), book),
    };
  });
}
