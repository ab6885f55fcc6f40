import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse, defaultTreeAdapter as tree } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What carries text on the floor page. Of all else the text stays and the tags go. */
const TEXT_TAGS = new Set([
  'h2',
  'h3',
  'h4',
  'p',
  'ul',
  'ol',
  'li',
  'strong',
  'em',
  'b',
  'i',
  'blockquote',
  'summary',
  'legend',
]);
/** What is no text of the lesson: pictures, and what a learner operates. */
const DROPPED = new Set([
  'svg',
  'script',
  'style',
  'template',
  'input',
  'textarea',
  'select',
  'nav',
  'noscript',
  'iframe',
]);

/**
 * Makes the page that everything is compared with: the text of a built lesson and its first choice question as one would write
 * them by hand, with no fonts, no picture, and one script of less than a kilobyte.
 * In: the lesson's page. Out: the floor page; it also works as a package for SCORM 1.2.
 */
export function makeFloor(lesson: string): string {
  const document = parse(lesson);
  const text = find(document, (element) => classesOf(element).includes('lesson-text'));
  const first = text && find(text, (element) => element.tagName === 'astro-island' && isChoice(element));
  if (!text || !first) throw new Error('The lesson has no choice question.');
  const [before = '', after = ''] = toText(text, first).split(HERE);
  const title = find(document, ({ tagName }) => tagName === 'h1');
  const legend = find(first, ({ tagName }) => tagName === 'legend');
  const values: Record<string, string> = {
    title: title ? toText(title).trim() : '',
    before,
    after,
    question: legend ? inner(legend) : '',
    options: optionsOf(first).join('\n'),
  };
  const template = readFileSync(new URL('./floor.html', import.meta.url), 'utf8');
  return template.replace(
    /\{(title|before|after|question|options)\}/g,
    (_, name: string) => values[name] ?? '',
  );
}

/** Writes the floor page into a folder of its own, as a site and as a package that the local LMS can play. */
export function writeFloor(folder: string, lesson: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), makeFloor(lesson));
  writeFileSync(
    join(folder, 'imsmanifest.xml'),
    '<manifest><schemaversion>1.2</schemaversion><title>Floor</title><resource adlcp:scormtype="sco" href="index.html"/></manifest>',
  );
}

const HERE = '\u0000';

function optionsOf(question: Element): string[] {
  return findAll(question, (element) => attribute(element, 'data-option') !== '').map((option) => {
    const said = find(option, (element) => classesOf(element).includes('said'));
    const label = find(option, (element) => classesOf(element).includes('rich'));
    const text = said ? plain(said).replaceAll('"', '&quot;') : '';
    const value = attribute(option, 'data-option');
    return `<label><input type="radio" name="answer" value="${value}" data-said="${text}"> ${label ? inner(label) : ''}</label>`;
  });
}

function isChoice(island: Element): boolean {
  return (
    find(
      island,
      (element) => attribute(element, 'type') === 'radio' && attribute(element, 'name') === 'answer',
    ) !== null
  );
}

/** The text of a node with the tags that carry it; `HERE` stands for the element `marked`. */
function toText(node: Node, marked?: Element): string {
  if (node === marked) return HERE;
  if (tree.isTextNode(node)) return escapeText(node.value);
  if (!('childNodes' in node)) return '';
  const content = node.childNodes.map((child) => toText(child, marked)).join('');
  if (!tree.isElementNode(node)) return content;
  if (DROPPED.has(node.tagName) || hasAttribute(node, 'popover')) return '';
  return TEXT_TAGS.has(node.tagName) ? `<${node.tagName}>${content}</${node.tagName}>` : content;
}

const inner = (element: Element): string => element.childNodes.map((child) => toText(child)).join('');
const plain = (node: Node): string =>
  toText(node)
    .replace(/<[^>]*>/g, '')
    .trim();
const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const hasAttribute = ({ attrs }: Element, wanted: string): boolean =>
  attrs.some(({ name }) => name === wanted);
const attribute = ({ attrs }: Element, wanted: string): string =>
  attrs.find(({ name }) => name === wanted)?.value ?? '';
const classesOf = (element: Element): string[] => attribute(element, 'class').split(/\s+/);

function findAll(node: Node, wanted: (element: Element) => boolean): Element[] {
  const here = tree.isElementNode(node) && wanted(node) ? [node] : [];
  return 'childNodes' in node
    ? [...here, ...node.childNodes.flatMap((child) => findAll(child, wanted))]
    : here;
}

function find(node: Node, wanted: (element: Element) => boolean): Element | null {
  return findAll(node, wanted)[0] ?? null;
}
