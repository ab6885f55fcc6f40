import { useEffect, useReducer } from 'preact/hooks';

/** A moment that is told to the minute may be noticed half a minute late. */
const PACE_MS = 30_000;

/**
 * The wall clock in ms at the moment of drawing; draws anew twice a minute and when the page comes back into view.
 * Never older than what was just stored: a test must not seem to be handed in in the future.
 */
export function useClock(): number {
  const [, draw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const tick = () => draw(0);
    document.addEventListener('visibilitychange', tick);
    const timer = setInterval(tick, PACE_MS);
    return () => {
      document.removeEventListener('visibilitychange', tick);
      clearInterval(timer);
    };
  }, []);
  return Date.now();
}
