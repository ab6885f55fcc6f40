import { ROUTE_IDS, type RouteId } from '../domain/course.ts';
import type { Block } from '../domain/scenario.ts';
import type { TextNode } from './markdown.ts';
import { suggest } from './suggest.ts';
import { type TextContext, toBlocks, toInline } from './to-html.ts';

const ROLES = /^\{([^{}#]*)\}\s*/;
/** A name before a colon and a quotation mark: every word starts with a capital, or it is one word. */
const SPEAKER = /^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)*):\s+(?=‘)/u;
const ANY_LEAD = /^([^:‘]{1,40}):\s+(?=‘)/;

/**
 * Turns paragraphs into narration and speech. `{opsporing, liaison}` in front keeps a paragraph for those roles; a paragraph that
 * starts with a name from `people` is speech. A name that is not there, before `: ‘`, is a finding.
 */
export function readBlocks(
  nodes: readonly TextNode[],
  people: readonly string[],
  context: TextContext,
): Block[] {
  return nodes.map((node) => {
    if (node.type !== 'paragraph') return { kind: 'narration', html: toBlocks([node], context), roles: [] };
    const { roles, rest } = splitRoles(node, context);
    const person = people.find((name) => startsWith(rest, `${name}:`));
    if (person === undefined) {
      checkSpeaker(rest, node, people, context);
      return { kind: 'narration', html: `<p>${toInline(rest, context)}</p>`, roles };
    }
    return { kind: 'speech', person, html: toInline(dropStart(rest, person.length + 1), context), roles };
  });
}

function splitRoles(
  node: TextNode,
  context: TextContext,
): { readonly roles: RouteId[]; readonly rest: readonly TextNode[] } {
  const [first] = node.children;
  const match = first?.type === 'text' ? ROLES.exec(first.value) : null;
  if (!match) return { roles: [], rest: node.children };
  const names = (match[1] ?? '').split(/[,\s]+/).filter((name) => name !== '');
  const roles = names.flatMap((name) => ROUTE_IDS.find((id) => id === name) ?? []);
  for (const name of names) {
    if (!ROUTE_IDS.some((id) => id === name)) {
      context.book.report('unknown-route', context.place(node), { name, near: suggest(name, ROUTE_IDS) });
    }
  }
  return { roles, rest: dropStart(node.children, match[0].length) };
}

function checkSpeaker(
  nodes: readonly TextNode[],
  paragraph: TextNode,
  people: readonly string[],
  context: TextContext,
): void {
  const text = nodes[0]?.type === 'text' ? nodes[0].value : '';
  const lead = ANY_LEAD.exec(text)?.[1];
  if (lead === undefined) return;
  const near = suggest(lead, people);
  if (near || SPEAKER.test(text))
    context.book.report('unknown-speaker', context.place(paragraph), { name: lead, near });
}

function startsWith(nodes: readonly TextNode[], text: string): boolean {
  return nodes[0]?.type === 'text' && nodes[0].value.startsWith(text);
}

function dropStart(nodes: readonly TextNode[], length: number): readonly TextNode[] {
  const [first, ...rest] = nodes;
  return first ? [{ ...first, value: first.value.slice(length).trimStart() }, ...rest] : nodes;
}
