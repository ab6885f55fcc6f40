import {
  type PersistentEvents,
  type PersistentStore,
  persistentAtom,
  setPersistentEngine,
  windowPersistentEvents,
} from '@nanostores/persistent';
import type { WritableAtom } from 'nanostores';
import type { StateStorage } from '../tracking/port.ts';
import { DEVICE_PREFIX } from './keys.ts';
import { hasTracker, tracker } from './tracker.ts';

/** How a value is written as text; a text that cannot be read gives the initial value. */
export interface TextForm<T> {
  readonly encode: (value: T) => string;
  readonly decode: (text: string) => T;
}

/**
 * A store that is kept under `key` by this page's tracker. Nothing connects before it is first read, and until then
 * it holds `initial`, as it did when the page was built: that is what `useStored` shows first.
 * Setting it back to `initial` removes the key. Errors: none; refused storage shows in `$saveState`.
 */
export function persisted<T>(key: string, initial: T, form: TextForm<T>): WritableAtom<T> {
  // persistentAtom reads at once, and again when it is first listened to; the first time there is nothing to read.
  setPersistentEngine({}, noEvents);
  let readText: string | undefined;
  let readValue: T = initial;
  const store = persistentAtom<T>(key, initial, {
    decode(text: string) {
      readText = text;
      readValue = form.decode(text);
      return readValue;
    },
    // persistentAtom also writes what it has just read: give back the very same text, so that reading changes nothing.
    encode(value: T) {
      if (readText !== undefined && Object.is(value, readValue)) return readText;
      return Object.is(value, initial) ? undefined : form.encode(value);
    },
  });
  setPersistentEngine(storageByKey, pageEvents);
  return store;
}

function storageFor(key: string): readonly [StateStorage, string] {
  return key.startsWith(DEVICE_PREFIX)
    ? [tracker().device, key.slice(DEVICE_PREFIX.length)]
    : [tracker().state, key];
}

function read(key: string): string | undefined {
  if (!hasTracker()) return undefined;
  const [storage, name] = storageFor(key);
  return storage.get(name) ?? undefined;
}

const storageByKey = new Proxy<PersistentStore>(
  {},
  {
    has: (_, key) => read(String(key)) !== undefined,
    get: (_, key) => read(String(key)),
    // An equal value is not written: each write makes the LMS adapter save.
    set(_, key, value: string) {
      if (hasTracker() && read(String(key)) !== value) {
        const [storage, name] = storageFor(String(key));
        storage.set(name, value);
      }
      return true;
    },
    deleteProperty(_, key) {
      if (read(String(key)) !== undefined) {
        const [storage, name] = storageFor(String(key));
        storage.remove(name);
      }
      return true;
    },
  },
);

const noEvents: PersistentEvents = { addEventListener() {}, removeEventListener() {} };

/** Another tab wrote, or the page came back from the browser's cache: read again, whatever the key in web storage. */
const pageEvents: PersistentEvents = {
  addEventListener(key, _listener, restore) {
    if (typeof window !== 'undefined') windowPersistentEvents.addEventListener(key, restore, restore);
  },
  removeEventListener(key, _listener, restore) {
    if (typeof window !== 'undefined') windowPersistentEvents.removeEventListener(key, restore, restore);
  },
};
