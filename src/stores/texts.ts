import type { WritableAtom } from 'nanostores';
import { draftKey, reflectionKey, taskKey, VIDEO_CONSENT_KEY } from './keys.ts';
import { persisted } from './persisted.ts';

const known = new Map<string, WritableAtom<string>>();

/** The one store for a text under a key; empty when nothing is stored. */
export function persistedText(key: string): WritableAtom<string> {
  const store = known.get(key) ?? persisted(key, '', { encode: String, decode: String });
  known.set(key, store);
  return store;
}

/** What the learner has filled in but not checked, in a form that the question's island chooses. Stays on this device. */
export function $draft(lessonId: string, id: string): WritableAtom<string> {
  return persistedText(draftKey(lessonId, id));
}

/** What the learner wrote in a reflection or an open question. Stays on this device. */
export function $reflection(lessonId: string, id: string): WritableAtom<string> {
  return persistedText(reflectionKey(lessonId, id));
}

/** The route of the transfer task that the learner chose in a lesson; empty without one. Stays on this device. */
export function $task(lessonId: string): WritableAtom<string> {
  return persistedText(taskKey(lessonId));
}

/** `always` when videos may load from their host, `never` when they may not; empty: ask. Stays on this device. */
export function $videoConsent(): WritableAtom<string> {
  return persistedText(VIDEO_CONSENT_KEY);
}
