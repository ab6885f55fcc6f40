import { createMemoryStorage, createStorage, type DeviceStorage } from './create-storage.ts';
import { fingerprint } from './fingerprint.ts';

/**
 * The prefix of everything the course keeps on this device when an LMS launches it. An LMS shares its origin with other
 * courses, and a machine may be shared by learners; so course, scope of the package and learner are in it, the learner
 * as a mark: two learners get two prefixes, and nobody reads a name in them.
 */
export function devicePrefix(courseId: string, scope: string, learnerId: string): string {
  return `samen-scherp:${courseId}:${scope}:${fingerprint(learnerId)}:`;
}

/**
 * What this device keeps of one learner. Without a learner's id nothing outlasts the page: the next learner on this
 * machine would find it, reflections too. In: `area` gives web storage, and may throw.
 */
export function createLearnerDevice(
  area: () => Storage,
  courseId: string,
  scope: string,
  learnerId: string,
): DeviceStorage {
  if (learnerId === '') return createMemoryStorage();
  return createStorage(area, devicePrefix(courseId, scope, learnerId));
}
