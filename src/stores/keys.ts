/**
 * Every key under which the course stores something. Learner state travels to an LMS when there is one;
 * what starts with `device:` stays on this device, and is stored there without that prefix.
 * Keys never change: stored progress lives under them.
 */
export const DEVICE_PREFIX = 'device:';

/** The chosen route, a `RouteId`. */
export const ROUTE_KEY = 'route';

/** The page to return to, relative to the course root. */
export const BOOKMARK_KEY = 'bookmark';

/** All sittings of the final test, as `serializeTestProgress` writes them. */
export const TEST_KEY = 'test';

/** Whether a video may load from its host. It is a setting as well: those of `SETTINGS` stand under `device:<name>`. */
export const VIDEO_CONSENT_KEY = 'device:video-consent';

/** A lesson's progress, as `serializeLessonProgress` writes it. */
export function lessonKey(lessonId: string): string {
  return `lesson/${lessonId}`;
}

/** An answer that was not checked yet. */
export function draftKey(lessonId: string, id: string): string {
  return `device:draft/${lessonId}/${id}`;
}

/** Free text of a reflection or an open question. */
export function reflectionKey(lessonId: string, id: string): string {
  return `device:reflection/${lessonId}/${id}`;
}

/** Which transfer task of a lesson the learner is going to do: the `RouteId` of the task. */
export function taskKey(lessonId: string): string {
  return `device:task/${lessonId}`;
}

/** The learner's plan, for the transfer task of a lesson or on a follow-up card: by the id of either. */
export function planKey(id: string): string {
  return `device:plan/${id}`;
}

/** How the learner rates themselves on a competence: at completion (`first`), or on the last follow-up card (`last`). */
export function ratingKey(moment: 'first' | 'last', competenceId: string): string {
  return `device:rating/${moment}/${competenceId}`;
}

/** What the learner recalled on a follow-up card, before the answer was shown. */
export function recallKey(cardId: string, recallId: string): string {
  return `device:recall/${cardId}/${recallId}`;
}

/** A note with a follow-up card, such as how its task went. */
export function cardNoteKey(cardId: string, note: string): string {
  return `device:card/${cardId}/${note}`;
}
