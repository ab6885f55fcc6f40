import { readAloudText as text } from '../../i18n/nl-read-aloud.ts';
import type { ReadingState } from './reading.ts';

export interface BarEvents {
  readonly toggle: () => void;
  readonly stop: () => void;
  readonly speed: (hundredths: string) => void;
}

export interface Bar {
  readonly element: HTMLElement;
  /** Says on the first button what it does now. */
  show(state: ReadingState): void;
  /** For who does not see the bar. Only what the voice does not make clear by itself. */
  say(sentence: string): void;
  focus(): void;
}

/** The controls that stand on the bottom of the window while something is read. In: the speed that was chosen before. */
export function createBar(speed: string, on: BarEvents): Bar {
  const toggle = button('btn', on.toggle);
  const stop = button('btn quiet', on.stop);
  const more = create('span', 'vh');
  more.textContent = text.stopLong;
  stop.append(text.stop, more);
  const label = create('label', '');
  const name = create('span', 'vh');
  name.textContent = text.speed;
  const select = create('select', '');
  select.autocomplete = 'off';
  select.append(...text.speeds.map(([value, words]) => new Option(words, value, false, value === speed)));
  select.addEventListener('change', () => on.speed(select.value));
  label.append(name, select);
  const status = create('p', 'vh');
  status.setAttribute('role', 'status');

  const element = create('div', 'read-bar');
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', text.bar);
  element.append(toggle, stop, label, status);
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') on.stop();
  });
  const words = { idle: text.read, reading: text.pause, paused: text.resume } as const;
  return {
    element,
    show(state) {
      toggle.textContent = words[state];
    },
    say(sentence) {
      status.textContent = sentence;
    },
    focus: () => toggle.focus({ preventScroll: true }),
  };
}

function button(look: string, act: () => void): HTMLButtonElement {
  const element = create('button', look);
  element.type = 'button';
  element.addEventListener('click', act);
  return element;
}

function create<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, look: string): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (look) element.className = look;
  return element;
}
