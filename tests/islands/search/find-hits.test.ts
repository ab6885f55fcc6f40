import { expect, it } from 'vitest';
import { findHits, MOST_HITS, splitExcerpt } from '../../../src/islands/search/find-hits.ts';
import type { Pagefind } from '../../../src/islands/search/pagefind.ts';

it('marks what matches, and takes nothing in an excerpt for HTML', () => {
  expect(
    splitExcerpt('Waar <mark>wringt</mark> het &lt;b&gt;nu&lt;/b&gt; <i>weer</i>? <mark>Wringt:</mark>'),
  ).toEqual([
    { text: 'Waar ', marked: false },
    { text: 'wringt', marked: true },
    { text: ' het <b>nu</b> <i>weer</i>? ', marked: false },
    { text: 'Wringt', marked: true },
    { text: ':', marked: false },
  ]);
});

it('counts all results, and loads no more than it shows', async () => {
  let read = 0;
  const result = {
    data: async () => {
      read += 1;
      return {
        raw_url: 'kaarten.html#kaart-a',
        meta: { title: 'A' },
        filters: { label: ['Spiekkaart'] },
        excerpt: 'a',
      };
    },
  };
  const pagefind: Pagefind = {
    search: async () => ({ results: Array.from({ length: 70 }, () => result) }),
  };
  const hits = await findHits(pagefind, 'a');
  expect(hits).toMatchObject({ query: 'a', count: 70 });
  expect(hits.shown.length).toBe(MOST_HITS);
  expect(read).toBe(MOST_HITS);
  expect(hits.shown[0]).toEqual({
    url: 'kaarten.html#kaart-a',
    title: 'A',
    label: 'Spiekkaart',
    excerpt: [{ text: 'a', marked: false }],
  });
});
