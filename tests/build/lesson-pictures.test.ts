import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { loadCourse, todayHere } from '../../src/authoring/loaders.ts';

const ROOT = join(import.meta.dirname, '../..');
const { lessons } = loadCourse(ROOT, todayHere());

type Element = DefaultTreeAdapterTypes.Element;

function elementsIn(node: DefaultTreeAdapterTypes.ParentNode): Element[] {
  return node.childNodes
    .filter((child) => defaultTreeAdapter.isElementNode(child))
    .flatMap((child) => [child, ...elementsIn(child)]);
}

const attribute = (element: Element, name: string) =>
  element.attrs.find((candidate) => candidate.name === name)?.value;

describe.each(lessons)('the page of $id', ({ id, picture }) => {
  const elements = elementsIn(parse(readFileSync(join(ROOT, 'dist/lessen', `${id}.html`), 'utf8')));

  it('shows its own picture, once, with its words, in colours that follow the page', () => {
    const pictures = elements.filter((element) => attribute(element, 'role') === 'img');
    expect(pictures.map((element) => attribute(element, 'aria-label'))).toEqual([picture?.alt]);
    const shapes = pictures.flatMap(elementsIn);
    expect(shapes.length).toBeGreaterThan(3);
    const paints = shapes.flatMap((shape) => [attribute(shape, 'fill'), attribute(shape, 'stroke')]);
    for (const paint of paints) expect(paint ?? 'none').toMatch(/^(?:none|var\(--[a-z-]+\))$/);
  });

  it('gives no id twice', () => {
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
    expect(ids).toEqual([...new Set(ids)]);
  });
});
