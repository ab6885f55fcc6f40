import type { TextNode } from './markdown.ts';
import type { Notebook } from './notebook.ts';
import type { Place, SourceFile } from './source-file.ts';
import { suggest } from './suggest.ts';

export interface Field {
  readonly value: string;
  /** Where the value starts. */
  readonly place: Place;
}

/** The fields of one section by their Dutch key, and what comes after them. */
export interface Fields {
  all(key: string): readonly Field[];
  /** The one field of that name; a second one was reported. */
  one(key: string): Field | null;
  readonly rest: readonly TextNode[];
}

const FIELD = /^(\p{Lu}[\p{L}-]*):(?:\s+(.*?))?\s*$/u;

/**
 * Reads the `Sleutel: waarde` lines directly under a heading. `keys`: key → may it be repeated. A first paragraph counts as
 * fields when its first line has the form of one and `isText` does not claim it (speech in a scene looks the same).
 */
export function readFields(
  file: SourceFile,
  body: readonly TextNode[],
  keys: Readonly<Record<string, boolean>>,
  book: Notebook,
  isText: (key: string) => boolean = () => false,
): Fields {
  const found = new Map<string, Field[]>();
  const [first] = body;
  const lines = first?.type === 'paragraph' ? sourceLines(file, first) : [];
  const firstKey = FIELD.exec(lines[0]?.text ?? '')?.[1];
  if (!first || firstKey === undefined || (!(firstKey in keys) && isText(firstKey))) {
    return fieldsOf(found, body);
  }
  for (const line of lines) {
    const match = FIELD.exec(line.text);
    const key = match?.[1] ?? '';
    if (!match) {
      book.report('unreadable-field', line.place, { name: line.text.trim() });
    } else if (!(key in keys)) {
      book.report('unknown-field', line.place, {
        name: key,
        near: suggest(key, Object.keys(keys)),
        known: Object.keys(keys),
      });
    } else if (found.has(key) && keys[key] === false) {
      book.report('duplicate-field', line.place, { name: key });
    } else {
      const value = match[2] ?? '';
      const column = line.place.column + line.text.indexOf(value, key.length + 1);
      found.set(key, [...(found.get(key) ?? []), { value, place: { ...line.place, column } }]);
    }
  }
  return fieldsOf(found, body.slice(1));
}

function fieldsOf(found: ReadonlyMap<string, readonly Field[]>, rest: readonly TextNode[]): Fields {
  return {
    all: (key) => (found.get(key) ?? []).filter(({ value }) => value !== ''),
    one: (key) => found.get(key)?.find(({ value }) => value !== '') ?? null,
    rest,
  };
}

function sourceLines(file: SourceFile, node: TextNode): { readonly text: string; readonly place: Place }[] {
  const text = file.text.slice(node.start.offset, node.end.offset);
  return text.split('\n').map((raw, index) => {
    const indent = index === 0 ? node.start.column - 1 : raw.length - raw.trimStart().length;
    const place = { file: file.path, line: node.start.line + index, column: indent + 1 };
    return { text: raw.trim(), place };
  });
}

/** A number as authors write it: `3`, `-2` or `2,5`. Reports what is none and gives `null`. */
export function readNumber(field: Field, key: string, book: Notebook): number | null {
  const text = field.value.trim().replace(',', '.').replace('−', '-');
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  book.report('unreadable-number', field.place, { name: key, value: field.value });
  return null;
}
