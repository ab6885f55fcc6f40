import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface Arrival {
  /** For the heading of the screen. */
  readonly heading: RefObject<HTMLHeadingElement>;
  /** Wraps a deed of the learner that leads to another screen. */
  readonly moving: <A extends readonly unknown[]>(deed: (...args: A) => void) => (...args: A) => void;
}

/**
 * Names the screen in the page title and, after a deed of the learner, moves focus to its heading: in the same task as
 * the drawing, with no animation to wait for, so that focus never rests on nothing. Coming back to a page moves nothing.
 * In: `place`, different for every screen; `title` for the page, or `null` for the page's own.
 */
export function useArrival(place: string, title: string | null): Arrival {
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  const pageTitle = useRef<string | null>(null);
  useLayoutEffect(() => {
    pageTitle.current ??= document.title;
    document.title = title ?? pageTitle.current;
    if (!moved.current) return;
    moved.current = false;
    heading.current?.focus();
  }, [place, title]);
  return {
    heading,
    moving:
      (deed) =>
      (...args) => {
        moved.current = true;
        deed(...args);
      },
  };
}
