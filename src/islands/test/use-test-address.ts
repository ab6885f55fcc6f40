import { useLayoutEffect, useRef } from 'preact/hooks';
import { readTestPlace, START, type TestPlace, testPlaceHash } from './test-place.ts';

interface Handlers {
  /** The place the page opens with. */
  readonly onOpen: (place: TestPlace) => void;
  /** Every place after that, by a link, by `go`, or by the browser's Back and Forward. */
  readonly onMove: (place: TestPlace) => void;
}

/**
 * Follows the place that the page's address names. Fragments of somebody else, such as the skip link's, move nothing.
 * Out: goes to a place; `replace` leaves no way back to the one before.
 */
export function useTestAddress(handlers: Handlers): (place: TestPlace, replace?: boolean) => void {
  const newest = useRef(handlers);
  newest.current = handlers;

  useLayoutEffect(() => {
    newest.current.onOpen(readTestPlace(location.hash) ?? START);
    const follow = () => {
      const place = readTestPlace(location.hash);
      if (place) newest.current.onMove(place);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  return (place, replace = false) => {
    // No hashchange follows: the place is drawn in the task of the click, so that focus never rests on nothing.
    history[replace ? 'replaceState' : 'pushState'](null, '', testPlaceHash(place));
    newest.current.onMove(place);
  };
}
