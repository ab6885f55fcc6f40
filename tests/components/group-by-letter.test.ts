import { expect, test } from 'vitest';
import { groupByLetter } from '../../src/components/site/group-by-letter.ts';

const term = (word: string) => ({ id: word.toLowerCase(), term: word, definition: '', sources: [] });

test('orders terms the Dutch way, capitals among the rest', () => {
  const groups = groupByLetter(['spanning', 'AVG', 'ambtsgeheim', 'barrière'].map(term));
  expect(groups.map(({ letter, terms }) => [letter, terms.map((t) => t.term)])).toEqual([
    ['a', ['ambtsgeheim', 'AVG']],
    ['b', ['barrière']],
    ['s', ['spanning']],
  ]);
});

test('puts a word that starts with an accent under the plain letter', () => {
  expect(groupByLetter(['één tafel', 'etiket'].map(term)).map(({ letter }) => letter)).toEqual(['e']);
});

test('makes no groups of no terms, and leaves the list it was given as it was', () => {
  expect(groupByLetter([])).toEqual([]);
  const given = [term('b'), term('a')];
  groupByLetter(given);
  expect(given.map((t) => t.term)).toEqual(['b', 'a']);
});
