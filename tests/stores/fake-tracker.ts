import type { Interaction } from '../../src/domain/interaction.ts';
import type { LaunchInfo, SaveState, StateStorage, Tracker } from '../../src/tracking/port.ts';

/** A tracker over two maps that remembers what reached it. */
export class FakeTracker implements Tracker {
  readonly info: LaunchInfo;
  readonly stateMap = new Map<string, string>();
  readonly deviceMap = new Map<string, string>();
  readonly interactions: Interaction[] = [];
  /** Every write and removal, in order. */
  readonly writes: string[] = [];
  readonly state: StateStorage;
  readonly device: StateStorage;
  private readonly listeners = new Set<(state: SaveState) => void>();
  private saveState: SaveState = { kind: 'saved', at: 1 };

  constructor(mode: LaunchInfo['mode'] = 'normal') {
    this.info = { standard: 'local', mode, resumed: false };
    this.state = this.storageOver(this.stateMap);
    this.device = this.storageOver(this.deviceMap);
  }

  interaction(interaction: Interaction): void {
    this.interactions.push(interaction);
  }

  onSaveState(listener: (state: SaveState) => void): () => void {
    this.listeners.add(listener);
    listener(this.saveState);
    return () => this.listeners.delete(listener);
  }

  tell(state: SaveState): void {
    this.saveState = state;
    for (const listener of this.listeners) listener(state);
  }

  private storageOver(map: Map<string, string>): StateStorage {
    return {
      get: (key) => map.get(key) ?? null,
      set: (key, value) => {
        this.writes.push(key);
        map.set(key, value);
      },
      remove: (key) => {
        this.writes.push(key);
        map.delete(key);
      },
      keys: () => [...map.keys()],
    };
  }
}
