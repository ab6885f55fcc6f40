import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export type Screen = 'questions' | 'advice';

const HASHES = { questions: '#vragen', advice: '#advies' } as const;

/**
 * Which of the two screens shows. The page's address carries it, so that links, reload and the browser's own Back work;
 * without a word in the address it is `rest`. After a move the focus is on the new screen's heading.
 * In: the heading of the screen that shows.
 */
export function useScreen(rest: Screen, heading: RefObject<HTMLElement>) {
  const [named, setNamed] = useState<Screen | null>(null);
  const moved = useRef(false);

  useLayoutEffect(() => {
    const read = () =>
      location.hash === HASHES.advice ? 'advice' : location.hash === HASHES.questions ? 'questions' : null;
    setNamed(read());
    const follow = () => {
      const next = read();
      // A fragment of somebody else, such as the skip link's, changes nothing.
      if (next === null && location.hash !== '') return;
      moved.current = true;
      setNamed(next);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  // In the task of the change itself, so that focus never rests on nothing.
  useLayoutEffect(() => {
    if (moved.current) heading.current?.focus();
    moved.current = false;
  }, [named]);

  return {
    screen: named ?? rest,
    go(next: Screen) {
      history.pushState(null, '', HASHES[next]);
      moved.current = true;
      setNamed(next);
    },
  };
}
