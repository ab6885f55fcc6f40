/**
 * The prefix of everything the course keeps on this device when an LMS launches it. An LMS shares its origin with other
 * courses, and a machine may be shared by learners; so course and learner are in it, the learner as a hash
 * (FNV-1a, 32 bits): two learners get two prefixes, and nobody reads a name in them.
 */
export function devicePrefix(courseId: string, learnerId: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(learnerId)) hash = Math.imul(hash ^ byte, 0x01000193);
  return `samen-scherp:${courseId}:${(hash >>> 0).toString(36)}:`;
}
