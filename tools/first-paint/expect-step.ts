/**
 * `html` of a lesson that asks the browser to draw it no sooner than its second step has come. With its styles in the page
 * it could be drawn before its first view is whole, and what comes would move what stands there. Browsers that do not know
 * this draw it as ever.
 */
export function expectSecondStep(html: string): string {
  const [, second] = [...html.matchAll(/<h2 class="step" id="([^"]+)"/g)].map(([, id]) => id);
  const link = `<link rel="expect" href="#${second}" blocking="render">`;
  return second === undefined ? html : html.replace('</head>', `${link}</head>`);
}
