import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** `unwrap` takes an element's tags away and leaves what stands between them. */
export type Fate = 'keep' | 'unwrap' | 'remove';

/** What an edit does with the parts of a page. What it does not mention stays as it is. */
export interface HtmlChanges {
  /** The value that an attribute gets. */
  readonly attribute: (element: HtmlElement, name: string, value: string) => string;
  /** The text of a `<style>`. */
  readonly style?: (css: string) => string;
  /** What becomes of an element. In: also whether it stands in an island, where a browser script expects it. */
  readonly fate?: (element: HtmlElement, inIsland: boolean) => Fate;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** `html`, a page or a part of one, with these changes. Everything else stays to the byte. */
export function editHtml(html: string, changes: HtmlChanges): string {
  const whole = /^\s*<!doctype/i.test(html);
  // Without scripting, so that what stands in <noscript> is markup with links and not a text.
  const options = { sourceCodeLocationInfo: true, scriptingEnabled: false };
  const edits: Edit[] = [];
  visit(whole ? parse(html, options) : parseFragment(html, options), false);
  return applyEdits(html, edits);

  function visit(node: Node, inIsland: boolean): void {
    let fate: Fate = 'keep';
    let within = inIsland;
    if (defaultTreeAdapter.isElementNode(node)) {
      fate = changes.fate?.(node, inIsland) ?? 'keep';
      edits.push(...editElement(html, node, fate, changes));
      within ||= node.tagName === 'astro-island';
    }
    if (fate === 'remove') return;
    if ('content' in node) visit(node.content, within);
    if ('childNodes' in node) for (const child of node.childNodes) visit(child, within);
  }
}

function editElement(html: string, element: HtmlElement, fate: Fate, changes: HtmlChanges): Edit[] {
  const place = element.sourceCodeLocation;
  // The parser adds elements that the text leaves out, such as <tbody>; there is nothing to edit in those.
  if (!place) return [];
  if (fate === 'remove') return [{ start: place.startOffset, end: place.endOffset, text: '' }];
  if (fate === 'unwrap') {
    return [place.startTag, place.endTag].flatMap((tag) =>
      tag ? [{ start: tag.startOffset, end: tag.endOffset, text: '' }] : [],
    );
  }
  const edits: Edit[] = [];
  for (const { name, value } of element.attrs) {
    const next = changes.attribute(element, name, value);
    const at = place.attrs?.[name];
    if (next === value || !at) continue;
    edits.push({ start: at.startOffset, end: at.endOffset, text: `${name}="${escapeAttribute(next)}"` });
  }
  if (changes.style && element.tagName === 'style' && place.startTag && place.endTag) {
    const [start, end] = [place.startTag.endOffset, place.endTag.startOffset];
    edits.push({ start, end, text: changes.style(html.slice(start, end)) });
  }
  return edits;
}

/** Every string in the props of an island, by what `change` makes of it. In and out: the attribute's JSON. */
export function editProps(props: string, change: (text: string) => string): string {
  return JSON.stringify(JSON.parse(props), (_, value: unknown) =>
    typeof value === 'string' ? change(value) : value,
  );
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

function escapeAttribute(value: string): string {
  return value.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
}
