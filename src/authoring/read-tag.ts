import type { Html } from '../domain/text.ts';
import { LESSON_TAGS } from './lesson-tags.ts';
import type { TextNode } from './markdown.ts';
import { type Place, placeAt, type SourceFile } from './source-file.ts';
import { suggest } from './suggest.ts';
import { type TextContext, toBlocks, toInline } from './to-html.ts';

/** A known tag as the author wrote it, with the attributes that are there and filled in. */
export interface Tag {
  readonly name: string;
  readonly place: Place;
  /** Index of the step it stands in; -1 before the first. */
  readonly step: number;
  readonly attributes: Readonly<Record<string, { readonly value: string; readonly place: Place }>>;
  /** What stands in a tag that holds plain text only; else empty. */
  readonly html: Html;
}

/** Reads one tag, which stands in step number `step`, and reports what is wrong with its name, its attributes and its content. Out: `null` for an unknown tag. */
export function readTag(node: TextNode, file: SourceFile, step: number, context: TextContext): Tag | null {
  const { book } = context;
  const place = context.place(node);
  const rule = LESSON_TAGS[node.name];
  if (!rule) {
    const known = Object.keys(LESSON_TAGS);
    book.report('unknown-tag', place, { name: node.name, near: suggest(node.name, known), known });
    return null;
  }
  const allowed = [...rule.required, ...(rule.optional ?? [])];
  const attributes: Record<string, { value: string; place: Place }> = {};
  const misspelled = new Set<string>();
  for (const { name, value, expression } of node.attributes) {
    const at = attributePlace(name, node, file);
    if (expression !== null) book.report('mdx-expression', at, { name: `{${expression}}` });
    else if (!allowed.includes(name)) {
      const near = suggest(name, allowed);
      if (near) misspelled.add(near);
      book.report('unknown-attribute', at, { tag: node.name, name, near, known: allowed });
    } else if (value !== null && value.trim() !== '') attributes[name] = { value: value.trim(), place: at };
  }
  for (const name of rule.required) {
    // A misspelled or computed attribute was reported already; `bron` has a finding of its own.
    const computed = node.attributes.some(
      (attribute) => attribute.name === name && attribute.expression !== null,
    );
    if (attributes[name] || misspelled.has(name) || computed) continue;
    if (name === 'bron') book.report('missing-source', place, { name: `<${node.name}>` });
    else book.report('missing-attribute', place, { tag: node.name, name });
  }
  if (rule.content === 'none' && node.children.length > 0)
    book.report('filled-tag', place, { name: node.name });
  if (rule.content !== 'none' && node.children.length === 0) {
    if (node.name === 'Video') book.report('missing-transcript', place, { name: attributes.id?.value ?? '' });
    else book.report('empty-tag', place, { name: node.name });
  }
  const html = rule.content === 'plain' ? plainContent(node, context) : '';
  return { name: node.name, place, step, attributes, html };
}

const INLINE = ['text', 'strong', 'emphasis', 'link', 'break'];

function plainContent({ children }: TextNode, context: TextContext): Html {
  // `<Morgen>Vraag het.</Morgen>` on one line holds no paragraph.
  const isOneLine = children.length > 0 && children.every(({ type }) => INLINE.includes(type));
  return isOneLine ? `<p>${toInline(children, context)}</p>` : toBlocks(children, context);
}

/** The parser gives attributes no position; their name is found in the source of the tag. */
function attributePlace(name: string, node: TextNode, file: SourceFile): Place {
  const source = file.text.slice(node.start.offset, node.end.offset);
  const at = name === '' ? source.indexOf('{') : source.search(new RegExp(`(?<=\\s)${name}(?=[\\s=/>])`));
  return placeAt(file, node.start.offset + Math.max(0, at));
}
