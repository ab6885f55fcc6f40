import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, parseFragment } from 'parse5';
import type { SiteFiles } from './resolve.ts';
import { rewriteCss } from './rewrite-css.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const URL_ATTRIBUTES = new Set([
  'href',
  'src',
  'poster',
  'component-url',
  'renderer-url',
  'before-hydration-url',
]);

/**
 * `html` with every internal URL made relative: attributes, srcset, inline styles and the props of islands.
 * Everything else stays to the byte. Island ids are numbered anew, because Astro derives them from the source path
 * and two checkouts would give two different packages.
 * @param page path of the page relative to the site root
 */
export function rewriteHtml(html: string, page: string, site: SiteFiles): string {
  const whole = /^\s*<!doctype/i.test(html);
  // Without scripting, so that what stands in <noscript> is markup with links and not a text.
  const options = { sourceCodeLocationInfo: true, scriptingEnabled: false };
  const tree = whole ? parse(html, options) : parseFragment(html, options);
  const edits: Edit[] = [];
  let islands = 0;
  for (const element of elements(tree)) {
    for (const { name, value } of element.attrs) {
      let next = rewriteAttribute(element.tagName, name, value, page, site);
      if (element.tagName === 'astro-island' && name === 'uid') next = `i${++islands}`;
      const place = element.sourceCodeLocation?.attrs?.[name];
      if (next !== value && place) {
        edits.push({
          start: place.startOffset,
          end: place.endOffset,
          text: `${name}="${escapeAttribute(next)}"`,
        });
      }
    }
    const place = element.sourceCodeLocation;
    if (element.tagName === 'style' && place?.startTag && place.endTag) {
      const [start, end] = [place.startTag.endOffset, place.endTag.startOffset];
      edits.push({ start, end, text: rewriteCss(html.slice(start, end), page, site) });
    }
  }
  return applyEdits(html, edits);
}

function rewriteAttribute(tag: string, name: string, value: string, page: string, site: SiteFiles): string {
  if (name === 'data-root') return site.root(page);
  if (URL_ATTRIBUTES.has(name)) return site.relative(page, value);
  if (name === 'style') return rewriteCss(value, page, site);
  if (name === 'srcset') {
    return value.replace(
      /(^|,\s*)(\/\S+)/g,
      (_, before: string, url: string) => before + site.relative(page, url),
    );
  }
  if (tag === 'astro-island' && name === 'props') return rewriteProps(value, page, site);
  return value;
}

/** Props hold HTML with links in it (questions, scenes) and, rarely, a bare URL. */
function rewriteProps(props: string, page: string, site: SiteFiles): string {
  return JSON.stringify(JSON.parse(props), (_, value: unknown) => {
    if (typeof value !== 'string') return value;
    if (value.includes('="/')) return rewriteHtml(value, page, site);
    return /^\/[\w-]/.test(value) ? site.relative(page, value) : value;
  });
}

function* elements(node: Node): Generator<Element> {
  if (defaultTreeAdapter.isElementNode(node)) yield node;
  if ('content' in node) yield* elements(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child);
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
