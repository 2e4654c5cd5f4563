import { SOON_DAYS } from '../shared/domain/office.ts'
import type { Expiry } from '../shared/domain/office.ts'

const DAY_MS = 86_400_000
const pad = (value: number, digits: number): string => String(value).padStart(digits, '0')

/** The day on the wall calendar of this computer, `YYYY-MM-DD`. */
export function dayOf(now: Date): string {
  return `${pad(now.getFullYear(), 4)}-${pad(now.getMonth() + 1, 2)}-${pad(now.getDate(), 2)}`
}

/** How an entry with this last day stands on the day `today`; both `YYYY-MM-DD`. */
export function expiryOf(lastDay: string | null, today: string): Expiry {
  if (lastDay === null) return { state: 'never', days: null }
  const days = Math.round((Date.parse(lastDay) - Date.parse(today)) / DAY_MS)
  if (days < 0) return { state: 'expired', days }
  return { state: days <= SOON_DAYS ? 'soon' : 'later', days }
}

/** The day in `text`, written as 2027-03-31 or, as spreadsheets do, 3/31/2027; null when it is none. */
export function readDay(text: string): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text)
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]]
    : [american?.[3], american?.[1], american?.[2]]
  if (year === undefined || month === undefined || day === undefined) return null
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${written}T00:00:00Z`)
  // A 31st of February would roll over into March.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written) ? written : null
}
