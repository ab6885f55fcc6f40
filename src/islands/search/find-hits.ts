import type { Pagefind } from './pagefind.ts';

/** How many results are shown: who wants more is better off with another word. */
export const MOST_HITS = 30;

/** A piece of an excerpt; what matches the query is marked. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

export interface Hit {
  /** Relative to the search page. */
  readonly url: string;
  readonly title: string;
  /** What it is and where it belongs. */
  readonly label: string;
  readonly excerpt: readonly Piece[];
}

export interface Hits {
  readonly query: string;
  readonly count: number;
  /** The best first, at most `MOST_HITS`. */
  readonly shown: readonly Hit[];
}

/** Searches for `query`. Errors: what Pagefind throws when a file of the index cannot be loaded. */
export async function findHits(pagefind: Pagefind, query: string): Promise<Hits> {
  const { results } = await pagefind.search(query);
  const shown = await Promise.all(
    results.slice(0, MOST_HITS).map(async (result): Promise<Hit> => {
      const { raw_url: url, meta, filters, excerpt } = await result.data();
      const label = filters.label?.[0] ?? '';
      return { url, title: meta.title ?? '', label, excerpt: splitExcerpt(excerpt) };
    }),
  );
  return { query, count: results.length, shown };
}

/** An excerpt as pieces, so that nothing in it is ever taken for HTML. The stop or comma at a word is not marked with it. */
export function splitExcerpt(excerpt: string): readonly Piece[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .flatMap((piece) => {
      const [, marked] = /^<mark>(.*)<\/mark>$/s.exec(piece) ?? [];
      const text = (marked ?? piece).replaceAll('&lt;', '<').replaceAll('&gt;', '>');
      if (marked === undefined) return { text, marked: false };
      const [, before = '', word = '', after = ''] =
        /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(text) ?? [];
      return [
        { text: before, marked: false },
        { text: word, marked: true },
        { text: after, marked: false },
      ];
    })
    .filter(({ text }) => text !== '');
}
