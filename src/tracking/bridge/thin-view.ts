/** What the thin page can say, by the end of the element's id in `dun.astro`. */
const NOTICES = ['loading', 'settings', 'no-api', 'unreachable', 'version', 'closed'] as const;
export type ThinNotice = (typeof NOTICES)[number];

/** The parts of the thin page. Texts stand in the page itself; this only shows and hides. */
export class ThinView {
  readonly #page: Document;

  constructor(page: Document) {
    this.#page = page;
  }

  /** Out: the frame's window, which stays the same when another page is loaded in it. */
  get frameWindow(): Window | null {
    return this.#frame?.contentWindow ?? null;
  }

  /** In: where the course is; shown in messages too, without what an address may carry behind `?` or `#`. */
  setAddress(course: URL, lms: string): void {
    const address = course.origin + course.pathname;
    for (const place of this.#page.querySelectorAll('[data-address]')) place.textContent = address;
    for (const place of this.#page.querySelectorAll('[data-lms]')) place.textContent = lms;
    const home = new URL('index.html', course).href;
    for (const link of this.#page.querySelectorAll<HTMLAnchorElement>('a[data-course]')) link.href = home;
  }

  /** Also for a second try. */
  loadCourse(url: URL): void {
    this.#frame?.setAttribute('src', url.href);
  }

  /** Shows the course instead of any message. */
  showCourse(): void {
    this.#showOnly(null);
    if (this.#frame) this.#frame.hidden = false;
  }

  /** While the course may still come, its frame stays; it cannot be seen. */
  show(notice: ThinNotice): void {
    this.#showOnly(notice);
    if (this.#frame) this.#frame.hidden = true;
    this.#page.getElementById(`thin-${notice}`)?.focus();
  }

  /** The course is over, or must not run. */
  showInstead(notice: ThinNotice): void {
    this.#frame?.remove();
    this.show(notice);
  }

  onClick(id: 'retry' | 'reopen', run: () => void): void {
    this.#page.getElementById(id)?.addEventListener('click', run);
  }

  #showOnly(notice: ThinNotice | null) {
    for (const id of NOTICES) {
      const section = this.#page.getElementById(`thin-${id}`);
      if (section) section.hidden = id !== notice;
    }
  }

  get #frame(): HTMLIFrameElement | null {
    return this.#page.querySelector('iframe');
  }
}
