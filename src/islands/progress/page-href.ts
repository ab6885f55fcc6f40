/**
 * The address of a page of this course, for links that an island draws. In: a path without `.html`, e.g.
 * `lessen/les-1#video`; empty for home. On the server the build makes it relative; in the browser the page's own
 * `data-root` does, since the course must work from any folder.
 */
export function pageHref(path: string): string {
  const root = typeof document === 'undefined' ? '/' : (document.documentElement.dataset.root ?? '/');
  if (root === '/') return `/${path}`;
  const [page = '', step] = path.split('#');
  return `${root}${page || 'index'}.html${step === undefined ? '' : `#${step}`}`;
}
