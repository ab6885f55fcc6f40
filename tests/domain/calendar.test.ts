import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, toCalendar } from '../../src/domain/calendar.ts';

const event = {
  uid: 'samen-scherp-dag-1',
  date: '2026-11-25',
  title: 'Herhalen',
  description: 'Vijf minuten',
};
const octets = (text: string) => new TextEncoder().encode(text).length;

/** Undoes folding and escaping, by the letter of RFC 5545. */
function readBack(calendar: string, name: string): string {
  const unfolded = calendar.replaceAll('\r\n ', '');
  const line = unfolded.split('\r\n').find((each) => each.startsWith(`${name}:`)) ?? '';
  return line
    .slice(name.length + 1)
    .replace(/\\([\\;,nN])/g, (_, char: string) => (char.toLowerCase() === 'n' ? '\n' : char));
}

describe('toCalendar', () => {
  it('writes one day, that asks for no time', () => {
    expect(toCalendar('Samen scherp', [event], Date.UTC(2026, 10, 24, 6, 5, 4))).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Samen scherp//NL',
        'CALSCALE:GREGORIAN',
        'BEGIN:VEVENT',
        'UID:samen-scherp-dag-1',
        'DTSTAMP:20261124T060504Z',
        'DTSTART;VALUE=DATE:20261125',
        'SUMMARY:Herhalen',
        'DESCRIPTION:Vijf minuten',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('keeps every word, on lines of at most 75 octets', () => {
    const aWord = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 120 }).map((text) => text.replace(/\p{Cc}/gu, '')),
      fc.constantFrom('a\nb', 'één; twee, drie\\vier', '🙂'.repeat(40), 'ë'.repeat(90)),
    );
    fc.assert(
      fc.property(aWord, aWord, (title, description) => {
        const calendar = toCalendar('Samen scherp', [{ ...event, title, description }], 0);
        expect(Math.max(...calendar.split('\r\n').map(octets))).toBeLessThanOrEqual(75);
        expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        expect(readBack(calendar, 'SUMMARY')).toBe(title);
        expect(readBack(calendar, 'DESCRIPTION')).toBe(description);
      }),
    );
  });

  it('holds as many events as asked', () => {
    const calendar = toCalendar('Samen scherp', [event, { ...event, uid: 'b' }, { ...event, uid: 'c' }], 0);
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(3);
    expect(calendar.match(/^UID:.+$/gm)?.map((line) => line.trim())).toEqual([
      'UID:samen-scherp-dag-1',
      'UID:b',
      'UID:c',
    ]);
  });
});

describe('addDays', () => {
  it.each([
    ['2026-11-24', 1, '2026-11-25'],
    ['2026-12-25', 7, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    // The night in which the clock goes back must not cost a day.
    ['2026-10-24', 2, '2026-10-26'],
  ])('%s and %i days is %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
  });
});
