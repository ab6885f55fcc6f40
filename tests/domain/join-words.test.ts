import { expect, it } from 'vitest';
import { joinWords } from '../../src/domain/join-words.ts';

it.each([
  [[3], '3'],
  [['a', 'b'], 'a en b'],
  [[1, 3, 7], '1, 3 en 7'],
])('joins %j as %j', (words, row) => {
  expect(joinWords(words, 'en')).toBe(row);
});
