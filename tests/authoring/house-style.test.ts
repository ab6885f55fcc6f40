import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { HOUSE_PATH, readHouseStyle, TOKENS_PATH } from '../../src/authoring/house/read-house-style.ts';
import { Notebook } from '../../src/authoring/notebook.ts';
import { root } from '../../tools/install.mjs';

const tokens = { path: TOKENS_PATH, text: readFileSync(join(root, TOKENS_PATH), 'utf8') };

function read(declaration: string) {
  const book = new Notebook();
  const { css } = readHouseStyle({ path: HOUSE_PATH, text: `:root {\n  ${declaration};\n}\n` }, tokens, book);
  return { css, codes: book.findings.map(({ code }) => code) };
}

it.each([
  '--sans: Verdana, "DejaVu Sans", sans-serif',
  "--serif: 'Times New Roman',serif",
  '--r1: 0',
  '--r2: 0.5rem',
])('takes %s over', (declaration) => {
  const css = `:root{${declaration.replace(': ', ':')}}`;
  expect(read(declaration)).toEqual({ css, codes: [] });
});

// A browser would take no notice of these, or of all that comes behind them.
it.each(['--sans: "Verdana, sans-serif', "--serif: Georgia, '", '--sans: Verdana,', '--r1: 4', '--r2: 2em'])(
  'refuses %s',
  (declaration) => {
    expect(read(declaration)).toEqual({ css: '', codes: ['token-value'] });
  },
);

it('knows no token by a name that every object has', () => {
  expect(read('--constructor: 4px').codes).toEqual(['unknown-token']);
});
