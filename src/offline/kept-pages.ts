import { ownRegistration } from './own-registration.ts';

/** Whether this device keeps the pages of the website for work without a network. Errors: none; then it does not. */
export async function keepsPages(window: Window): Promise<boolean> {
  return (await ownRegistration(window).catch(() => null)) !== null;
}

/** Lets go of those pages. They are kept again from the next page that is opened on. Errors: none. */
export async function forgetPages(window: Window): Promise<void> {
  try {
    const registration = await ownRegistration(window);
    if (!registration) return;
    // workbox ends the name of a cache with the address that it is for.
    const names = (await window.caches.keys()).filter((name) => name.endsWith(registration.scope));
    await Promise.all(names.map((name) => window.caches.delete(name)));
    await registration.unregister();
  } catch {
    // A browser that lets nobody near what it keeps. The settings ask again, and go on saying that the pages are there.
  }
}
