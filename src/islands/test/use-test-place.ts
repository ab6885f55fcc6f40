import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { readTestPlace, START, type TestPlace, testPlaceHash } from './test-place.ts';

export interface PlaceInAddress {
  readonly place: TestPlace;
  /** Goes to a place; `replace` leaves no way back to the one before. */
  readonly go: (place: TestPlace, replace?: boolean) => void;
}

/**
 * The place that the page's address names, followed through links and the browser's Back and Forward.
 * In: `onMove` is called before each new place is drawn, not for the one the page opens with.
 */
export function useTestPlace(onMove: () => void): PlaceInAddress {
  const [place, setPlace] = useState(START);
  const newest = useRef(onMove);
  newest.current = onMove;

  useLayoutEffect(() => {
    const read = () => readTestPlace(location.hash);
    setPlace(read() ?? START);
    const follow = () => {
      const next = read();
      if (next === null) return;
      newest.current();
      setPlace(next);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  return {
    place,
    go(next, replace = false) {
      // Neither call fires hashchange: the place is drawn in the task of the click, so that focus never rests on nothing.
      history[replace ? 'replaceState' : 'pushState'](null, '', testPlaceHash(next));
      newest.current();
      setPlace(next);
    },
  };
}
