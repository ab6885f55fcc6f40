import type { StateStorage } from './port.ts';

/** A `StateStorage` over web storage that also tells whether every write arrived. */
export interface DeviceStorage extends StateStorage {
  /** Some value is kept in memory only, because storage was refused or full. */
  readonly refused: boolean;
}

/**
 * Keeps strings in web storage under a prefix; what storage refuses stays in memory for as long as the page lives.
 * In: `area` (a function, because merely reading `window.localStorage` may throw in a sandboxed frame), `prefix`,
 * and `onWrite`, called after each change. Errors: none; see `refused`.
 */
export function createStorage(area: () => Storage, prefix: string, onWrite = () => {}): DeviceStorage {
  // Values that differ from what is stored; `null` is a removal that did not arrive.
  const kept = new Map<string, string | null>();
  let storage: Storage | undefined;
  try {
    storage = area();
    // Private windows may hand out a storage of size 0: only a write tells.
    storage.setItem(`${prefix}?`, '');
    storage.removeItem(`${prefix}?`);
  } catch {
    storage = undefined;
  }

  function write(key: string, value: string | null) {
    try {
      if (value === null) storage?.removeItem(prefix + key);
      else storage?.setItem(prefix + key, value);
      if (storage) kept.delete(key);
      else kept.set(key, value);
    } catch {
      kept.set(key, value);
    }
    onWrite();
  }

  return {
    get refused() {
      return !storage || kept.size > 0;
    },
    get(key) {
      if (kept.has(key)) return kept.get(key) ?? null;
      try {
        return storage?.getItem(prefix + key) ?? null;
      } catch {
        return null;
      }
    },
    set: write,
    remove: (key) => write(key, null),
    keys() {
      const found = new Set<string>();
      try {
        for (let i = 0; storage && i < storage.length; i++) {
          const key = storage.key(i);
          if (key?.startsWith(prefix)) found.add(key.slice(prefix.length));
        }
      } catch {
        // Storage was taken away while the page was open: what memory holds is what there is.
      }
      for (const [key, value] of kept) {
        if (value === null) found.delete(key);
        else found.add(key);
      }
      return [...found];
    },
  };
}

/** A storage that lasts as long as the page, on purpose. */
export function createMemoryStorage(): DeviceStorage {
  return createStorage(() => {
    throw new Error('kept in memory on purpose');
  }, '');
}
