import {
  type Alias,
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import { z } from 'zod';
import type { Notebook } from './notebook.ts';
import { type Place, placeAt, type SourceFile } from './source-file.ts';
import { suggest } from './suggest.ts';

/** A shaped value from YAML, and where each part of it stands in the author's file. */
export interface YamlReading<T> {
  readonly value: T;
  /** The place of the value at `path`, or of the nearest part above it that is there. */
  at(...path: readonly (string | number)[]): Place;
}

/** A stretch of a file that holds YAML: all of it, or the front matter. */
export interface YamlText {
  readonly file: SourceFile;
  readonly yaml: string;
  /** Offset of the first character of `yaml` in the file. */
  readonly from: number;
}

/** All of a YAML file. */
export function wholeFile(file: SourceFile): YamlText {
  return { file, yaml: file.text, from: 0 };
}

/** The front matter of a Markdown file; empty when there is none. */
export function frontMatter(file: SourceFile): YamlText {
  const match = /^---\r?\n([\s\S]*?)^---\s*$/m.exec(file.text);
  if (match?.index !== 0) return { file, yaml: '', from: 0 };
  return { file, yaml: match[1] ?? '', from: file.text.indexOf('\n') + 1 };
}

/**
 * Reads YAML into the shape of `schema`. Everything that does not fit becomes a finding; what is missing or of the wrong
 * kind is replaced by an empty value, so that the rest is still read and checked. Schemas use plain types, enums and `wholeNumber`.
 * Out: `null` when the YAML itself cannot be parsed.
 */
export function readYaml<T>(source: YamlText, schema: z.ZodType<T>, book: Notebook): YamlReading<T> | null {
  const document = parseDocument(source.yaml, { prettyErrors: false });
  const toPlace = (offset: number): Place => placeAt(source.file, source.from + offset);
  const alias = findLooseAlias(document);
  if (alias) {
    book.report('yaml-syntax', toPlace(alias.range?.[0] ?? 0), explain({ code: 'BAD_SCALAR_START' }));
    return null;
  }
  const lines = new Set<number>();
  for (const problem of document.errors) {
    const place = toPlace(problem.pos[0]);
    // The parser often stumbles twice over one slip.
    if (!lines.has(place.line)) book.report('yaml-syntax', place, explain(problem));
    lines.add(place.line);
  }
  if (document.errors.some(({ code }) => code !== 'DUPLICATE_KEY')) return null;

  const nodeAt = (path: readonly PropertyKey[], wantKey: boolean): number => {
    const parent = document.getIn(path.slice(0, -1), true);
    const key = path.at(-1);
    if (isMap(parent) && wantKey) {
      const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
      if (pair && isNode(pair.key)) return pair.key.range?.[0] ?? 0;
    }
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    if (isNode(node) && node.range) return node.range[0];
    return path.length === 0 ? 0 : nodeAt(path.slice(0, -1), path.length > 1);
  };

  let data: unknown = document.toJS() ?? {};
  const reported = new Set<string>();
  for (;;) {
    const result = schema.safeParse(data);
    if (result.success) {
      return { value: result.data, at: (...path) => toPlace(nodeAt(path, false)) };
    }
    // A misspelled key explains the missing one: rename it first, then see what is left.
    const misspelled = result.error.issues.filter(({ code }) => code === 'unrecognized_keys');
    for (const issue of misspelled.length > 0 ? misspelled : result.error.issues) {
      if (!reported.has(keyOf(issue))) {
        reported.add(keyOf(issue));
        const place = (key?: string) =>
          toPlace(key === undefined ? nodeAt(issue.path, false) : nodeAt([...issue.path, key], true));
        reportIssue(issue, place, schema, data, book);
      }
      data = repair(data, issue, schema);
    }
  }
}

/** A whole number from `least` to `most`, both included. */
export function wholeNumber(least: number, most: number): z.ZodInt {
  const words = `een heel getal van ${least} tot en met ${most}`;
  return z.int(words).min(least, words).max(most, words);
}

/** A text that starts with `*`, such as `*Les* en leven`: YAML takes it for a pointer to something of that name. */
function findLooseAlias(document: Document): Alias | undefined {
  let loose: Alias | undefined;
  visit(document, {
    Alias: (_, node) => {
      if (node.resolve(document) !== undefined) return undefined;
      loose = node;
      return visit.BREAK;
    },
  });
  return loose;
}

type Issue = z.core.$ZodIssue;

/** One value, one finding: what is wrong with the value that replaces it is no mistake of the author. */
const keyOf = (issue: Issue): string =>
  JSON.stringify([issue.path, issue.code === 'unrecognized_keys' ? issue.keys : '']);

function reportIssue(
  issue: Issue,
  place: (key?: string) => Place,
  schema: z.ZodType,
  data: unknown,
  book: Notebook,
): void {
  const name = String(issue.path.findLast((part) => typeof part === 'string') ?? 'dit bestand');
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, issue.path);
    for (const key of issue.keys) {
      book.report('unknown-key', place(key), { name: key, near: suggest(key, known), known });
    }
  } else if (issue.path.length > 0 && lookUp(data, issue.path) === undefined) {
    const under = issue.path.slice(0, -1).findLast((part) => typeof part === 'string');
    book.report('missing-key', place(), { name: String(issue.path.at(-1)), under: String(under ?? '') });
  } else {
    const options = issue.code === 'invalid_value' ? issue.values.map(String) : [];
    book.report('invalid-value', place(), {
      name,
      expected: options.length > 0 ? options.join(' of ') : expectedWords(issue),
      near: suggest(String(lookUp(data, issue.path)), options),
    });
  }
}

function expectedWords(issue: Issue): string {
  const isWholeNumber = issue.code === 'too_small' || issue.code === 'too_big';
  if (isWholeNumber || (issue.code === 'invalid_type' && issue.expected === 'int')) return issue.message;
  const words: Record<string, string> = {
    string: 'tekst, zo nodig tussen aanhalingstekens',
    number: 'een getal',
    array: 'een lijst, met elk onderdeel op een eigen regel na een streepje',
    object: 'sleutels met waarden, ingesprongen eronder',
    record: 'sleutels met waarden, ingesprongen eronder',
  };
  return (issue.code === 'invalid_type' && words[issue.expected]) || 'tekst of een lijst';
}

/** The keys that the schema allows at `path`, so that a slip can be answered with the nearest one. */
function knownKeys(schema: unknown, path: readonly PropertyKey[]): readonly string[] {
  let current = schema;
  for (const step of ['', ...path]) {
    if (step !== '') {
      if (current instanceof z.ZodObject) current = current.shape[step as string];
      else if (current instanceof z.ZodArray) current = current.element;
      else if (current instanceof z.ZodRecord) current = current.valueType;
    }
    while (current instanceof z.ZodOptional || current instanceof z.ZodDefault) current = current.unwrap();
  }
  return current instanceof z.ZodObject ? Object.keys(current.shape) : [];
}

function lookUp(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    data,
  );
}

/**
 * `data` without what `issue` complains about: an unknown key under the name it was meant to have, or gone; an empty value of the
 * right kind where something is missing or wrong.
 */
function repair(data: unknown, issue: Issue, schema: z.ZodType): unknown {
  if (issue.path.length === 0 && issue.code !== 'unrecognized_keys') return emptyFor(issue);
  const parentPath = issue.code === 'unrecognized_keys' ? issue.path : issue.path.slice(0, -1);
  const parent = lookUp(data, parentPath) as Record<PropertyKey, unknown>;
  if (issue.code !== 'unrecognized_keys') {
    parent[issue.path.at(-1) as PropertyKey] = emptyFor(issue);
    return data;
  }
  for (const key of issue.keys) {
    const near = suggest(key, knownKeys(schema, issue.path));
    if (near !== null && parent[near] === undefined) parent[near] = parent[key];
    delete parent[key];
  }
  return data;
}

function emptyFor(issue: Issue): unknown {
  if (issue.code === 'invalid_value') return issue.values[0];
  if (issue.code === 'too_small') return issue.minimum;
  if (issue.code === 'too_big') return issue.maximum;
  if (issue.code !== 'invalid_type') return '';
  if (issue.expected === 'number' || issue.expected === 'int') return 0;
  if (issue.expected === 'array') return [];
  return issue.expected === 'object' || issue.expected === 'record' ? {} : '';
}

/** The YAML parser's English in an author's words, by its error code. */
function explain({ code }: Pick<YAMLError, 'code'>): { detail: string; advice: string } {
  const quote = "Zet de hele tekst tussen enkele aanhalingstekens: '…'.";
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return { detail: 'in deze tekst staat een dubbele punt met een spatie', advice: quote };
    case 'DUPLICATE_KEY':
      return { detail: 'deze sleutel staat er twee keer', advice: 'Houd er één over.' };
    case 'TAB_AS_INDENT':
      return { detail: 'hier is ingesprongen met een tab', advice: 'Gebruik spaties, twee per niveau.' };
    case 'BAD_SCALAR_START':
      return { detail: 'een tekst kan niet met dit teken beginnen', advice: quote };
    case 'MISSING_CHAR':
      return {
        detail: 'er ontbreekt een aanhalingsteken, komma, haakje of dubbele punt',
        advice: 'Kijk op deze regel en op de regel erboven.',
      };
    case 'BAD_INDENT':
      return {
        detail: 'deze regel springt anders in dan verwacht, of een haakje erboven is niet gesloten',
        advice: 'Laat regels die bij elkaar horen even ver inspringen.',
      };
    default:
      return {
        detail: 'op deze plek klopt de vorm niet',
        advice: "Schrijf 'sleutel: waarde' op elke regel, en lijsten met een streepje.",
      };
  }
}
