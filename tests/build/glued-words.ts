import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** Elements that stand in a sentence as words of their own. */
const WORDS = ['a', 'b', 'code', 'strong'];

/**
 * Where in a page a word runs into the next one: a line of the source that ends just before a tag loses its space.
 * Out: what was read there.
 */
export function gluedWords(html: string): readonly string[] {
  const found: string[] = [];
  visit(parse(html));
  return found;

  function visit(node: Node): void {
    if (!('childNodes' in node)) return;
    for (const [index, child] of node.childNodes.entries()) {
      const before = node.childNodes[index - 1];
      if (before?.nodeName === '#text' && 'value' in before && WORDS.includes(child.nodeName)) {
        const [end] = /[\p{L}\p{N}.,:;!?]*$/u.exec(before.value) ?? [];
        if (end) found.push(`${end}<${child.nodeName}>`);
      }
      visit(child);
    }
  }
}
