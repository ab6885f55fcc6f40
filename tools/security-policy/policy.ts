import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

const ANY_SITE = 'https: http:';
const VIDEO = 'https://www.youtube-nocookie.com';
const WITH_VIDEO = /class="[^"]*\bfrom-youtube\b/;

/** What some pages need beyond the rest, by path and directive. */
const ALSO: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // The shell: the course in its frame, and a record store whose address only the launch tells.
  'lms.html': { 'connect-src': ANY_SITE, 'frame-src': "'self'" },
  // The packager puts the organisation's own address here.
  'dun.html': { 'frame-src': ANY_SITE },
  // The search engine is WebAssembly.
  'zoeken.html': { 'script-src': "'wasm-unsafe-eval'" },
};

/**
 * What a page may load and run, as the value of a Content-Security-Policy: its own site, the inline scripts and styles
 * that it was built with, and nothing else. In: the page as it will be sent, and its path.
 */
export function securityPolicy(html: string, page: string): string {
  const inline = listInline(html);
  const directives: readonly (readonly [name: string, sources: string])[] = [
    // Decides about nothing but what is fetched ahead, which has no directive of its own: Firefox asks it, Chromium does not.
    ['default-src', "'self'"],
    ['script-src', ["'self'", ...inline.script].join(' ')],
    ['style-src', ["'self'", ...inline.style].join(' ')],
    ['img-src', "'self'"],
    ['font-src', "'self'"],
    ['media-src', "'self'"],
    ['connect-src', "'self'"],
    ['manifest-src', "'self'"],
    ['worker-src', "'self'"],
    ['frame-src', WITH_VIDEO.test(html) ? VIDEO : ''],
    ['object-src', "'none'"],
    ['base-uri', "'none'"],
    ['form-action', "'self'"],
  ];
  return directives
    .map(
      ([name, sources]) => `${name} ${[sources, ALSO[page]?.[name]].filter(Boolean).join(' ') || "'none'"}`,
    )
    .join('; ');
}

/**
 * `html` with its policy in the head, right behind the encoding: that must stand in the first kilobyte, and the policy
 * before all that it is about. Throws for a page that does not name its encoding there.
 */
export function withSecurityPolicy(html: string, page: string): string {
  const [encoding] = /(?<=<head>\s*)<meta charset="?utf-8"?\s*\/?>/i.exec(html) ?? [];
  if (!encoding) throw new Error(`${page} does not begin its head with <meta charset="utf-8">`);
  const policy = `<meta http-equiv="Content-Security-Policy" content="${securityPolicy(html, page)}">`;
  return html.replace(encoding, () => encoding + policy);
}

/** The hashes of what stands between the tags of scripts and styles, also of those in a template; each once. */
function listInline(html: string): { readonly script: readonly string[]; readonly style: readonly string[] } {
  const found = { script: new Set<string>(), style: new Set<string>() };
  const visit = (node: Node): void => {
    if (defaultTreeAdapter.isElementNode(node)) {
      const kind = node.tagName;
      if (kind === 'style' || (kind === 'script' && isInlineScript(node))) {
        found[kind].add(`'sha256-${createHash('sha256').update(textOf(node)).digest('base64')}'`);
      }
    }
    if ('content' in node) visit(node.content);
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  visit(parse(html));
  return { script: [...found.script], style: [...found.style] };
}

/** Data, such as JSON for a script, is never run and needs no hash. */
function isInlineScript({ attrs }: DefaultTreeAdapterTypes.Element): boolean {
  const attribute = (wanted: string) => attrs.find(({ name }) => name === wanted)?.value;
  return (
    attribute('src') === undefined && ['', 'module', 'text/javascript'].includes(attribute('type') ?? '')
  );
}

function textOf({ childNodes }: DefaultTreeAdapterTypes.Element): string {
  return childNodes.map((node) => (defaultTreeAdapter.isTextNode(node) ? node.value : '')).join('');
}
