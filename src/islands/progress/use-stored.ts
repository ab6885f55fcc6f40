import type { ReadableAtom } from 'nanostores';
import { useEffect, useState } from 'preact/hooks';

/**
 * The value of a store, followed for as long as the component stands. The first drawing has the store's initial value, as
 * the server's HTML has, and what is kept comes right after it: so that hydration finds what it expects.
 * `@nanostores/preact` does the same for 0.4 kB more on every lesson page, for keys and paths that nothing here uses.
 */
export function useStored<T>(store: ReadableAtom<T>): T {
  const [value, setValue] = useState(() => store.init as T);
  // A function would be taken for a way to compute the next value.
  useEffect(() => store.subscribe((now) => setValue(() => now)), [store]);
  return value;
}
