/** A browser that is slow to draw still does so within this time, and nobody has read a lesson by then. */
const DRAWN_MS = 1500;

/**
 * Fetches the pages that a learner probably opens next, a moment after this one has loaded. The page names them in a `template` so
 * that they wait: named in its head they would come while its own text and typefaces are still on their way. Nothing is asked for
 * without a network. A page without such a template needs none.
 */
export function fetchAhead({ document, navigator }: Window): void {
  const names = document.querySelector<HTMLTemplateElement>('template[data-ahead]');
  if (!names) return;
  setTimeout(() => {
    if (navigator.onLine) document.head.append(names.content);
  }, DRAWN_MS);
}
