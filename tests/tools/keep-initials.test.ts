import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { keepInitials } from '../../tools/keep-initials.ts';
import { keepPunctuation } from '../../tools/keep-punctuation.ts';

const render = (markdown: string): string =>
  markdownToHtml(markdown, { mdastPlugins: [keepPunctuation, keepInitials] }).html.trim();

test('keeps a form of address and its initial on one line, beside a term too', () => {
  expect(render('Meneer K. belt **mevrouw T.** over het [geheim](begrip:geheim). Meneer\nV. ook.')).toBe(
    '<p>Meneer\u00a0K. belt <strong>mevrouw\u00a0T.</strong> over het <a href="begrip:geheim" after=".">geheim</a> Meneer\u00a0V. ook.</p>',
  );
});

test('leaves other words as they are', () => {
  expect(render('Een meneer kwam. Meneer Karim ook.')).toBe('<p>Een meneer kwam. Meneer Karim ook.</p>');
});
