/** What a scenario remembers on this device only: how far the learner has read, and what was picked but not done. */
export interface Place {
  /** How many choices the learner has read on from. */
  readonly read: number;
  /** Choice that was picked in the open scene, or empty. */
  readonly picked: string;
}

/** The text under which a place is kept. */
export function writePlace({ read, picked }: Place): string {
  return `${read} ${picked}`;
}

/**
 * Reads a kept place. Nothing kept (another device, another browser) counts as having read everything: the learner then
 * comes back to the open scene, not to a consequence.
 */
export function readPlace(text: string): Place {
  const [read = '', picked = ''] = text.split(' ');
  return { read: /^\d+$/.test(read) ? Number(read) : Number.POSITIVE_INFINITY, picked };
}
