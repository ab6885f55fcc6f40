import { expect, it } from 'vitest';
import { plainText } from '../../src/domain/text.ts';

it.each([
  [
    '<p>Ik merk dat we <strong>langs elkaar heen</strong> praten.</p>',
    'Ik merk dat we langs elkaar heen praten.',
  ],
  ['<p>Zie je dat<em>?</em></p>\n<p>Zeg het.</p>', 'Zie je dat? Zeg het.'],
  ['‘Klopt<br>.’', '‘Klopt.’'],
  [
    'Zorg &amp; Veiligheid &lt;b&gt; &quot;ja&quot; &#39;nee&#39;&nbsp;!',
    `Zorg & Veiligheid <b> "ja" 'nee'!`,
  ],
  ['&amp;lt;', '&lt;'],
  ['', ''],
])('reads %j as %j', (html, words) => {
  expect(plainText(html)).toBe(words);
});
