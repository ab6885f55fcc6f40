/** What Astro writes before the first island that it draws, wherever in the text that is: a style, and what wakes islands. */
const BEGIN = '<style>astro-island,';
const RUNTIME = /(<style>[^<]*<\/style>)((?:<script>[^<]*(?:<(?!\/script>)[^<]*)*<\/script>)+)/y;

/**
 * `html` with the code that wakes islands behind the text, and its style before it. In the middle of the text it stops the
 * parser before the first question, and watches every island that comes after it; nothing can be woken before the modules are
 * there anyway, and what is answered before is kept (docs/decisions/0005-early-clicks.md). A page without islands stays as it is.
 */
export function runtimeLast(html: string): string {
  RUNTIME.lastIndex = Math.max(0, html.indexOf(BEGIN));
  const [found, style = '', scripts = ''] = RUNTIME.exec(html) ?? [];
  if (found === undefined) return html;
  // As functions: in a text to put in, `$` has a meaning of its own.
  return html
    .replace(found, () => '')
    .replace('</head>', () => `${style}</head>`)
    .replace('</body>', () => `${scripts}</body>`);
}
