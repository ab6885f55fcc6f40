import type { LinkState } from './link-watch.ts';
import type { SaveState } from './port.ts';

/** The messages that `lms.astro` holds, by the end of their element's id. */
export type NoticeId =
  | 'no-api'
  | 'in-use'
  | 'refused'
  | 'origin'
  | 'version'
  | 'browse'
  | 'review'
  | 'damaged'
  | 'unsaved';

/**
 * How the course ended in this window:
 * - `saved`, or `on-device` and `lost`: what the LMS has not taken stands on this device, or nowhere;
 * - `moved`: it goes on in another window;
 * - `left`: the learner came back to a page that had ended.
 */
export type Ending = 'saved' | 'on-device' | 'lost' | 'moved' | 'left';

/** The parts of the shell's page. Texts stand in the page itself; this only shows and hides. */
export class ShellView {
  readonly #page: Document;
  #linkShown = 'fine';

  constructor(page: Document) {
    this.#page = page;
  }

  /** Buttons and links that do the same in every launch. */
  listen(): void {
    this.#page.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLElement>('[data-dismiss], [data-doctor]');
      if (!button) return;
      const notice = button.closest<HTMLElement>('.notice');
      if (notice) notice.hidden = true;
      // The button is gone, or led into the course: focus must not fall back to the body.
      this.#page.getElementById('course')?.focus();
    });
  }

  openCourse(url: string): void {
    this.#frame.src = url;
    this.#frame.hidden = false;
    this.#element('doctor').hidden = false;
  }

  showNotice(id: NoticeId): void {
    this.#element(`notice-${id}`).hidden = false;
  }

  hideNotice(id: NoticeId): void {
    this.#element(`notice-${id}`).hidden = true;
  }

  focusNotice(id: NoticeId): void {
    this.#element(`notice-${id}`).focus();
  }

  /** In: the origin of the page around this one, which the organisation must add to its list. */
  showOrigin(origin: string): void {
    this.#element('origin').textContent = origin;
  }

  /** What the line in the bar says, as a template in the element: `{time}` is the learner's clock. */
  showSaveState(state: SaveState): void {
    const line = this.#element('save-state');
    line.dataset.kind = state.kind;
    const text = line.dataset[dataName(state.kind)] ?? '';
    line.textContent = text.replace('{time}', state.kind === 'saved' ? clockTime(state.at) : '');
  }

  /** The banner for a link that is lost: it comes when something changes, takes no focus, and goes by itself. */
  showLink({ kind, safeUntil, onDevice }: LinkState): void {
    const words = [kind, onDevice ? 'device' : 'window', safeUntil === null ? 'none-safe' : 'some-safe'];
    const shown = kind === 'fine' ? kind : `${words.join()},${safeUntil}`;
    // The same text again would be read out again, and would undo a dismissal.
    if (shown === this.#linkShown) return;
    const wasLost = this.#linkShown !== 'fine';
    this.#linkShown = shown;
    this.#element('link-restored').hidden = !(kind === 'fine' && wasLost);
    for (const time of this.#page.querySelectorAll('#link .time'))
      time.textContent = clockTime(safeUntil ?? 0);
    for (const part of this.#page.querySelectorAll<HTMLElement>('#link [data-when]')) {
      part.hidden = !(part.dataset.when ?? '').split(' ').every((word) => words.includes(word));
    }
    this.#keepFocus(() => {
      this.#element('link-lost').hidden = kind === 'fine';
    });
  }

  onClick(id: 'close' | 'retry' | 'close-anyway' | 'reopen', run: () => void): void {
    const button = this.#element(id);
    button.hidden = false;
    button.addEventListener('click', run);
  }

  /** While the end is being saved. The button stays where it is: it may have the focus. */
  showBusy(busy: boolean): void {
    this.#element('busy').hidden = !busy;
    this.#element('save-state').hidden = busy;
    for (const id of ['close', 'retry', 'close-anyway']) this.#element(id).ariaDisabled = String(busy);
  }

  /** The launch is open in another window. Out: when the learner wants to go on in this one. */
  askToTakeOver(): Promise<void> {
    const ask = this.#element('elsewhere');
    ask.hidden = false;
    ask.focus();
    return new Promise((resolve) => {
      const button = this.#element('take-over');
      const take = () => {
        button.removeEventListener('click', take);
        button.hidden = true;
        this.#element('taking-over').hidden = false;
        resolve();
      };
      button.addEventListener('click', take);
    });
  }

  hideTakeOver(): void {
    this.#element('elsewhere').hidden = true;
  }

  /** The course goes first: its page may still hand over what was typed. */
  removeCourse(): void {
    this.#frame.remove();
  }

  showEnding(ending: Ending): void {
    for (const id of ['save-state', 'busy', 'close', 'notices', 'link', 'doctor'])
      this.#element(id).hidden = true;
    for (const part of this.#page.querySelectorAll<HTMLElement>('#closed [data-ending]')) {
      part.hidden = !(part.dataset.ending ?? '').split(' ').includes(ending);
    }
    const closed = this.#element('closed');
    closed.hidden = false;
    closed.focus();
  }

  /** What has the focus in the course stays in sight when the frame gets less high. A course from elsewhere shows us nothing. */
  #keepFocus(change: () => void): void {
    const focused = this.#frame.contentDocument?.querySelector(':focus');
    const inSight = focused && focused.getBoundingClientRect().top < this.#frame.clientHeight;
    change();
    if (inSight) focused.scrollIntoView({ block: 'nearest' });
  }

  get #frame(): HTMLIFrameElement {
    return this.#element('course') as HTMLIFrameElement;
  }

  #element(id: string): HTMLElement {
    const element = this.#page.getElementById(id);
    if (!element) throw new Error(`lms.html has no #${id}`);
    return element;
  }
}

function clockTime(at: number): string {
  return new Date(at).toLocaleTimeString('nl-NL', { hour: '2-digit', minute: '2-digit' });
}

/** `lms-unreachable` → `lmsUnreachable`, as `dataset` names it. */
function dataName(kind: SaveState['kind']): string {
  return kind.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());
}
