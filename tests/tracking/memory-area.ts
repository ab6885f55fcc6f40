/** Web storage in memory. `capacity` counts characters of keys and values; more than that throws, as a browser does. */
export class MemoryArea implements Storage {
  readonly #values = new Map<string, string>();
  readonly #capacity: number;

  constructor(capacity = Number.POSITIVE_INFINITY) {
    this.#capacity = capacity;
  }

  get length() {
    return this.#values.size;
  }
  clear() {
    this.#values.clear();
  }
  getItem(key: string) {
    return this.#values.get(key) ?? null;
  }
  key(index: number) {
    return [...this.#values.keys()][index] ?? null;
  }
  removeItem(key: string) {
    this.#values.delete(key);
  }
  setItem(key: string, value: string) {
    let size = key.length + value.length;
    for (const [k, v] of this.#values) if (k !== key) size += k.length + v.length;
    if (size > this.#capacity) throw new DOMException('full', 'QuotaExceededError');
    this.#values.set(key, value);
  }
}
