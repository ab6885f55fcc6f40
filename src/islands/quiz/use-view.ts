import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { controlToFocus } from './control-to-focus.ts';
import type { Checked } from './field-props.ts';
import { takeFocus } from './take-focus.ts';

/** What is drawn of a question beside its controls. */
export interface View {
  readonly checked: Checked | null;
  /** The learner asked for the right answer. */
  readonly asked: boolean;
  /** What to do first, after a submit without an answer. */
  readonly missing: string;
  /** Where the focus goes once this is drawn: a CSS selector in the question, `control`, or nowhere when empty. */
  readonly focus: string;
}

export const ANSWERING: View = { checked: null, asked: false, missing: '', focus: '' };

/**
 * The view of a question, and the focus that goes with each new one.
 * Out: the view that is drawn; `now`, the newest one, for events that come before it is drawn; and the way to change it.
 */
export function useView(root: RefObject<HTMLElement>) {
  const [view, setView] = useState(ANSWERING);
  const newest = useRef(view);

  useLayoutEffect(() => {
    if (!view.focus || !root.current) return;
    takeFocus(
      root.current,
      view.focus === 'control'
        ? controlToFocus(root.current)
        : root.current.querySelector<HTMLElement>(view.focus),
    );
  }, [view]);

  return {
    view,
    now: () => newest.current,
    show(change: Partial<View>) {
      newest.current = { ...ANSWERING, ...change };
      setView(newest.current);
    },
  };
}
