import { markdownToMdast, mdxToMdast } from 'satteri';
import type { Notebook } from './notebook.ts';
import type { Place, SourceFile } from './source-file.ts';

/*
 * The only file that knows the Markdown parser. It is before its 1.0, so the rest of the room sees `TextNode` only.
 */

/** What the parser makes of Markdown (mdast), as far as this room reads it. */
export interface TextNode {
  readonly type: string;
  readonly children: readonly TextNode[];
  /** Text of leaves; source of expressions and HTML. */
  readonly value: string;
  readonly url: string;
  readonly alt: string;
  readonly depth: number;
  readonly ordered: boolean;
  /** The state of a task list box; `null` without one. */
  readonly checked: boolean | null;
  /** `{#id}` of a heading, or empty. */
  readonly headingId: string;
  /** Tag name; empty for a fragment. */
  readonly name: string;
  readonly attributes: readonly TagAttribute[];
  readonly start: Position;
  readonly end: Position;
}

/** `value` is `null` for an attribute without one; `expression` holds the code when it is not plain text. */
export interface TagAttribute {
  readonly name: string;
  readonly value: string | null;
  readonly expression: string | null;
}

interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

const OPTIONS = { features: { frontmatter: true, headingAttributes: true } };

/** After this many syntax errors in one file the rest is noise. */
const MOST_SYNTAX_ERRORS = 20;

/** Parses plain Markdown. Markdown has no syntax errors, so this never fails. */
export function parseMarkdown(text: string): TextNode {
  return toNode(markdownToMdast(text, OPTIONS) as RawNode);
}

/**
 * Parses `les.mdx`. The parser stops at its first error; here the offending character is blanked and it tries again,
 * so that one typo does not hide the next. Out: the tree, and whether it is `whole` (no errors were reported).
 */
export function parseMdx(
  file: SourceFile,
  book: Notebook,
): { readonly root: TextNode; readonly whole: boolean } {
  let text = file.text;
  for (let errors = 0; errors < MOST_SYNTAX_ERRORS; errors++) {
    try {
      return { root: toNode(mdxToMdast(text, OPTIONS) as RawNode), whole: errors === 0 };
    } catch (failure) {
      const problem = readSyntaxError(failure, file.path);
      book.report('mdx-syntax', problem.place, explain(problem.detail));
      const blanked = blankAt(text, problem.place);
      if (blanked === text) break;
      text = blanked;
    }
  }
  return { root: toNode({ type: 'root' }), whole: false };
}

interface RawNode {
  readonly type: string;
  readonly children?: readonly RawNode[];
  readonly value?: string;
  readonly url?: string;
  readonly alt?: string | null;
  readonly depth?: number;
  readonly ordered?: boolean | null;
  readonly checked?: boolean | null;
  readonly name?: string | null;
  readonly attributes?: readonly RawAttribute[];
  readonly data?: { readonly hProperties?: { readonly id?: unknown } };
  readonly position?: { readonly start: RawPosition; readonly end: RawPosition };
}

interface RawPosition {
  readonly line: number;
  readonly column: number;
  readonly offset?: number;
}

interface RawAttribute {
  readonly name?: string;
  readonly value?: string | null | { readonly value: string };
}

function toNode(raw: RawNode): TextNode {
  return {
    type: raw.type,
    children: (raw.children ?? []).map(toNode),
    value: raw.value ?? '',
    url: raw.url ?? '',
    alt: raw.alt ?? '',
    depth: raw.depth ?? 0,
    ordered: raw.ordered ?? false,
    checked: raw.checked ?? null,
    headingId: typeof raw.data?.hProperties?.id === 'string' ? raw.data.hProperties.id : '',
    name: raw.name ?? '',
    attributes: (raw.attributes ?? []).map(toAttribute),
    start: toPosition(raw.position?.start),
    end: toPosition(raw.position?.end),
  };
}

function toPosition(raw: RawPosition | undefined): Position {
  return { line: raw?.line ?? 1, column: raw?.column ?? 1, offset: raw?.offset ?? 0 };
}

function toAttribute({ name, value }: RawAttribute): TagAttribute {
  if (name === undefined)
    return { name: '', value: null, expression: typeof value === 'string' ? value : '' };
  if (typeof value === 'object' && value !== null) return { name, value: null, expression: value.value };
  return { name, value: value ?? null, expression: null };
}

function readSyntaxError(failure: unknown, file: string): { readonly place: Place; readonly detail: string } {
  const text = failure instanceof Error ? failure.message : String(failure);
  const parts = /^(\d+):(\d+): (.*?)(?: \([a-z-]+:[a-z-]+\))?$/s.exec(text);
  return {
    place: { file, line: Number(parts?.[1] ?? 1), column: Number(parts?.[2] ?? 1) },
    detail: parts?.[3] ?? text,
  };
}

/** The parser's English in an author's words. What it may say in later versions falls through to the last line. */
function explain(detail: string): { detail: string; advice: string } {
  const tags = [...detail.matchAll(/`<\/?([\w.]*)>`/g)].map((match) => match[1]);
  if (detail.startsWith('Expected a closing tag')) {
    return { detail: `<${tags[0]}> wordt niet gesloten`, advice: `Zet na de inhoud </${tags[0]}>.` };
  }
  if (detail.startsWith('Unexpected closing tag')) {
    const expected = tags[1] ? `Hier hoort </${tags[1]}>.` : 'Haal hem weg.';
    return { detail: `</${tags[0]}> sluit een onderdeel dat niet open is`, advice: expected };
  }
  if (/brace|expression/i.test(detail)) {
    return {
      detail: 'een accolade heeft in een les een eigen betekenis',
      advice: 'Haal hem weg, of zet er een \\ voor. Een id kan alleen achter een kop staan.',
    };
  }
  if (detail.includes('`!`')) {
    return { detail: 'dit is een HTML-opmerking', advice: 'Haal de opmerking weg.' };
  }
  return {
    detail: "een '<' begint hier geen geldig onderdeel",
    advice:
      'Bedoel je het teken zelf? Schrijf dan \\<. Kijk anders of de tag goed is geschreven, met waarden tussen aanhalingstekens.',
  };
}

function blankAt(text: string, { line, column }: Place): string {
  const lines = text.split('\n');
  const wanted = lines[line - 1] ?? '';
  lines[line - 1] = `${wanted.slice(0, column - 1)} ${wanted.slice(column)}`;
  return lines.join('\n');
}
