const CONTROLS = [
  // What is still to be filled in, else what was chosen, else the first.
  'select:has(option[value=""]:checked)',
  'input:checked',
  'input:not([type=hidden]), select, textarea, button',
];

/** Where an answer starts: the first open list, the chosen option, or the first control. In: the question's root. */
export function controlToFocus(root: HTMLElement): HTMLElement | null {
  for (const controls of CONTROLS) {
    const found = root.querySelector<HTMLElement>(`.field :is(${controls})`);
    if (found) return found;
  }
  return null;
}
