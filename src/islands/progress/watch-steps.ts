/** The end of a step counts as seen after this long in view: a jump past it, however smooth, does not count. */
const DWELL_MS = 700;

/** Element that closes the last step; `LessonEnd` carries it. */
export const LESSON_END_ID = 'les-einde';

export interface StepWatcher {
  /** The step at which the learner is reading. */
  readonly onCurrent: (stepId: string) => void;
  /** The end of a step was in view. */
  readonly onSeen: (stepId: string) => void;
}

/**
 * Follows the learner through the steps of the page. A step starts at the element with its id, and ends where the next
 * one starts; its end is seen when that start stands in the lower part of the view, with the step's own text above it.
 * In: step ids in the order of the page. Out: the way to stop.
 * The document is the root, since in a frame of another site's LMS the browser would ignore the margins.
 */
export function watchSteps(stepIds: readonly string[], watcher: StepWatcher): () => void {
  const starts = stepIds.map((id) => document.getElementById(id));
  const ends = [...starts.slice(1), document.getElementById(LESSON_END_ID)];
  const timers = new Map<Element, ReturnType<typeof setTimeout>>();

  const reading = new IntersectionObserver(
    () => {
      const line = innerHeight * 0.4;
      const at = starts.findLastIndex((start) => start && start.getBoundingClientRect().top <= line);
      watcher.onCurrent(stepIds[Math.max(at, 0)] ?? '');
    },
    // Wakes when a start crosses the reading line, in however large a leap: all above the line counts as in view.
    { root: document, rootMargin: '9999999px 0px -60% 0px' },
  );
  const ending = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        clearTimeout(timers.get(target));
        const id = stepIds[ends.indexOf(target as HTMLElement)];
        if (isIntersecting && id !== undefined)
          timers.set(
            target,
            setTimeout(() => watcher.onSeen(id), DWELL_MS),
          );
      }
    },
    // The top of the view is left out: after a jump the step's own start stands there.
    { root: document, rootMargin: '-30% 0px 0px 0px' },
  );
  for (const start of starts) if (start) reading.observe(start);
  for (const end of ends) if (end) ending.observe(end);
  return () => {
    reading.disconnect();
    ending.disconnect();
    for (const timer of timers.values()) clearTimeout(timer);
  };
}
