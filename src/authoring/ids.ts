import type { TextNode } from './markdown.ts';
import type { DeclaredKind, Notebook } from './notebook.ts';
import type { Place } from './source-file.ts';
import { wordsOf } from './to-html.ts';

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
 * Notes who carries `id`; reports a missing or malformed one. `label` names the thing in a finding.
 * Ids are `[a-z0-9-]+`, as docs/decisions/0002-authoring-formats.md has them.
 */
export function declareId(
  id: string,
  kind: DeclaredKind,
  scope: string,
  label: string,
  place: Place,
  book: Notebook,
): void {
  if (id === '') book.report('missing-id', place, { name: label });
  else if (VALID_ID.test(id)) book.declare(kind, id, place, scope);
  else book.report('invalid-id', place, { name: id });
}

/** `‘De eerste woorden …’` of nodes, to name a thing that has no better name. */
export function quoteWords(nodes: readonly TextNode[]): string {
  const words = wordsOf(nodes);
  return words.length > 40 ? `${words.slice(0, 39).trimEnd()}…` : words;
}
