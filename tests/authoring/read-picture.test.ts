import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { Notebook } from '../../src/authoring/notebook.ts';
import { ATTRIBUTES, COLOURS, GROUP, PAINTS, SHAPES } from '../../src/authoring/picture-parts.ts';
import { readContent } from '../../src/authoring/read-content.ts';
import { readPicture } from '../../src/authoring/read-picture.ts';
import { edit, readMiniCourse, TODAY } from './read-fixture.ts';

const FOLDER = 'content/nl/lessen/01-mini';

function read(text: string) {
  const book = new Notebook();
  const picture = readPicture({ path: `${FOLDER}/beeld.svg`, text }, 'Een spanning.', book);
  const told = book.findings.map(({ code, line, column }) => `${code} ${line}:${column}`);
  return { picture, told, messages: book.findings.map(({ message }) => message) };
}

const inSvg = (shapes: string, attributes = '') => `<svg viewBox="0 0 260 200"${attributes}>${shapes}</svg>`;

describe('readPicture', () => {
  it('gives the shapes in the colours of the page, with what holds for all of them', () => {
    const { picture, told } = read(
      `<?xml version="1.0"?>\n<!-- getekend -->\n${inSvg(
        '<g stroke-width="3"><circle id="c1" cx="30" cy="40" r="20" fill="#FFF" stroke="#0B5563"/></g>',
        ' xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="x" width="26cm" fill="none" stroke-linecap="round"',
      )}`,
    );
    expect(told).toEqual([]);
    expect(picture).toEqual({
      alt: 'Een spanning.',
      viewBox: '0 0 260 200',
      shapes:
        '<g fill="none" stroke-linecap="round"><g stroke-width="3"><circle cx="30" cy="40" r="20" fill="var(--surface)" stroke="var(--brand)"></circle></g></g>',
    });
  });

  it('keeps words, and leaves out what a drawing program writes for itself', () => {
    const shapes =
      '<title>Tekening 1</title><defs id="d"/><sodipodi:namedview inkscape:zoom="2"/><text x="4" y="9" fill="currentColor">a &lt; b</text>';
    const { picture, told } = read(inSvg(shapes));
    expect(told).toEqual([]);
    expect(picture?.shapes).toBe('<g><text x="4" y="9" fill="currentColor">a &lt; b</text></g>');
  });

  it.each([
    ['<script>alert(1)</script>', '<script>'],
    ['<image href="https://example.org/a.png"/>', '<image>'],
    ['<use xlink:href="#a"/>', '<use>'],
    ['<a href="https://example.org"><path d="M0 0"/></a>', '<a>'],
    ['<foreignObject><p>a</p></foreignObject>', '<foreignObject>'],
    ['<set attributeName="href" to="javascript:alert(1)"/>', '<set>'],
    ['<path d="M0 0" onload="alert(1)"/>', 'onload'],
    ['<path d="M0 0" xlink:href="https://example.org"/>', 'href'],
    ['<path d="M0 0" fill="url(https://example.org/a.svg#b)"/>', 'fill'],
    ['<path d="M0 0" style="fill: url(https://example.org)"/>', 'style'],
    ['<img src="https://example.org/a.png">', '<img>'],
  ])('refuses what runs, fetches or leads somewhere: %s', (part, name) => {
    const { picture, told, messages } = read(inSvg(`<path d="M1 1"/>${part}`));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^picture-unsafe 1:\d+$/);
    expect(messages[0]).toContain(`staat ${name}.`);
    expect(picture?.shapes).not.toMatch(/example|alert|script/);
  });

  it('tells of each thing it cannot use once, where it first stands', () => {
    const many = '<path d="M0 0" filter="a" stroke="red"/>\n'.repeat(3);
    expect(read(inSvg(`\n${many}`)).told).toEqual(['picture-unsupported 2:16', 'picture-colour 2:27']);
  });

  it.each([
    '',
    'Een tekening',
    '<p>a</p>',
    '<svg width="9"/>',
    '<svg viewBox="0 0 0 9"/>',
    '<svg viewBox="0 0 a 9"/>',
  ])('says that it cannot read %j', (text) => {
    const { picture, told } = read(text);
    expect(picture).toBeNull();
    expect(told).toEqual(['picture-unreadable 1:1']);
  });

  it('lets nothing into a page but shapes and numbers, whatever the file holds', () => {
    const name = fc.constantFrom(
      'svg',
      'g',
      'path',
      'text',
      'script',
      'style',
      'p',
      'a',
      'image',
      'title',
      'x:y',
      '!--',
    );
    const attribute = fc.constantFrom('d', 'fill', 'onclick', 'href', 'xlink:href', 'style', 'class', 'src');
    const value = fc.constantFrom('M0 0', 'url(#a)', 'red', '#0b5563', '"><script>', "'", 'javascript:a');
    const words = fc.constantFrom('a', '<', '&lt;script&gt;', ']]>', '<![CDATA[<b>]]>', '-->', '</svg>', '');
    const part = fc
      .tuple(name, attribute, value, words, fc.boolean())
      .map(
        ([tag, key, text, inside, close]) => `<${tag} ${key}="${text}">${inside}${close ? `</${tag}>` : ''}`,
      );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const shapes = read(inSvg(parts.join(''))).picture?.shapes ?? '';
        expectOnlyShapes(parseFragment(`<svg>${shapes}</svg>`).childNodes[0]);
        expect(parseFragment(`<svg>${shapes}</svg>`).childNodes).toHaveLength(1);
      }),
    );
  });

  it('knows the colours of the page by their values in light', () => {
    const css = readFileSync(join(import.meta.dirname, '../../src/styles/tokens.css'), 'utf8');
    for (const [hex, token] of Object.entries(COLOURS)) {
      expect([hex, hex.replace('#ffffff', '#fff')]).toContain(
        new RegExp(`--${token}: (?:light-dark\\()?(#\\w+)`).exec(css)?.[1],
      );
    }
  });
});

function expectOnlyShapes(node: unknown): void {
  const { childNodes = [] } = node as { childNodes?: readonly Record<string, unknown>[] };
  for (const child of childNodes) {
    if (child.nodeName === '#text') continue;
    expect([GROUP, ...SHAPES]).toContain(child.nodeName);
    for (const { name, value } of child.attrs as readonly { name: string; value: string }[]) {
      expect([...ATTRIBUTES, ...PAINTS]).toContain(name);
      expect(value).not.toMatch(/url\(/);
    }
    expectOnlyShapes(child);
  }
}

describe('the picture of a lesson', () => {
  const lesson = `${FOLDER}/les.mdx`;
  const withAlt = edit(readMiniCourse(), lesson, 'minuten: 12', 'beeld-alt: Een spanning.\nminuten: 12');
  const file = { path: `${FOLDER}/beeld.svg`, text: inSvg('<path d="M0 0"/>') };

  it('comes with its words', () => {
    const { lessons, findings } = readContent([...withAlt, file], TODAY);
    expect(findings).toEqual([]);
    expect(lessons[0]?.picture).toMatchObject({
      alt: 'Een spanning.',
      shapes: '<g><path d="M0 0"></path></g>',
    });
  });

  it('is missed where only its words are', () => {
    const { lessons, findings } = readContent(withAlt, TODAY);
    expect(findings.map(({ code, line }) => [code, line])).toEqual([['missing-file', 7]]);
    expect(lessons[0]?.picture).toBeNull();
  });

  it('may be left out', () => {
    expect(readContent(readMiniCourse(), TODAY).lessons[0]?.picture).toBeNull();
  });
});
