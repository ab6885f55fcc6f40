import type { Html } from '../domain/text.ts';
import { keepTogether } from './keep-together.ts';
import { parseMarkdown, type TextNode } from './markdown.ts';
import type { Notebook } from './notebook.ts';
import { moveRight, type Place } from './source-file.ts';

/** Where a piece of Markdown comes from, so that what is found in it gets its place in the author's file. */
export interface TextContext {
  readonly book: Notebook;
  /** The place of a node in the author's file. */
  readonly place: (node: TextNode) => Place;
}

/** For nodes that were parsed from the whole of `file`. */
export function inFile(file: string, book: Notebook): TextContext {
  return { book, place: (node) => ({ file, line: node.start.line, column: node.start.column }) };
}

/** Escapes text for use between tags and in attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/**
 * Inline Markdown as safe HTML: text, strong, em, line breaks and links. All else is a finding, and its text is kept.
 * A `begrip:` link becomes a link to the glossary; an `https:` link opens beside the course.
 */
export function toInline(nodes: readonly TextNode[], context: TextContext): Html {
  return nodes.map((node) => inlineNode(node, context)).join('');
}

/** Block Markdown as safe HTML: paragraphs and lists. All else is a finding, and its text is kept. */
export function toBlocks(nodes: readonly TextNode[], context: TextContext): Html {
  return nodes.map((node) => blockNode(node, context)).join('');
}

/** One line of Markdown that stands in a field, at `place` in the author's file. */
export function lineToInline(text: string, place: Place, book: Notebook): Html {
  const context = { book, place: (node: TextNode) => moveRight(place, node.start.column - 1) };
  return inlineOf(text, context);
}

/** A value from YAML as inline HTML. Findings stand at the start of the value: YAML folds lines, so columns are lost. */
export function valueToInline(text: string, place: Place, book: Notebook): Html {
  return inlineOf(text, { book, place: () => place });
}

/** A value from YAML as block HTML. */
export function valueToBlocks(text: string, place: Place, book: Notebook): Html {
  return toBlocks(parseMarkdown(text).children, { book, place: () => place });
}

/** The words of nodes without their markup. */
export function wordsOf(nodes: readonly TextNode[]): string {
  return nodes
    .map((node) => (node.type === 'break' ? ' ' : node.value + wordsOf(node.children)))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Checks a link of the author and notes the term it points at. Out: where it leads, or `null` for a link that may not be. */
export function checkLink(node: TextNode, context: TextContext): 'term' | 'web' | null {
  if (node.url.startsWith('begrip:')) {
    context.book.refer('term', node.url.slice('begrip:'.length), context.place(node));
    return 'term';
  }
  if (node.url.startsWith('https://')) return 'web';
  context.book.report('unknown-link', context.place(node), { name: node.url });
  return null;
}

function inlineOf(text: string, context: TextContext): Html {
  const [first, ...rest] = parseMarkdown(text).children;
  // A sentence that happens to look like a list or a heading ("1. Eerst …") is still a sentence.
  if (first?.type !== 'paragraph' || rest.length > 0) return escapeHtml(keepTogether(text.trim()));
  return toInline(first.children, context);
}

function inlineNode(node: TextNode, context: TextContext): Html {
  const inside = () => toInline(node.children, context);
  switch (node.type) {
    case 'text':
      return escapeHtml(keepTogether(node.value));
    case 'strong':
      return `<strong>${inside()}</strong>`;
    case 'emphasis':
      return `<em>${inside()}</em>`;
    case 'break':
      return '<br>';
    case 'link':
      return linkHtml(node, context);
    case 'html':
      // The opening tag was reported; its closing tag is no second mistake.
      if (!node.value.startsWith('</'))
        context.book.report('raw-html', context.place(node), { name: node.value.trim() });
      return '';
    case 'image':
      reportImage(node, context);
      return '';
    default:
      context.book.report('unsupported-markup', context.place(node), { name: nameOf(node) });
      return node.children.length > 0 ? inside() : escapeHtml(node.value);
  }
}

function blockNode(node: TextNode, context: TextContext): Html {
  switch (node.type) {
    case 'paragraph':
      return `<p>${toInline(node.children, context)}</p>`;
    case 'list': {
      const tag = node.ordered ? 'ol' : 'ul';
      return `<${tag}>${node.children.map((item) => itemHtml(item, context)).join('')}</${tag}>`;
    }
    case 'html':
      context.book.report('raw-html', context.place(node), { name: node.value.trim() });
      return '';
    default:
      context.book.report('unsupported-markup', context.place(node), { name: nameOf(node) });
      return `<p>${escapeHtml(wordsOf([node]))}</p>`;
  }
}

function itemHtml(item: TextNode, context: TextContext): Html {
  const [first, ...rest] = item.children;
  const lead =
    first?.type === 'paragraph' ? toInline(first.children, context) : toBlocks(first ? [first] : [], context);
  return `<li>${lead}${toBlocks(rest, context)}</li>`;
}

function linkHtml(node: TextNode, context: TextContext): Html {
  const text = toInline(node.children, context);
  const target = checkLink(node, context);
  if (target === 'term') {
    const id = escapeHtml(node.url.slice('begrip:'.length));
    return `<a class="term" href="/begrippen#begrip-${id}" data-term="${id}">${text}</a>`;
  }
  if (target === 'web') return `<a href="${escapeHtml(node.url)}" target="_blank" rel="noopener">${text}</a>`;
  return text;
}

function reportImage(node: TextNode, context: TextContext): void {
  if (node.alt.trim() === '') context.book.report('missing-alt', context.place(node), { name: node.url });
  else context.book.report('unsupported-markup', context.place(node), { name: nameOf(node) });
}

/** What a node is called in a finding. */
export function nameOf(node: TextNode): string {
  const names: Record<string, string> = {
    heading: 'kop',
    list: 'lijst',
    blockquote: 'citaat',
    paragraph: 'alinea',
    table: 'tabel',
    image: 'afbeelding',
    code: 'codeblok',
    inlineCode: 'code',
    thematicBreak: 'lijn',
    delete: 'doorgestreepte tekst',
    html: 'HTML',
    mdxJsxFlowElement: 'onderdeel',
    mdxJsxTextElement: 'onderdeel',
    mdxFlowExpression: 'code tussen accolades',
    mdxTextExpression: 'code tussen accolades',
    footnoteReference: 'voetnoot',
    footnoteDefinition: 'voetnoot',
  };
  return names[node.type] ?? 'onderdeel van deze soort';
}
