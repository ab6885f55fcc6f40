import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';

export type HtmlElement = DefaultTreeAdapterTypes.Element;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;
type Node = DefaultTreeAdapterTypes.ChildNode;

/** Whether an element is meant: by tag, by class, by what its id starts with. */
export type Wanted = (element: HtmlElement) => boolean;

export const isTag =
  (name: string): Wanted =>
  ({ tagName }) =>
    tagName === name;
export const hasClass =
  (name: string): Wanted =>
  (element) =>
    attributeOf(element, 'class')?.split(/\s+/).includes(name) ?? false;
export const hasId =
  (start: string): Wanted =>
  (element) =>
    attributeOf(element, 'id')?.startsWith(start) ?? false;

/** Every element of a page, in its order. */
export function elementsOf(html: string): readonly HtmlElement[] {
  return within(parse(html));
}

/** Every element inside `parent`, in the order of the page. */
export function within(parent: ParentNode): readonly HtmlElement[] {
  return childrenOf(parent).flatMap((child) => [child, ...within(child)]);
}

/** The elements right below `parent`. */
export function childrenOf(parent: ParentNode): readonly HtmlElement[] {
  return parent.childNodes.filter((node) => defaultTreeAdapter.isElementNode(node));
}

export function attributeOf({ attrs }: HtmlElement, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

const INLINE = new Set(['a', 'abbr', 'b', 'button', 'em', 'i', 'small', 'span', 'strong', 'sup']);

/** The words in an element, without those elements in it that `isLeftOut`. */
export function textOf(element: HtmlElement | undefined, isLeftOut: Wanted): string {
  return element === undefined ? '' : textOfAll(element.childNodes, isLeftOut);
}

/** The words of nodes one after the other. A block is set off by a space, a heading also by a stop. */
export function textOfAll(nodes: readonly Node[], isLeftOut: Wanted): string {
  return nodes
    .map((node) => rawText(node, isLeftOut))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

function rawText(node: Node, isLeftOut: Wanted): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  if (!defaultTreeAdapter.isElementNode(node) || isLeftOut(node)) return '';
  const text = node.childNodes.map((child) => rawText(child, isLeftOut)).join('');
  if (INLINE.has(node.tagName)) return text;
  const isOpen = /^h[1-6]$/.test(node.tagName) && /[^.?!:…\s][’)]?\s*$/.test(text);
  return ` ${isOpen ? `${text.trimEnd()}.` : text} `;
}
