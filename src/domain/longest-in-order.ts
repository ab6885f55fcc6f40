/**
 * The largest set of numbers that already stand in rising order: all others, and only those, have to move.
 * In: distinct numbers, a dozen at most (quadratic). Out: one longest strictly rising subsequence, in order.
 */
export function longestInOrder(numbers: readonly number[]): readonly number[] {
  // best[i]: the longest rising subsequence that ends with numbers[i].
  const best: number[][] = [];
  for (const number of numbers) {
    let before: number[] = [];
    for (const chain of best) {
      if ((chain.at(-1) ?? number) < number && chain.length > before.length) before = chain;
    }
    best.push([...before, number]);
  }
  return best.reduce<number[]>((longest, chain) => (chain.length > longest.length ? chain : longest), []);
}
