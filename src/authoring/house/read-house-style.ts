import type { HouseStyle } from '../../domain/course-data.ts';
import type { Notebook } from '../notebook.ts';
import { type Place, placeAt, type SourceFile } from '../source-file.ts';
import { suggest } from '../suggest.ts';
import { readColours, type Shades } from './contrast.ts';
import { reportLowContrast } from './low-contrast.ts';

/** The style of an organisation, optional. */
export const HOUSE_PATH = 'content/huisstijl.css';
/** The course's own values, against which the style of an organisation is read. */
export const TOKENS_PATH = 'src/styles/tokens.css';

/** A token with the place of its value. */
export interface Declared {
  readonly value: string;
  readonly place: Place;
}

const COLOUR = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i;
const PAIR = /^light-dark\(\s*(#[0-9a-f]+)\s*,\s*(#[0-9a-f]+)\s*\)$/i;
const FONT = `(?:"[\\w -]+"|'[\\w -]+'|[\\w -]+)`;

interface Kind {
  readonly kind: 'font' | 'size';
  readonly form: RegExp;
}
const FONTS: Kind = { kind: 'font', form: new RegExp(`^${FONT}(?: ?, ?${FONT})*$`) };
const SIZE: Kind = { kind: 'size', form: /^(?:0|\d+(?:\.\d+)?(?:px|rem))$/ };
/** What may be set beside the colours, and how it is written. */
const OTHERS: ReadonlyMap<string, Kind> = new Map([
  ['sans', FONTS],
  ['serif', FONTS],
  ['r1', SIZE],
  ['r2', SIZE],
  ['r3', SIZE],
]);

/**
 * Reads `huisstijl.css`: `:root { --token: value; … }` and nothing else. `tokens` is the course's own `tokens.css`. Out: the
 * style, built anew from what is allowed, so that nothing else of the file reaches a page. What is wrong is in `book`.
 */
export function readHouseStyle(file: SourceFile, tokens: SourceFile, book: Notebook): HouseStyle {
  const own = readColours(tokens.text);
  const declared = new Map<string, Declared>();
  for (const { text, place } of readParts(file)) {
    const [, name = '', written = ''] = /^--([\w-]+)\s*:\s*([\s\S]+)$/.exec(text) ?? [];
    const value = written.trim().replace(/\s+/g, ' ');
    if (/@import|url\s*\(|\/\//i.test(text)) book.report('token-outside', place, { name: text.slice(0, 40) });
    else if (name === '') book.report('not-a-token', place, { name: text.slice(0, 40) });
    else if (!own.has(name) && !OTHERS.has(name)) {
      const near = suggest(name, [...own.keys(), ...OTHERS.keys()]);
      book.report('unknown-token', place, { name: `--${name}`, near: near && `--${near}` });
    } else if (isValue(name, value)) declared.set(name, { value, place });
    else book.report('token-value', place, { name: `--${name}`, kind: OTHERS.get(name)?.kind ?? 'colour' });
  }
  const colours = new Map(
    [...declared].flatMap(([name, { value }]) => (own.has(name) ? [[name, shades(value)]] : [])),
  );
  reportLowContrast(new Map([...own, ...colours]), declared, book);
  const lines = [...declared].map(([name, { value }]) => `--${name}:${value}`);
  return { css: lines.length > 0 ? `:root{${lines.join(';')}}` : '', paper: colours.get('paper') ?? null };
}

/** The declarations on `:root`, and whatever else stands in the file. Comments are left out. */
function readParts(file: SourceFile): { readonly text: string; readonly place: Place }[] {
  const css = file.text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  return [...css.matchAll(/:root\s*\{([^{}]*)\}|\S(?:(?!:root\s*\{)[\s\S])*/g)].flatMap((match) => {
    const [all, inside] = match;
    if (inside === undefined) return [{ text: all.trim(), place: placeAt(file, match.index) }];
    let at = match.index + all.indexOf('{') + 1;
    return inside.split(';').flatMap((part) => {
      const start = at + part.length - part.trimStart().length;
      at += part.length + 1;
      return part.trim() === '' ? [] : [{ text: part.trim(), place: placeAt(file, start) }];
    });
  });
}

function isValue(name: string, value: string): boolean {
  const other = OTHERS.get(name);
  return other ? other.form.test(value) : shades(value).every((shade) => COLOUR.test(shade));
}

/** `#123456` for both themes, or `light-dark(#123456, #abcdef)`. */
function shades(value: string): Shades {
  const [, light, dark] = PAIR.exec(value) ?? [];
  return [light ?? value, dark ?? value];
}
