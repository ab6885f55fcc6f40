import type { WritableAtom } from 'nanostores';
import { DEVICE_PREFIX } from './keys.ts';
import { persistedText } from './texts.ts';

/**
 * What a learner can set, and the values beside the empty one, which is what the course does by itself. The names are keys
 * as well, and `islands/early/early.js` writes each that changes how a page looks on `<html>` as `data-<name>`. In the frame of an LMS the course is
 * light by itself, hence `system`.
 */
export const SETTINGS = {
  theme: ['system', 'light', 'dark'],
  size: ['115', '130', '150'],
  font: ['readable'],
  motion: ['calm'],
  'reading-speed': ['80', '120', '150'],
  'video-consent': ['always', 'never'],
} as const;

export type Setting = keyof typeof SETTINGS;

/** A setting; empty until the learner chose. Stays on this device. */
export function $setting(name: Setting): WritableAtom<string> {
  return persistedText(DEVICE_PREFIX + name);
}

/** Gives up every choice. */
export function clearSettings(): void {
  for (const name of Object.keys(SETTINGS) as Setting[]) $setting(name).set('');
}
