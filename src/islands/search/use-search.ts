import { useEffect, useRef, useState } from 'preact/hooks';
import { findHits, type Hits } from './find-hits.ts';
import { dropPagefind, loadPagefind } from './pagefind.ts';

/** Long enough for a next letter: no result and no announcement for half a word. */
const TYPING_MS = 300;

/** What came of the last query: nothing was asked, hits (which may be none), or it could not be done. */
export type Outcome = Hits | 'broken' | null;

/**
 * Searches while somebody types, and keeps the query in the address, so that Back from a result finds it again.
 * Out: what came of it, and `search`, to call with what stands in the field; `now` does not wait for more.
 */
export function useSearch(): readonly [Outcome, (query: string, now?: boolean) => void] {
  const [outcome, setOutcome] = useState<Outcome>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  // An answer that is late must not take the place of a newer one.
  const newest = useRef('');
  useEffect(() => () => clearTimeout(timer.current), []);

  async function ask(query: string): Promise<void> {
    keepInAddress(query);
    const found = query === '' ? null : await findHitsOrNot(query);
    if (newest.current === query) setOutcome(found);
  }

  return [
    outcome,
    (typed, now = false) => {
      const query = typed.trim();
      clearTimeout(timer.current);
      if (newest.current === query && !now) return;
      newest.current = query;
      timer.current = setTimeout(() => void ask(query), now || query === '' ? 0 : TYPING_MS);
    },
  ];
}

/** The query that the address of this page holds. */
export function queryInAddress(): string {
  return new URLSearchParams(location.search).get('q') ?? '';
}

function keepInAddress(query: string): void {
  const url = new URL(location.href);
  if (query === '') url.searchParams.delete('q');
  else url.searchParams.set('q', query);
  history.replaceState(history.state, '', url);
}

async function findHitsOrNot(query: string): Promise<Hits | 'broken'> {
  try {
    return await findHits(await loadPagefind(), query);
  } catch {
    dropPagefind();
    return 'broken';
  }
}
