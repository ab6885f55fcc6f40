/** One thing to do on one day. Nothing in it may tell who does it. */
export interface CalendarEvent {
  /** Constant and unlike any other, e.g. `samen-scherp-dag-7`: importing again replaces the event. */
  readonly uid: string;
  /** `YYYY-MM-DD`, in the learner's own time zone. */
  readonly date: string;
  readonly title: string;
  /** May hold line breaks. */
  readonly description: string;
}

const DAY = 86_400_000;
/** Octets on one line, its end not counted (RFC 5545, 3.1). */
const LINE_LENGTH = 75;

/** The day so many days after `date` (`YYYY-MM-DD`). */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/**
 * Writes a calendar file (iCalendar, RFC 5545) with all-day events that keep nobody from being asked to a meeting.
 * In: the course's name, for programs that say where an event came from; and wall clock in ms as the time of writing.
 * Out: text with CRLF, lines folded at 75 octets, for `text/calendar; charset=utf-8`.
 */
export function toCalendar(courseName: string, events: readonly CalendarEvent[], writtenAt: number): string {
  const stamp = new Date(writtenAt).toISOString().replace(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escapeText(courseName)}//NL`,
    'CALSCALE:GREGORIAN',
    ...events.flatMap(({ uid, date, title, description }) => [
      'BEGIN:VEVENT',
      `UID:${escapeText(uid)}`,
      `DTSTAMP:${stamp}`,
      // An event with a date and no end lasts that one day (3.6.1).
      `DTSTART;VALUE=DATE:${date.replaceAll('-', '')}`,
      `SUMMARY:${escapeText(title)}`,
      `DESCRIPTION:${escapeText(description)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** Breaks a line between characters; the space that begins the next line counts as one of its octets. */
function fold(line: string): string {
  let folded = '';
  let room = LINE_LENGTH;
  for (const char of line) {
    const octets = countOctets(char);
    if (octets > room) {
      folded += '\r\n ';
      room = LINE_LENGTH - 1;
    }
    folded += char;
    room -= octets;
  }
  return folded;
}

/** Octets of one character in UTF-8. */
function countOctets(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
