const counts = new WeakMap<object, number>();

/** 1, 2, 3 … for each `page` (its request object): makes ids that are unique on the page and the same in every build. */
export function nextNumber(page: object): number {
  const next = (counts.get(page) ?? 0) + 1;
  counts.set(page, next);
  return next;
}
