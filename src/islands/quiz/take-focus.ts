/**
 * Moves the focus to `target`, unless the learner has meanwhile gone elsewhere in the page: an island that wakes late must
 * not pull anybody back. In: the question's root. Safari gives a clicked button no focus: then an element around it has it.
 */
export function takeFocus(root: HTMLElement, target: HTMLElement | null | undefined): void {
  const active = document.activeElement;
  if (!active || root.contains(active) || active.contains(root)) target?.focus();
}
