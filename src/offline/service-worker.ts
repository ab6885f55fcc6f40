/**
 * Keeps the pages of the website on the device, so that the course works without a network. `tools/offline` makes
 * `sw.js` of it. Why so: docs/decisions/0012-offline.md.
 */
import { cleanupOutdatedCaches, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { TAKE_OVER } from './take-over.ts';

/** What is kept; the build puts it here. */
declare const COURSE_FILES: PrecacheEntry[];

/** What the types of a page do not know of a service worker. */
interface WorkerScope extends EventTarget {
  readonly registration: { readonly scope: string };
  skipWaiting(): Promise<void>;
}
const worker = self as unknown as WorkerScope;

// What stands in a frame may be a course in an LMS, whose shell always comes from the network: so do its pages, or old
// and new would meet. Before the routes, which listen later.
worker.addEventListener('fetch', (event) => {
  const { request } = event as Event & { readonly request: Request };
  if (request.mode === 'navigate' && request.destination !== 'document') event.stopImmediatePropagation();
});

// Only when the learner asks: until then the pages that are open keep the version they came with.
worker.addEventListener('message', (event) => {
  if ((event as MessageEvent).data === TAKE_OVER) void worker.skipWaiting();
});

cleanupOutdatedCaches();
precacheAndRoute(COURSE_FILES, { ignoreURLParametersMatching: [/./] });

registerRoute(
  new NavigationRoute(async ({ request }) => {
    try {
      return await fetch(request);
    } catch {
      // Not the page itself: under another address its relative links would lead nowhere.
      return Response.redirect(new URL('offline.html', worker.registration.scope).href);
    }
  }),
);
