import { ownRegistration, siteAddress } from './own-registration.ts';
import { TAKE_OVER } from './take-over.ts';
import { showUpdateLine } from './update-line.ts';

/** What browsers have and their types have not. */
interface Connection {
  readonly connection?: { readonly saveData: boolean };
}

/**
 * Registers the service worker when the browser has nothing else to do, and shows a line when a newer version waits.
 * Not in a frame, which may be an LMS; and nothing new for who asked the browser to save data. Errors: none, since the
 * course works without.
 */
export async function keepPages(window: Window): Promise<void> {
  const workers: ServiceWorkerContainer | undefined = window.navigator.serviceWorker;
  if (window.parent !== window || !workers) return;
  await untilIdle(window);
  try {
    // Pages that are kept already are kept up to date: who saves data must not be left with an old course.
    const savesData = (window.navigator as Connection).connection?.saveData === true;
    if (savesData && !(await ownRegistration(window))) return;
    await workers.register(`${siteAddress(window.document)}sw.js`);
    const registration = await ownRegistration(window);
    if (registration) tellOfUpdates(window, workers, registration);
  } catch {
    // A private window, or a browser that keeps nothing.
  }
}

function tellOfUpdates(
  window: Window,
  workers: ServiceWorkerContainer,
  registration: ServiceWorkerRegistration,
): void {
  let isTold = false;
  const reload = once(() => window.location.reload());
  const look = (): void => {
    // The first version waits for nobody.
    if (isTold || !registration.waiting || !registration.active) return;
    isTold = true;
    showUpdateLine(window, () => {
      const { waiting } = registration;
      if (!waiting) return reload();
      // A page that was loaded past the cache has no controller to change.
      waiting.addEventListener('statechange', () => waiting.state === 'activated' && reload());
      waiting.postMessage(TAKE_OVER);
    });
  };
  const follow = (): void => registration.installing?.addEventListener('statechange', look);
  look();
  // The browser may have found it while the page was still busy.
  follow();
  registration.addEventListener('updatefound', follow);
  // Chosen here or in another tab: a page of the old version must not ask for files of the new one.
  workers.addEventListener('controllerchange', reload);
}

function once(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) act();
    isDone = true;
  };
}

function untilIdle(window: Window): Promise<void> {
  return new Promise((done) => {
    // Safari has no requestIdleCallback.
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => done());
    else setTimeout(done, 1000);
  });
}
