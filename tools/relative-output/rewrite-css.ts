import type { SiteFiles } from './resolve.ts';

/** `css` with every `url(/…)` made relative to the file or page it stands in. */
export function rewriteCss(css: string, page: string, site: SiteFiles): string {
  return css.replace(
    /url\(\s*(["']?)(\/[^"')]+)\1\s*\)/g,
    (_, quote: string, url: string) => `url(${quote}${site.relative(page, url)}${quote})`,
  );
}
