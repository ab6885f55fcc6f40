/** Words about a newer version of the pages that stand on the device. */
export const offlineText = {
  newVersion: 'Er is een nieuwe versie van de cursus.',
  renew: 'Nu vernieuwen',
} as const;
