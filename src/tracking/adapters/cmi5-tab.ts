import { fingerprint } from '../fingerprint.ts';
import type { StateStorage } from '../port.ts';
import { parseRecord } from './cmi5-json.ts';

/**
 * What this browser tab remembers of one launch (cmi5 best practice 17): the token can be had once, and a tab that was
 * killed and comes back goes on with the same session. Not for longer than the tab lives.
 */
export interface TabMemory {
  readonly token: string;
  /** When `initialized` was said, in ms; 0 until the store has it. */
  readonly started: number;
  /** `passed` or `failed` was said. */
  readonly judged: boolean;
  /** Nothing may be said any more. */
  readonly ended: boolean;
  /** Active time of this session, in ms. */
  readonly activeMs: number;
}

const EMPTY: TabMemory = { token: '', started: 0, judged: false, ended: false, activeMs: 0 };

export class Cmi5Tab {
  readonly #storage: StateStorage;
  readonly #key: string;
  #memory: TabMemory;

  /** In: `storage` that lives as long as the tab; `fetchUrl`, which no other launch has. */
  constructor(storage: StateStorage, fetchUrl: string) {
    this.#storage = storage;
    this.#key = fingerprint(fetchUrl);
    this.#memory = { ...EMPTY, ...parseRecord(storage.get(this.#key) ?? '') };
  }

  get memory(): TabMemory {
    return this.#memory;
  }

  note(more: Partial<TabMemory>): void {
    this.#memory = { ...this.#memory, ...more };
    this.#storage.set(this.#key, JSON.stringify(this.#memory));
  }
}
