/**
 * The service worker that keeps the pages of this website, if there is one. Not one around this folder, which an LMS or
 * another site on the same server may have.
 */
export async function ownRegistration({
  navigator,
  document,
}: Window): Promise<ServiceWorkerRegistration | null> {
  const workers: ServiceWorkerContainer | undefined = navigator.serviceWorker;
  const scope = siteAddress(document);
  const registration = await workers?.getRegistration(scope);
  return registration?.scope === scope ? registration : null;
}

/** Where the site lies, whatever the page: a full address that ends in a slash. */
export function siteAddress({ documentElement, baseURI }: Document): string {
  return new URL(documentElement.dataset.root ?? './', baseURI).href;
}
