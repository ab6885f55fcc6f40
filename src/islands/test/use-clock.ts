import { useEffect, useState } from 'preact/hooks';

/** A moment that is told to the minute may be noticed half a minute late. */
const PACE_MS = 30_000;

/** The wall clock in ms, read anew twice a minute and when the page comes back into view. */
export function useClock(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const read = () => setNow(Date.now());
    document.addEventListener('visibilitychange', read);
    const timer = setInterval(read, PACE_MS);
    return () => {
      document.removeEventListener('visibilitychange', read);
      clearInterval(timer);
    };
  }, []);
  return now;
}
