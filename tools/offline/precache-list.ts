import { createHash } from 'node:crypto';
import type { PrecacheEntry } from 'workbox-precaching';

/** What needs the network anyway, or is asked for by the browser itself: the side of an LMS, its settings, icons. */
const LEFT_OUT = /^(?:lms\.html|dun\.html|dokter\.html|package\.js|sw\.js|app\/.*|[^/]+\.webmanifest)$/;
/** Films are too large to keep without being asked. */
const FILM = /\.(?:mp4|webm|mov|m4v)$/;
/** The build puts a hash of the contents in the name. */
const HASHED = /^assets\/.+\.[\w-]{8}\.\w+$/;

/**
 * What a device keeps of the website, as workbox wants it: by URL relative to the site, with a hash of what is in it.
 * The browser refuses a file with other contents, so that a half finished upload never gives pages of two versions.
 * In: every file of the site by path. Out: sorted by path.
 */
export function precacheList(files: ReadonlyMap<string, Uint8Array>): readonly PrecacheEntry[] {
  return [...files]
    .filter(([path]) => !LEFT_OUT.test(path) && !FILM.test(path))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([url, bytes]) => {
      if (HASHED.test(url)) return { url, revision: null };
      const hash = createHash('sha256').update(bytes).digest();
      return {
        url,
        revision: hash.toString('hex').slice(0, 12),
        integrity: `sha256-${hash.toString('base64')}`,
      };
    });
}
