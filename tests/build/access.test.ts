import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
// Pages with a frame of their own: the shell, its check, and what starts a thin package.
const OWN_FRAME = ['lms.html', 'dokter.html', 'dun.html'];
const paths = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.html') && !OWN_FRAME.includes(path))
  .toSorted();

const isElement = (node: Node): node is Element => 'tagName' in node;
const attribute = (element: Element, name: string) => element.attrs.find((attr) => attr.name === name)?.value;

function elementsIn(node: Node): Element[] {
  const own = isElement(node) ? [node] : [];
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(elementsIn)] : own;
}

function textOf(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** Where a link leads, from the root of the site; `null` for another site and for the same page. */
function targetOf(link: Element, from: string): string | null {
  const href = attribute(link, 'href') ?? '';
  if (/^[a-z]+:|^#/.test(href)) return null;
  return normalize(join(dirname(from), href.replace(/[?#].*/, '')));
}

const linksIn = (node: Node): Element[] => elementsIn(node).filter(({ tagName }) => tagName === 'a');

const pages = paths.map((path) => {
  const elements = elementsIn(parse(readFileSync(join(DIST, path), 'utf8')));
  const withClass = (name: string) =>
    elements.find((element) => attribute(element, 'class')?.split(' ').includes(name));
  return { path, elements, head: withClass('site-head'), foot: withClass('site-foot') };
});

describe('the pages of the course together', () => {
  it('have a title each that no other page has (WCAG 2.4.2)', () => {
    const titles = pages.map(
      ({ elements }) => elements.filter(({ tagName }) => tagName === 'title').map(textOf)[0],
    );
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('have the same links above and below, in the same order and under the same names, those for help too (WCAG 3.2.3, 3.2.4, 3.2.6)', () => {
    const frames = pages.map(({ path, head, foot }) =>
      [head, foot].flatMap((part) =>
        part ? linksIn(part).map((link) => `${textOf(link).trim()} → ${targetOf(link, path)}`) : [],
      ),
    );
    const [first = []] = frames;
    expect(first).toContain('Toegankelijkheid → toegankelijkheid.html');
    for (const [at, frame] of frames.entries()) expect(frame, paths[at]).toEqual(first);
  });

  it('can each be reached from more than one other page (WCAG 2.4.5)', () => {
    const from = new Map<string, Set<string>>();
    for (const { path, elements } of pages)
      for (const link of elements.filter(({ tagName }) => tagName === 'a')) {
        const target = targetOf(link, path);
        if (target && target !== path) from.set(target, (from.get(target) ?? new Set()).add(path));
      }
    // What the browser shows by itself. Steps of something: the proof after the test, a card after its list. The sheets of trainers have one list only.
    const apart = /^(?:404|offline|bewijs|(?:herhalen|trainers)\/.*)\.html$/;
    const hardToFind = paths.filter((path) => !apart.test(path) && (from.get(path)?.size ?? 0) < 2);
    expect(hardToFind).toEqual([]);
  });

  it('have a link to the content first of all (WCAG 2.4.1)', () => {
    for (const { path, elements } of pages) {
      const [first] = elements.filter(({ tagName }) => tagName === 'a');
      expect(first && attribute(first, 'href'), path).toBe('#inhoud');
      expect(elements.find((element) => attribute(element, 'id') === 'inhoud')?.tagName, path).toBe('main');
    }
  });
});
