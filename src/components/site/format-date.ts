const LONG = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });

/** `2026-11-24` as `24 november 2026`. Throws a RangeError when `date` is not a date. */
export function formatDate(date: string): string {
  return LONG.format(new Date(`${date}T00:00:00Z`));
}
