import { posix } from 'node:path';
import { editHtml, editProps, type HtmlElement } from '../tools/relative-output/edit-html.ts';
import { resolveUrl } from './reached-files.ts';

/** Where the links of a page may lead, when it stands in the package of one lesson. */
export interface LessonPages {
  /** Path of the lesson's page. */
  readonly lesson: string;
  /** Whether a page, by path, is one of this course. */
  readonly known: (path: string) => boolean;
  /** Whether it is in this package. */
  readonly held: (path: string) => boolean;
}

const HOME = 'index.html';

/**
 * A page for the package of one lesson: without links to what is not there. What leads to the home page leads to the
 * lesson. What is marked `data-beyond-lesson` goes, and any other dead link becomes text. In an island a browser script
 * expects every element, so there a dead link stays, and leads to the lesson; the style sheet hides what is marked.
 * @param page path of the page
 */
export function toLessonPage(html: string, page: string, pages: LessonPages): string {
  const isDead = (url: string): boolean => {
    const path = targetOf(page, url);
    return path !== null && path !== HOME && pages.known(path) && !pages.held(path);
  };
  return editHtml(html, {
    fate(element, inIsland) {
      if (inIsland) return 'keep';
      if (element.attrs.some(({ name }) => name === 'data-beyond-lesson')) return 'remove';
      const href = attributeOf(element, 'href');
      if (href === undefined || !isDead(href)) return 'keep';
      return element.tagName === 'a' ? 'unwrap' : 'remove';
    },
    attribute({ tagName }, name, value) {
      if (name === 'href') return toHeldPage(page, value, pages);
      if (tagName === 'astro-island' && name === 'props') return toLessonProps(value, page, pages);
      return value;
    },
  });
}

/** Props hold HTML with links in it, and rarely a bare URL. */
function toLessonProps(props: string, page: string, pages: LessonPages): string {
  return editProps(props, (text) => {
    if (!text.includes('href="')) return toHeldPage(page, text, pages);
    return editHtml(text, {
      attribute: (_element, name, value) => (name === 'href' ? toHeldPage(page, value, pages) : value),
    });
  });
}

/** `url`, or the lesson where that leads to a page that the package does not hold. */
function toHeldPage(page: string, url: string, pages: LessonPages): string {
  const path = targetOf(page, url);
  if (path === null || !pages.known(path) || (path !== HOME && pages.held(path))) return url;
  return posix.relative(posix.dirname(page), pages.lesson);
}

/** The page that `url` leads to; `null` for what is no page of a site: another site, a file, a text. */
function targetOf(page: string, url: string): string | null {
  return /^[\w./-]+\.html(?:[?#]\S*)?$/.test(url) ? resolveUrl(page, url) : null;
}

function attributeOf({ attrs }: HtmlElement, wanted: string): string | undefined {
  return attrs.find(({ name }) => name === wanted)?.value;
}
