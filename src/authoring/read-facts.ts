import { z } from 'zod';
import type { Fact } from '../domain/course.ts';
import { declareKey } from './ids.ts';
import type { Notebook } from './notebook.ts';
import { readYaml, wholeFile, type YamlReading } from './read-yaml.ts';
import type { SourceFile } from './source-file.ts';
import { valueToInline } from './to-html.ts';

const SCHEMA = z.array(
  z.strictObject({
    id: z.string(),
    tekst: z.string(),
    bron: z.string(),
    gecontroleerd: z.string(),
    'herzien-voor': z.string(),
  }),
);

type Reading = YamlReading<z.infer<typeof SCHEMA>>;

/**
 * Reads `feiten.yaml`; `today` is `YYYY-MM-DD`. A fact whose review date has passed is a warning, a review term of more than
 * twelve months an error. Out: `null` when it is no YAML; what is wrong is in `book`.
 */
export function readFacts(file: SourceFile, today: string, book: Notebook): Fact[] | null {
  const reading = readYaml(wholeFile(file), SCHEMA, book);
  if (!reading) return null;
  return reading.value.map((entry, index) => {
    const { id, tekst, bron, gecontroleerd, 'herzien-voor': reviewBy } = entry;
    declareKey(id, 'fact', '', reading.at(index, 'id'), book);
    if (bron === '') book.report('missing-source', reading.at(index), { name: `Het feit '${id}'` });
    else book.refer('source', bron, reading.at(index, 'bron'));
    checkDates(reading, index, today, book);
    const text = valueToInline(tekst, reading.at(index, 'tekst'), book);
    return { id, text, source: bron, checkedOn: gecontroleerd, reviewBy };
  });
}

function checkDates({ value, at }: Reading, index: number, today: string, book: Notebook): void {
  const entry = value[index];
  if (!entry) return;
  const { id, gecontroleerd: checkedOn, 'herzien-voor': reviewBy } = entry;
  const wrong = (['gecontroleerd', 'herzien-voor'] as const).filter(
    (key) => entry[key] !== '' && !isDate(entry[key]),
  );
  for (const name of wrong) {
    book.report('invalid-value', at(index, name), { name, expected: 'een datum als 2026-03-31', near: null });
  }
  if (wrong.length > 0 || checkedOn === '' || reviewBy === '') return;
  const place = at(index, 'herzien-voor');
  if (reviewBy <= checkedOn) book.report('fact-order', place, { name: id });
  else if (reviewBy > oneYearAfter(checkedOn)) book.report('fact-term-too-long', place, { name: id });
  else if (reviewBy < today) book.report('fact-overdue', place, { name: id, date: reviewBy });
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
  );
}

function oneYearAfter(date: string): string {
  return `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
}
