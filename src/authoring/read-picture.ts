import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment } from 'parse5';
import type { Picture } from '../domain/lesson.ts';
import type { Html } from '../domain/text.ts';
import type { Notebook } from './notebook.ts';
import {
  ATTRIBUTES,
  COLOURS,
  GROUP,
  IGNORED,
  PAINTS,
  PLAIN_PAINT,
  ROOT_IGNORED,
  SHAPES,
  SILENT,
  UNSAFE,
} from './picture-parts.ts';
import { placeAt, type SourceFile } from './source-file.ts';
import { escapeHtml } from './to-html.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;
type Attribute = Element['attrs'][number];
/** What may be wrong with one part of a picture, by its name. */
type PartCode = 'picture-unsafe' | 'picture-unsupported' | 'picture-colour';

/** In characters. The ten pictures of the course stay below 1200; this one costs a page about 2 kB. */
const MOST_CHARACTERS = 6000;

/**
 * Reads `beeld.svg`. `alt` is what it says to who does not see it. Out: the picture, built anew from the parts that
 * are allowed, so that nothing of the file reaches a page but shapes, numbers and escaped text; `null` when there is nothing
 * to draw. What is wrong is in `book`, each name once.
 */
export function readPicture(file: SourceFile, alt: string, book: Notebook): Picture | null {
  const roots = parseFragment(file.text, { sourceCodeLocationInfo: true }).childNodes.filter((node) =>
    defaultTreeAdapter.isElementNode(node),
  );
  const svg = roots.find(({ tagName }) => tagName === 'svg');
  const viewBox = svg?.attrs.find(({ name }) => name === 'viewBox')?.value.trim() ?? '';
  if (!svg || !isViewBox(viewBox)) {
    book.report('picture-unreadable', placeAt(file, 0), { name: svg ? 'viewBox' : '<svg>' });
    return null;
  }
  if (file.text.length > MOST_CHARACTERS)
    book.report('picture-heavy', placeAt(file, 0), { found: file.text.length, most: MOST_CHARACTERS });
  const draw = createDrawing(file, svg, book);
  // An HTML element ends the drawing for a browser; it stands beside it then.
  for (const stray of roots) if (stray !== svg) draw(stray);
  const shapes = draw(svg);
  return shapes === '' ? null : { alt, viewBox, shapes };
}

/** `min-x min-y width height`, with room to draw in. */
function isViewBox(value: string): boolean {
  const numbers = value.split(/[\s,]+/).map(Number);
  const [, , width = 0, height = 0] = numbers;
  return numbers.length === 4 && numbers.every(Number.isFinite) && width > 0 && height > 0;
}

/** Out: a function that gives an element's markup and reports what it leaves out. */
function createDrawing(file: SourceFile, root: Element, book: Notebook): (element: Element) => Html {
  const told = new Set<string>();
  return drawElement;

  function tell(code: PartCode, name: string, offset = 0): void {
    if (told.has(code + name)) return;
    told.add(code + name);
    book.report(code, placeAt(file, offset), { name });
  }

  function drawElement(element: Element): Html {
    const { tagName } = element;
    const offset = element.sourceCodeLocation?.startOffset;
    const isRoot = element === root;
    if (SILENT.has(tagName) || tagName.includes(':')) return '';
    if (UNSAFE.has(tagName)) tell('picture-unsafe', `<${tagName}>`, offset);
    else if (!isRoot && tagName !== GROUP && !SHAPES.has(tagName))
      tell('picture-unsupported', `<${tagName}>`, offset);
    else return drawAllowed(element, isRoot);
    return '';
  }

  function drawAllowed(element: Element, isRoot: boolean): Html {
    const tag = isRoot ? GROUP : element.tagName;
    const inside = element.childNodes.map((child) => drawChild(child, tag)).join('');
    const attributes = element.attrs.map((attribute) => drawAttribute(attribute, element, isRoot)).join('');
    return isRoot && inside === '' ? '' : `<${tag}${attributes}>${inside}</${tag}>`;
  }

  function drawChild(child: Node, parentTag: string): Html {
    if (defaultTreeAdapter.isElementNode(child)) return drawElement(child);
    const holdsWords = parentTag === 'text' || parentTag === 'tspan';
    return holdsWords && defaultTreeAdapter.isTextNode(child) ? escapeHtml(child.value) : '';
  }

  function drawAttribute({ name, value, prefix }: Attribute, element: Element, isRoot: boolean): string {
    const places = element.sourceCodeLocation?.attrs;
    const offset = places?.[(prefix ? `${prefix}:${name}` : name).toLowerCase()]?.startOffset;
    if (/^on/i.test(name) || /(?:^|:)href$/i.test(name) || /url\s*\(/i.test(value)) {
      tell('picture-unsafe', name, offset);
      return '';
    }
    if (prefix || name.includes(':') || IGNORED.test(name) || (isRoot && ROOT_IGNORED.test(name))) return '';
    if (PAINTS.has(name)) return ` ${name}="${escapeHtml(toPaint(value.trim(), offset))}"`;
    if (ATTRIBUTES.has(name)) return ` ${name}="${escapeHtml(value)}"`;
    tell('picture-unsupported', name, offset);
    return '';
  }

  /** A colour of the course becomes its token; another stays what it is, in dark too. */
  function toPaint(value: string, offset: number | undefined): string {
    if (PLAIN_PAINT.test(value)) return value;
    const hex = value.toLowerCase().replace(/^#([0-9a-f])([0-9a-f])([0-9a-f])$/, '#$1$1$2$2$3$3');
    const token = COLOURS[hex];
    if (token) return `var(--${token})`;
    tell('picture-colour', value, offset);
    return value;
  }
}
