import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { keepPunctuation } from '../../tools/keep-punctuation.ts';

const render = (markdown: string): string =>
  markdownToHtml(markdown, { mdastPlugins: [keepPunctuation] }).html.trim();

test('gives a term the punctuation that follows it, and nothing else', () => {
  expect(render('Dat valt onder het [geheim](begrip:geheim). En (de [kern](begrip:kern)), zo.')).toBe(
    '<p>Dat valt onder het <a href="begrip:geheim" after=".">geheim</a> En (de <a href="begrip:kern" after="),">kern</a> zo.</p>',
  );
  expect(render('Het [geheim](begrip:geheim) van **[ons](begrip:ons)**, en [hier](/bronnen).')).toBe(
    '<p>Het <a href="begrip:geheim">geheim</a> van <strong><a href="begrip:ons">ons</a></strong>, en <a href="/bronnen">hier</a>.</p>',
  );
});
