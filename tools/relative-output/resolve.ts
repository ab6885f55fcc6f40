import { posix } from 'node:path';

/** A link to a page or file of this site that the build did not make. */
export interface BrokenLink {
  readonly page: string;
  readonly url: string;
}

/** Turns the site's absolute URLs into relative ones and remembers those that lead nowhere. */
export class SiteFiles {
  readonly broken: BrokenLink[] = [];
  readonly #files: ReadonlySet<string>;

  /** @param files every emitted file, relative to the site root, with forward slashes */
  constructor(files: Iterable<string>) {
    this.#files = new Set(files);
  }

  /**
   * The relative form of `url` as seen from `page`. Other sites, fragments, data and already relative URLs come back as they are.
   * Pages are linked without `.html` in the source and get it here, since an LMS serves no directory index and no clean URLs.
   */
  relative(page: string, url: string): string {
    if (!url.startsWith('/') || url.startsWith('//')) return url;
    const [, path = '', tail = ''] = /^([^?#]*)(.*)$/s.exec(url) ?? [];
    const file = this.#find(path.slice(1));
    if (file === null) {
      this.broken.push({ page, url });
      return url;
    }
    const from = posix.dirname(page);
    const relative = posix.relative(from === '.' ? '' : from, file);
    return `${relative}${tail}`;
  }

  /** `'../'` once per folder: what `data-root` holds, for links that islands make at run time. */
  root(page: string): string {
    return '../'.repeat(page.split('/').length - 1) || './';
  }

  #find(path: string): string | null {
    const clean = decodeURIComponent(path).replace(/\/$/, '');
    const candidates = clean === '' ? ['index.html'] : [clean, `${clean}.html`, `${clean}/index.html`];
    return candidates.find((file) => this.#files.has(file)) ?? null;
  }
}
