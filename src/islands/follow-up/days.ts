/** The day on which a moment falls for the learner, `YYYY-MM-DD`. In: wall clock in ms. */
export function localDay(at: number): string {
  const date = new Date(at);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}

/** `2026-11-25` as `woensdag 25 november 2026`. Days are days, wherever the learner is. */
export function fullDay(day: string): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString('nl-NL', { dateStyle: 'full', timeZone: 'UTC' });
}
