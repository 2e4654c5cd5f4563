import type { SessionStart } from '../../../shared/domain/note-content.ts'

const two = (value: number): string => String(value).padStart(2, '0')

/** The calendar day where the computer is, such as `2026-11-22`. */
const dayOf = (when: Date): string =>
  `${when.getFullYear()}-${two(when.getMonth() + 1)}-${two(when.getDate())}`

export const today = (): string => dayOf(new Date())

/** The day where the computer is, of an instant. */
export const dayAt = (instant: string): string => dayOf(new Date(instant))

/** The same day some years earlier; 28 February where there is no 29th. */
export function yearsBefore(day: string, years: number): string {
  const [year = '', ...rest] = day.split('-')
  const earlier = [String(Number(year) - years), ...rest].join('-')
  return dayOf(new Date(`${earlier}T00:00:00`)) === earlier ? earlier : earlier.replace(/29$/, '28')
}

/** Now, as the session's own day and time. */
export function sessionStart(when = new Date()): SessionStart {
  return {
    date: dayOf(when),
    start: `${two(when.getHours())}:${two(when.getMinutes())}`,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  }
}

const clock = new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit' })
const moment = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeStyle: 'short' })

const shortMoment = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short' })

/** An instant as the time on the wall, such as `10:42 AM`. */
export const asClock = (instant: string): string => clock.format(new Date(instant))

/** An instant with its day, such as `November 22, 2026 at 10:42 AM`. */
export const asMoment = (instant: string): string => moment.format(new Date(instant))

/** As {@link asMoment} for a table, such as `Nov 22, 2026, 10:42 AM`. */
export const asShortMoment = (instant: string): string => shortMoment.format(new Date(instant))

/** `HH:MM` as the time on the wall. */
export const asTime = (time: string): string => clock.format(new Date(`2000-01-01T${time}`))
