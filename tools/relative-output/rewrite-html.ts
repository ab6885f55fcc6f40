import { editHtml, editProps } from './edit-html.ts';
import type { SiteFiles } from './resolve.ts';
import { rewriteCss } from './rewrite-css.ts';

/** What a script hands to `import()`. */
const MODULE_ATTRIBUTES = new Set(['data-module', 'component-url', 'renderer-url', 'before-hydration-url']);

const URL_ATTRIBUTES = new Set(['href', 'src', 'poster']);

/**
 * `html` with every internal URL made relative: attributes, srcset, inline styles and the props of islands.
 * Everything else stays to the byte. Island ids are numbered anew, because Astro derives them from the source path
 * and two checkouts would give two different packages.
 * @param page path of the page relative to the site root
 */
export function rewriteHtml(html: string, page: string, site: SiteFiles): string {
  let islands = 0;
  return editHtml(html, {
    attribute: ({ tagName }, name, value) =>
      tagName === 'astro-island' && name === 'uid'
        ? `i${++islands}`
        : rewriteAttribute(tagName, name, value, page, site),
    style: (css) => rewriteCss(css, page, site),
  });
}

function rewriteAttribute(tag: string, name: string, value: string, page: string, site: SiteFiles): string {
  if (name === 'data-root') return site.root(page);
  if (MODULE_ATTRIBUTES.has(name)) return specifier(site.relative(page, value));
  if (URL_ATTRIBUTES.has(name)) return site.relative(page, value);
  if (name === 'style') return rewriteCss(value, page, site);
  if (name === 'srcset') {
    return value.replace(
      /(^|,\s*)(\/\S+)/g,
      (_, before: string, url: string) => before + site.relative(page, url),
    );
  }
  if (tag === 'astro-island' && name === 'props') return rewriteProps(value, page, site);
  return value;
}

/**
 * `import()` takes a name that does not begin with a dot for that of a package and fails, whatever page it stands in. An island
 * then waits a second and asks for its module once more by another address, so that all works, late and twice.
 */
function specifier(url: string): string {
  return /^[./]|^[a-z]+:/i.test(url) ? url : `./${url}`;
}

/** Props hold HTML with links in it (questions, scenes) and, rarely, a bare URL. */
function rewriteProps(props: string, page: string, site: SiteFiles): string {
  return editProps(props, (text) => {
    if (text.includes('="/')) return rewriteHtml(text, page, site);
    return /^\/[\w-]/.test(text) ? site.relative(page, text) : text;
  });
}
