import type { TextNode } from './markdown.ts';
import type { DeclaredKind, Notebook } from './notebook.ts';
import type { Place } from './source-file.ts';
import { type TextContext, wordsOf } from './to-html.ts';

const TRAILING_ID = /\s*\{#([^{}]*)\}\s*$/;
const VALID_ID = /^[a-z0-9-]+$/;

/** `{#id}` at the end of an answerable line: the id (empty when there is none) and the nodes without it. */
export function splitId(nodes: readonly TextNode[]): {
  readonly id: string;
  readonly rest: readonly TextNode[];
} {
  const last = nodes.at(-1);
  const match = last?.type === 'text' ? TRAILING_ID.exec(last.value) : null;
  if (!last || !match) return { id: '', rest: nodes };
  const value = last.value.slice(0, match.index);
  return {
    id: match[1] ?? '',
    rest: value === '' ? nodes.slice(0, -1) : [...nodes.slice(0, -1), { ...last, value }],
  };
}

/** The text of a heading in its nodes, without an `{#id}` that the parser left in because it is malformed. */
export function headingParts(node: TextNode): { readonly id: string; readonly rest: readonly TextNode[] } {
  return node.headingId ? { id: node.headingId, rest: node.children } : splitId(node.children);
}

/**
 * Notes who carries the id of a YAML key or an attribute; reports a malformed one. An empty id was reported as a missing key.
 * Ids are `[a-z0-9-]+`, as docs/decisions/0002-authoring-formats.md has them.
 */
export function declareKey(
  id: string,
  kind: DeclaredKind,
  scope: string,
  place: Place,
  book: Notebook,
): void {
  if (id === '') return;
  if (VALID_ID.test(id)) book.declare(kind, id, place, scope);
  else book.report('invalid-id', place, { name: id });
}

/**
 * Notes who carries the `{#id}` of a heading or list item; reports a missing or malformed one, and where a missing one can be
 * written. `label` names the thing in a finding, `words` are what it says.
 */
export function declareId(
  thing: { readonly id: string; readonly kind: DeclaredKind; readonly scope: string; readonly label: string },
  words: string,
  node: TextNode,
  context: TextContext,
): void {
  const { id, kind, scope, label } = thing;
  const place = context.place(node);
  if (id !== '') {
    declareKey(id, kind, scope, place, context.book);
    return;
  }
  context.book.report('missing-id', place, { name: `${label} '${shorten(words)}'` });
  const line = node.type === 'listItem' ? (node.children[0] ?? node) : node;
  context.book.gaps.push({ file: place.file, offset: line.end.offset, kind, scope, words });
}

/** The first words of nodes, to name a thing that has no better name. */
export function quoteWords(nodes: readonly TextNode[]): string {
  return shorten(wordsOf(nodes));
}

function shorten(words: string): string {
  return words.length > 40 ? `${words.slice(0, 39).trimEnd()}…` : words;
}
