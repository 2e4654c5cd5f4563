/** An event of a whole day. */
export interface DayEvent {
  /** The same for the same event in every file, so that importing again changes and does not double it. */
  readonly uid: string
  /** Grows with each change of the event. */
  readonly sequence: number
  /** `2026-11-22` */
  readonly day: string
  readonly summary: string
}

const MOST_OCTETS = 75

/** Text as a value: RFC 5545, section 3.3.11. */
const escaped = (text: string): string =>
  text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r\n|\r|\n/g, String.raw`\n`)

/** A content line in pieces of at most 75 octets; no character is cut. */
function folded(line: string): string {
  const pieces: string[] = []
  let piece = ''
  for (const character of line) {
    // A continued line begins with a space, which counts.
    const room = pieces.length === 0 ? MOST_OCTETS : MOST_OCTETS - 1
    if (Buffer.byteLength(piece + character) > room) {
      pieces.push(piece)
      piece = ''
    }
    piece += character
  }
  return [...pieces, piece].join('\r\n ')
}

const basic = (day: string): string => day.replaceAll('-', '')
const stampOf = (at: Date): string => at.toISOString().replaceAll(/[-:]|\.\d+/g, '')

/** At nine in the morning of the day, wherever the calendar is. */
const REMINDER = 'PT9H'

function linesOf({ uid, sequence, day, summary }: DayEvent, stamp: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${sequence}`,
    `DTSTART;VALUE=DATE:${basic(day)}`,
    `SUMMARY:${escaped(summary)}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(summary)}`,
    `TRIGGER:${REMINDER}`,
    'END:VALARM',
    'END:VEVENT',
  ]
}

/** The events as an iCalendar file (RFC 5545), made at `at`. */
export function calendarFile(events: readonly DayEvent[], at: Date): string {
  const stamp = stampOf(at)
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Waymark//Casebook//EN',
    'METHOD:PUBLISH',
    ...events.flatMap((event) => linesOf(event, stamp)),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('')
}
