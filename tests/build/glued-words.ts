import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** Elements that stand in a sentence as words of their own. */
const WORDS = ['a', 'code', 'strong'];

/**
 * Where in a page a word runs into the next one: a line of the source that ends just before or after a tag loses its
 * space. Out: what was read there.
 */
export function gluedWords(html: string): readonly string[] {
  const found: string[] = [];
  visit(parse(html));
  return found;

  function visit(node: Node): void {
    if (!('childNodes' in node)) return;
    for (const [index, child] of node.childNodes.entries()) {
      if (WORDS.includes(child.nodeName)) {
        const before = /[\p{L}\p{N}.,:;!?]*$/u.exec(textOf(node.childNodes[index - 1]))?.[0];
        const after = /^[\p{L}\p{N}]*/u.exec(textOf(node.childNodes[index + 1]))?.[0];
        if (before || after) found.push(`${before}<${child.nodeName}>${after}`);
      }
      visit(child);
    }
  }
}

const textOf = (node: Node | undefined): string =>
  node?.nodeName === '#text' && 'value' in node ? node.value : '';
