import type { Piece } from './collect-pieces.ts';

const NAME = 'read-aloud';
const SCROLL_KEYS = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ']);

/** The part of the window in which text can be read: below what sticks to its top, above what stands on its bottom. */
export interface View {
  readonly top: number;
  readonly bottom: number;
}

export interface PlaceMark {
  /** Marks what is being read, and brings it into view when the learner did not go elsewhere. */
  show(piece: Piece): void;
  /** The learner goes along again. */
  follow(): void;
  clear(): void;
}

/** Where a piece starts in the window, and whether it is (of) a heading. */
export interface PieceTop {
  readonly top: number;
  readonly heading: boolean;
}

/**
 * At which piece to start: the first in the view, or a heading in the upper part of it, where the strip of steps counts it as
 * the step that is being read.
 * Who is past the last piece gets the last.
 */
export function pieceInView(pieces: readonly PieceTop[], { top, bottom }: View): number {
  const first = pieces.findIndex((piece) => piece.top >= top);
  if (first < 0) return Math.max(pieces.length - 1, 0);
  const near = bottom * 0.4;
  const heading = pieces.findIndex((piece) => piece.heading && piece.top >= top && piece.top <= near);
  return Math.max(first, heading);
}

/** Where a piece stands in the window. */
export function boxOf({ range, block }: Piece): DOMRect {
  return (range ?? block).getBoundingClientRect();
}

/**
 * Marks the place without a change in the page: the browser draws a highlight over it, and where it has none the block
 * gets an attribute. In: what of the window can be seen, and whether the page may move by itself.
 */
export function createPlaceMark(view: () => View, mayMove: () => boolean): PlaceMark {
  let following = true;
  let marked: Element | null = null;
  const wander = (event: Event): void => {
    if (event instanceof KeyboardEvent && !SCROLL_KEYS.has(event.key)) return;
    following = false;
  };
  for (const type of ['wheel', 'touchmove', 'keydown']) addEventListener(type, wander, { passive: true });

  function clear(): void {
    CSS.highlights?.delete(NAME);
    marked?.removeAttribute('data-reading');
    marked = null;
  }

  return {
    show(piece) {
      clear();
      if (piece.range && CSS.highlights) CSS.highlights.set(NAME, new Highlight(piece.range));
      else {
        marked = piece.block;
        marked.setAttribute('data-reading', '');
      }
      const { top, bottom } = view();
      const box = boxOf(piece);
      const isInView = box.top >= top && box.bottom <= bottom;
      if (isInView) following = true;
      // A third from above: what comes next is in view as well.
      else if (following && mayMove()) {
        scrollBy({ top: box.top - top - (bottom - top) / 3, behavior: 'smooth' });
      }
    },
    follow() {
      following = true;
    },
    clear,
  };
}
