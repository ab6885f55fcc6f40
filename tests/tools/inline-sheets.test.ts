import { expect, test } from 'vitest';
import { inlineSheets, linkedSheets } from '../../tools/first-paint/inline-sheets.ts';

const sheets: Record<string, string> = {
  'assets/base.css': '@font-face{src:url(sans.woff2)}a{b:url("x/y.svg#z") url(data:a) url(#c)}',
  'assets/home.css': 'a{}',
  'assets/print.css': 'a{}',
};
const inline = (html: string, page: string) =>
  inlineSheets(html, page, {
    textOf: (path) => sheets[path],
    isShared: (path) => path === 'assets/base.css',
  });

test('puts a style sheet where its link stood, with URLs as the page sees them, and has the file come later', () => {
  expect(
    inline(
      '<style>own</style><link rel="stylesheet" href="../assets/base.css"><title>x</title></head>',
      'lessen/les-1.html',
    ),
  ).toBe(
    '<style>own</style><style>@font-face{src:url(../assets/sans.woff2)}a{b:url("../assets/x/y.svg#z") url(data:a) url(#c)}</style><title>x</title><link rel="prefetch" href="../assets/base.css" as="style"></head>',
  );
});

test('has no file come later that no other page needs', () => {
  expect(inline('<link rel="stylesheet" href="assets/home.css"></head>', 'index.html')).toBe(
    '<style>a{}</style></head>',
  );
});

test.each([
  '<link rel="stylesheet" href="assets/print.css" media="print">',
  '<link rel="stylesheet" href="assets/other.css">',
])('leaves %s a link', (link) => {
  expect(inline(link, 'index.html')).toBe(link);
});

test('finds what a page links, and not what is for one medium only', () => {
  const html =
    '<link rel="stylesheet" href="../../assets/base.css"><link rel="stylesheet" href="../../assets/print.css" media="print">';
  expect(linkedSheets(html, 'lessen/les-1/casus.html')).toEqual(['assets/base.css']);
});
