import type { SaveState } from './port.ts';

/** The messages that `lms.astro` holds, by the end of their element's id. */
export type NoticeId = 'no-api' | 'in-use' | 'refused' | 'browse' | 'review' | 'damaged' | 'unsaved';

/** The parts of the shell's page. Texts stand in the page itself; this only shows and hides. */
export class ShellView {
  readonly #page: Document;

  constructor(page: Document) {
    this.#page = page;
  }

  openCourse(url: string): void {
    this.#frame.src = url;
    this.#frame.hidden = false;
  }

  showNotice(id: NoticeId): void {
    this.#element(`notice-${id}`).hidden = false;
  }

  hideNotice(id: NoticeId): void {
    this.#element(`notice-${id}`).hidden = true;
  }

  /** What the status line says, as a template in the element: `{time}` is the learner's clock. */
  showSaveState(state: SaveState): void {
    const line = this.#element('save-state');
    const at = state.kind === 'saved' ? new Date(state.at) : null;
    const time = at?.toLocaleTimeString('nl-NL', { hour: '2-digit', minute: '2-digit' }) ?? '';
    const text = (line.dataset[dataName(state.kind)] ?? '').replace('{time}', time);
    line.dataset.kind = state.kind;
    // The same text again would be read out again.
    if (line.textContent !== text) line.textContent = text;
  }

  onClose(run: () => void): void {
    const button = this.#element('close');
    button.hidden = false;
    button.addEventListener('click', run);
  }

  onClick(id: 'retry' | 'close-anyway', run: () => void): void {
    this.#element(id).addEventListener('click', run);
  }

  focusNotice(id: NoticeId): void {
    this.#element(`notice-${id}`).focus();
  }

  /** The course goes first: its page may still hand over what was typed. */
  removeCourse(): void {
    this.#frame.remove();
  }

  showClosed(): void {
    for (const id of ['save-state', 'close', 'notices']) this.#element(id).hidden = true;
    const closed = this.#element('closed');
    closed.hidden = false;
    closed.focus();
  }

  listenToDismissals(): void {
    this.#element('notices').addEventListener('click', ({ target }) => {
      const button = target as HTMLElement;
      if (button.dataset.dismiss === undefined) return;
      const notice = button.closest<HTMLElement>('.notice');
      if (notice) notice.hidden = true;
      // The button is gone: focus must not fall back to the body.
      this.#frame.focus();
    });
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

/** `lms-unreachable` → `lmsUnreachable`, as `dataset` names it. */
function dataName(kind: SaveState['kind']): string {
  return kind.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());
}
