import type { BankItemOutline } from './final-test.ts';
import { shuffle } from './shuffle.ts';

export interface DrawOptions {
  readonly bank: readonly BankItemOutline[];
  /** Ids of the lessons that the test covers. */
  readonly lessons: readonly string[];
  /** How many items are wanted; with a smaller bank there are fewer. */
  readonly count: number;
  readonly seed: string;
  /** Ids of the items this learner was asked before, once per time. */
  readonly drawnBefore: readonly string[];
}

/**
 * Draws the items of one attempt. Every lesson gives the same number; what is left over goes to lessons that the seed
 * picks, and what a lesson cannot give comes from the others. Within a lesson no objective comes twice as long as
 * another is left; after that, items that were drawn least often before go first.
 * Out: item ids without repeats, in the order in which they are asked. The same input always gives the same draw.
 */
export function drawTest({ bank, lessons, count, seed, drawnBefore }: DrawOptions): readonly string[] {
  const times = new Map<string, number>();
  for (const id of drawnBefore) times.set(id, (times.get(id) ?? 0) + 1);

  const queues = shuffle([...new Set(lessons)], seed).map((lesson) => {
    const items = bank.filter((item) => item.lesson === lesson);
    return spreadObjectives(shuffle(items, `${seed}/${lesson}`), times);
  });
  // Each round takes one item of every lesson that still has one, until there are enough.
  const longest = Math.max(0, ...queues.map((queue) => queue.length));
  const rounds = Array.from({ length: longest }, (_, round) => queues.flatMap((queue) => queue[round] ?? []));
  const drawn = rounds.flat().slice(0, Math.max(0, count));
  return shuffle(
    drawn.map(({ id }) => id),
    `${seed}/order`,
  );
}

/** One lesson's items in the order in which they may be drawn: each objective once, then each once more, and so on. */
function spreadObjectives(items: readonly BankItemOutline[], times: ReadonlyMap<string, number>) {
  const seldomFirst = [...items].sort((a, b) => (times.get(a.id) ?? 0) - (times.get(b.id) ?? 0));
  const taken = new Map<string, number>();
  const ranked = seldomFirst.map((item) => {
    const rank = taken.get(item.objective) ?? 0;
    taken.set(item.objective, rank + 1);
    return { item, rank };
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ item }) => item);
}
