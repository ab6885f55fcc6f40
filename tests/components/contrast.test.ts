import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, FOCUS_GROUNDS, PAIRS, readColours } from '../../src/authoring/house/contrast.ts';
import { HOUSE_PATH, readHouseStyle, TOKENS_PATH } from '../../src/authoring/house/read-house-style.ts';
import { Notebook } from '../../src/authoring/notebook.ts';

const read = (path: string) => ({
  path,
  text: readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'),
});
const tokens = read(TOKENS_PATH);
const colours = readColours(tokens.text);

describe.each(['light', 'dark'] as const)('in the %s theme', (name) => {
  const shade = (token: string) => colours.get(token)?.[name === 'light' ? 0 : 1] ?? '';
  const ratio = (a: string, b: string) => contrast(shade(a), shade(b));
  const pairs = (least: number) =>
    PAIRS.filter((pair) => pair.least === least).map(({ front, ground }) => [front, ground] as const);

  test.each(pairs(4.5))('%s on %s is readable text, 4.5:1 (WCAG 1.4.3)', (text, ground) => {
    expect(ratio(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(pairs(3))('the edge of a %s shows on %s, 3:1 (WCAG 1.4.11)', (edge, ground) => {
    expect(ratio(edge, ground)).toBeGreaterThanOrEqual(3);
  });

  test.each(FOCUS_GROUNDS)('one tone of the focus ring shows on %s', (ground) => {
    expect(Math.max(ratio('focus', ground), ratio('focus-halo', ground))).toBeGreaterThanOrEqual(3);
  });
});

describe('the contrast of two colours', () => {
  test('is that of WCAG, whichever comes first', () => {
    expect(contrast('#000', '#ffffff')).toBe(21);
    expect(contrast('#fff', '#767676')).toBeCloseTo(4.54, 2);
    expect(contrast('#777777', '#fff')).toBeCloseTo(4.48, 2);
  });
});

describe('a house style', () => {
  const look = (text: string) => {
    const book = new Notebook();
    const style = readHouseStyle({ path: HOUSE_PATH, text }, tokens, book);
    return { ...style, codes: book.findings.map(({ code, line }) => `${code} ${line}`) };
  };

  test.each(readdirSync(new URL('../../docs/voorbeelden', import.meta.url)))(
    'is in order in the example %s, in both themes',
    (name) => {
      const { codes, css } = look(read(`docs/voorbeelden/${name}`).text);
      expect(codes).toEqual([]);
      expect(css).toMatch(/^:root\{--[^<>]+\}$/);
    },
  );

  test('reaches a page without comments, and without what is wrong in it', () => {
    const { css, paper } = look(
      ':root { /* wit */ --paper: #fff; --ink: rood;\n --r1: 4px }\n</style><script>alert(1)</script>',
    );
    expect(css).toBe(':root{--paper:#fff;--r1:4px}');
    expect(paper).toEqual(['#fff', '#fff']);
  });

  test('is told once about a colour that fails in more than one place, and about both themes of another', () => {
    expect(look(':root {\n  --ink-2: #999;\n  --accent: light-dark(#a84a17, #a84a17);\n}').codes).toEqual([
      'low-contrast 2',
      'low-contrast 3',
    ]);
  });

  test('is told when neither tone of the focus ring shows', () => {
    expect(look(':root {\n  --focus: #ffffff;\n  --focus-halo: #faf8f4;\n}').codes).toContain(
      'low-contrast 2',
    );
  });

  test('may stand in more than one block, and fetches nothing', () => {
    const { css, codes } = look("@import 'x.css';\n:root { --r2: 2px }\n:root { --r3: 3px; }");
    expect(css).toBe(':root{--r2:2px;--r3:3px}');
    expect(codes).toEqual(['token-outside 1']);
  });
});
